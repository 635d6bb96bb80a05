package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Enumerator;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/** T23: “A、B和C N个”, “N个：A、B、C” and “共N个…一是…二是…” against the items listed. */
final class Counts implements Rule {

    private static final int LONGEST = 400;
    private static final Set<String> THINGS = Set.of("个", "家", "所", "项", "类", "名", "部", "处", "大", "支", "条");
    /** 安全科和督导室 are two offices; 文化和旅游股 is one. */
    private static final Pattern BODIES = Pattern.compile(
            "[\\u4e00-\\u9fff]{1,12}(?:[科室股处所站队院部局]|中心|大队|支队)[和及与][\\u4e00-\\u9fff]{1,12}(?:[科室股处所站队院部局]|中心|大队|支队)");

    private static final Pattern OPENING =
            Pattern.compile("[^,;。、:()0-9]{0,10}(?:,?(?:具体)?(?:分别|依次)?(?:为|是|包括|有)?:|,(?:具体)?(?:分别|依次)(?:为|是)|\\()");
    /** The list names some, or says more than names. */
    private static final List<String> OPEN = List.of("等", "\"", "含", "其中", "挂牌", "简称");

    private static final List<String> STARTS = List.of(
            "包括", "包含", "下设", "内设", "下辖", "设有", "设置", "辖有", "分别为", "分别是", "现有", "设", "有", "为", "是", "对", "与", "在", "的",
            "下属", "含", "及其", "由", "从", "向");

    @Override
    public void check(Reading reading, Findings findings) {
        reading.sentences().forEach(sentence -> sentence.mentions().stream()
                .filter(m -> m.count() && m.exact() && m.scale() == 0 && THINGS.contains(m.classifier()))
                .filter(m -> m.value().intValue() >= 2 && m.value().intValue() <= 60)
                .forEach(m -> {
                    before(sentence, m, findings);
                    after(sentence, m, findings);
                }));
        announced(reading, findings);
    }

    /** A、B和C N个. */
    private static void before(Sentence sentence, Mention mention, Findings findings) {
        String norm = sentence.norm();
        int end = mention.start() - sentence.start();
        boolean open = end > 0 && norm.charAt(end - 1) == '等';
        int stop = open ? end - 1 : end;
        int start = listStart(norm, stop);
        List<String> items = split(norm.substring(start, stop));
        if (items.size() < 2
                || items.getLast().isBlank()
                || items.stream().anyMatch(i -> i.length() > 40 || hasDigit(i))) {
            return;
        }
        int claimed = mention.value().intValue();
        int commas = items.size();
        int listed = splitsLast(items.getLast()) ? commas + 1 : commas;
        int brackets =
                (int) norm.substring(start, stop).chars().filter(c -> c == '(').count();
        boolean surely = BODIES.matcher(items.getLast()).matches();
        boolean holds = open ? commas <= claimed : (claimed == commas && !surely) || claimed == listed;
        if (!holds && likely(listed, claimed)) {
            Place place =
                    new Place(mention.line(), sentence.start() + start, Math.min(mention.end() + 6, sentence.end()));
            report(findings, place, listed, listed + brackets, claimed, open);
        }
    }

    /** 新建、改扩建学校9所: two words before a number far from two describe it, and list nothing. */
    private static boolean likely(int listed, int claimed) {
        return Math.abs(claimed - listed) <= Math.max(1, listed / 2);
    }

    private static void report(
            Findings findings, Place place, int listed, int withBrackets, int claimed, boolean open) {
        if (withBrackets != listed && !open) {
            findings.warn("count_mismatch", "count.brackets", List.of(place), listed, withBrackets, claimed);
        } else {
            findings.warn("count_mismatch", "count", List.of(place), listed, claimed);
        }
    }

    private static boolean hasDigit(String item) {
        return item.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /** Back to a mark or to the word that opens the list; brackets are skipped. */
    private static int listStart(String norm, int stop) {
        int depth = 0;
        int firstItem = stop;
        for (int i = stop - 1; i >= Math.max(0, stop - LONGEST); i--) {
            char c = norm.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth < 0 || (depth == 0 && ",;。:!?".indexOf(c) >= 0)) {
                return opening(norm, i + 1, stop);
            }
            firstItem = i;
        }
        return opening(norm, firstItem, stop);
    }

    private static int opening(String norm, int from, int stop) {
        int comma = norm.indexOf('、', from);
        int limit = comma < 0 || comma > stop ? stop : comma;
        int best = from;
        String list = norm.substring(from, limit);
        for (String word : STARTS) {
            int at = list.lastIndexOf(word);
            if (at >= 0 && from + at + word.length() > best && from + at + word.length() < limit) {
                best = from + at + word.length();
            }
        }
        return best;
    }

