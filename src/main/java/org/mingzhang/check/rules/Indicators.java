package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** Gives each count and rate its subject: 受理法援案件612件 and 累计受理法律援助案件669件 count one thing. */
final class Indicators {

    /** The year of a text that names none: its numbers are of one year all the same. */
    private static final int UNKNOWN = -1;

    private static final Pattern YEAR = Pattern.compile("(20\\d\\d)年");
    private static final List<String> DONE = List.of("实际", "已完成", "实现");
    private static final Pattern MONTH = Pattern.compile("\\d{1,2}月|第[一二三四]季度");

    private final Words words;
    private final Map<String, String> classifiers = new HashMap<>();
    private final List<Words.Entry> synonyms;
    private final List<String> verbs;
    private final List<String> noise;
    private final List<String> generic;
    private final Targets targets;
    private final List<String> stocks;
    private final List<String> totals;
    private final List<String> partial;
    private final List<String> scopes;
    private final List<String> growth;
    private final List<String> last;
    private final List<String> own;

    Indicators(Words words) {
        this.words = words;
        synonyms = words.entries("synonyms");
        verbs = words.list("labelVerbs");
        noise = longestFirst(words.list("labelNoise"));
        generic = longestFirst(words.list("genericNouns"));
        targets = new Targets(words);
        stocks = words.list("stockWords");
        totals = words.list("totalWords");
        partial = words.list("partialPeriods");
        scopes = words.list("otherScopes");
        growth = words.list("growthWords");
        last = words.list("lastYearWords");
        own = words.entries("regions").stream()
                .flatMap(r -> r.list("own").stream())
                .toList();
    }

    private static List<String> longestFirst(List<String> list) {
        List<String> sorted = new ArrayList<>(list);
        sorted.sort((a, b) -> b.length() - a.length());
        return sorted;
    }

    List<Indicator> read(Reading reading) {
        List<Indicator> found = new ArrayList<>();
        reading.sentences().forEach(sentence -> {
            Line line = reading.lines().get(sentence.line());
            if (!line.part().equals("attachments") && !line.part().equals("closing")) {
                read(reading, line, sentence, found);
            }
        });
        return found;
    }

    private void read(Reading reading, Line line, Sentence sentence, List<Indicator> found) {
        String object = "";
        boolean total = false;
        boolean goals = goals(line.chapter()) || goals(line.point());
        for (Mention mention : sentence.mentions()) {
            if (mention.money() || mention.word() || has(mention.label(), growth) || share(mention)) {
                continue;
            }
            String label = resolved(mention.label());
            String acts = acts(label);
            String own = object(label);
            object = own.isEmpty() ? object : own;
            String before = before(sentence, mention);
            total |= has(before, totals) || YEAR.matcher(before).find();
            boolean target = (goals && !has(mention.label(), DONE)) || targets.in(mention.label());
            if (!object.isEmpty()) {
                found.add(new Indicator(
                        mention,
                        sentence,
                        acts,
                        object,
                        target,
                        period(reading, sentence, mention, before),
                        scope(before),
                        total || has(mention.label(), stocks)));
            }
        }
    }

    /** Under 绩效目标 numbers are targets, 全年完成…件 too; under 目标完成情况 they are not. */
    private static boolean goals(String heading) {
        return heading.contains("目标") && !has(heading, List.of("完成", "实现", "情况"));
    }

    /** 占总支出的82.51%: what has a share in the whole stands before, and Shares judges it. */
    private static boolean share(Mention mention) {
        return mention.percent() && mention.label().contains("占");
    }

    /** The clause with the label, its brackets and noise included. */
    private static String before(Sentence sentence, Mention mention) {
        int from = Math.max(0, mention.labelStart() - sentence.start() - 12);
        return sentence.norm().substring(from, Math.min(sentence.norm().length(), mention.start() - sentence.start()));
    }

    private String resolved(String label) {
        String text = YEAR.matcher(label).replaceAll("").replaceFirst("(达到|达|为|是|约)$", "");
        text = text.startsWith("度") ? text.substring(1) : text;
        for (Words.Entry synonym : synonyms) {
            String from = synonym.text("from");
            if (text.contains(from) && !text.contains(synonym.text("to"))) {
                text = text.replace(from, synonym.text("to"));
            }
        }
        return text;
    }

    private String acts(String label) {
        TreeSet<String> found = new TreeSet<>();
        for (String verb : verbs) {
            if (label.contains(verb)) {
                found.add(verb);
            }
        }
        return String.join("+", found) + (label.endsWith("率") ? "率" : "");
    }

    private String object(String label) {
        String text = label;
        for (String verb : verbs) {
            text = text.replace(verb, "");
        }
        for (List<String> list : List.of(own, noise, generic)) {
            for (String word : list) {
                text = text.replace(word, "");
            }
        }
        return text.replaceAll("[\\s:“”\"'()0-9.\\-*#|/]", "");
    }

    private int period(Reading reading, Sentence sentence, Mention mention, String before) {
        int year = sentence.yearBefore(mention.start()).orElse(reading.year());
        boolean other = has(before, partial) || MONTH.matcher(before).find() || has(before, last);
        return other ? 0 : year == 0 ? UNKNOWN : year;
    }

    private String scope(String before) {
        return scopes.stream().filter(before::contains).findFirst().orElse("");
    }

    private static boolean has(String text, List<String> list) {
        return list.stream().anyMatch(text::contains);
    }
}