    /** At 、 outside brackets. */
    private static List<String> split(String list) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            char c = i == list.length() ? '、' : list.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '、' && depth <= 0) {
                items.add(list.substring(from, i));
                from = i + 1;
            }
        }
        return items;
    }

    private static boolean splitsLast(String last) {
        return last.matches(".+[和及与].+");
    }

    /** 3个股室：A、B、C. 3个中心（A、B、C）. */
    private static void after(Sentence sentence, Mention mention, Findings findings) {
        String norm = sentence.norm();
        int from = Math.min(norm.length(), mention.end() - sentence.start());
        Matcher opening = OPENING.matcher(norm).region(from, norm.length());
        if (!opening.lookingAt()) {
            return;
        }
        boolean bracket = norm.charAt(opening.end() - 1) == '(';
        int stop = bracket ? closing(norm, opening.end()) : listEnd(norm, opening.end());
        String list = norm.substring(opening.end(), stop);
        List<String> items = split(list);
        boolean plain = items.size() >= (bracket ? 3 : 2)
                && OPEN.stream().noneMatch(list::contains)
                && items.stream().allMatch(i -> !i.isBlank() && i.length() <= 40 && !hasDigit(i));
        int claimed = mention.value().intValue();
        int listed = plain && splitsLast(items.getLast()) ? items.size() + 1 : items.size();
        if (plain && stop < norm.length() && norm.charAt(stop) != ',' && claimed != items.size() && claimed != listed) {
            Place place = new Place(mention.line(), mention.labelStart(), sentence.start() + stop);
            findings.warn("count_mismatch", "count", List.of(place), listed, claimed);
        }
    }

    private static int listEnd(String norm, int from) {
        int stop = from;
        int depth = 0;
        while (stop < norm.length()
                && stop - from < LONGEST
                && (depth > 0 || ",;。:!?".indexOf(norm.charAt(stop)) < 0)) {
            depth += norm.charAt(stop) == '(' ? 1 : norm.charAt(stop) == ')' ? -1 : 0;
            stop++;
        }
        return stop;
    }

    /** Where the bracket closes; a comma in it ends the list. */
    private static int closing(String norm, int from) {
        int stop = from;
        int depth = 1;
        while (stop < norm.length()
                && stop - from < LONGEST
                && (depth > 1 || ",;。:!?".indexOf(norm.charAt(stop)) < 0)) {
            depth += norm.charAt(stop) == '(' ? 1 : norm.charAt(stop) == ')' ? -1 : 0;
            if (depth == 0) {
                return stop;
            }
            stop++;
        }
        return stop;
    }

    /** 共3个，具体情况如下：then 一是…二是…三是… at the beginnings of lines. */
    private static void announced(Reading reading, Findings findings) {
        for (Line line : reading.lines()) {
            boolean announces = line.prose()
                    && line.norm().strip().endsWith(":")
                    && line.norm().contains("如下");
            if (!announces || line.sentences().isEmpty()) {
                continue;
            }
            Optional<Mention> claim = line.sentences().getLast().mentions().stream()
                    .filter(m -> m.count() && m.exact() && THINGS.contains(m.classifier()))
                    .reduce((a, b) -> b);
            claim.ifPresent(mention -> follow(reading, line, mention, findings));
        }
    }

    private static void follow(Reading reading, Line line, Mention claim, Findings findings) {
        int counted = 0;
        Optional<Enumerator.Style> style = Optional.empty();
        Place last = Place.of(line);
        for (int i = line.index() + 1; i < reading.lines().size(); i++) {
            Line next = reading.lines().get(i);
            Optional<Enumerator> enumerator = next.enumerator();
            if (next.level() == 1 || next.level() == 2) {
                break;
            }
            if (enumerator.isPresent()
                    && style.orElse(enumerator.get().style())
                            == enumerator.get().style()) {
                if (enumerator.get().number() != counted + 1) {
                    break;
                }
                style = Optional.of(enumerator.get().style());
                counted++;
                last = Place.of(next);
            }
        }
        int claimed = claim.value().intValue();
        if (counted > 0 && counted != claimed) {
            boolean money = claim.label().contains("项目")
                    || claim.label().contains("资金")
                    || claim.label().contains("专项");
            List<Place> places = List.of(Place.of(line), new Place(last.line(), 0, Math.min(20, last.end())));
            if (money) {
                findings.error("count_mismatch", "count", places, counted, claimed);
            } else {
                findings.warn("count_mismatch", "count", places, counted, claimed);
            }
        }
    }
}
