package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/**
 * T19 for 占…: 占基本支出的11.08% is the number before it by the one so named, in the sentence or where the report states it; 占
 * 60.06% by the whole that the list divides.
 */
final class Shares implements Rule {

    private static final int WINDOW = 8;
    /** 占…; 为年初预算的64.72% too, where a figure is named. */
    private static final Pattern SHARE = Pattern.compile("^占|^(为|是|达|达到|相当于).*(预算|支出|收入|经费)数?的$");

    private static final Set<String> HALVES = Set.of("basicSpend", "projectSpend");
    private static final String SPENDING = "本年支出合计";

    private static final Pattern END = Pattern.compile("(数|数为|金额|总额|资金|合计|总计|为|共|共计|是|达)$");

    private final Figures figures;

    Shares(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        reading.prose()
                .forEach(line -> Ratio.rates(line, (sentence, all, index) -> {
                    if (index > 0 && SHARE.matcher(all.get(index).label()).find()) {
                        share(reading, line, sentence, all, index, findings);
                    }
                }));
    }

    private void share(Reading reading, Line line, Sentence sentence, List<Mention> all, int index, Findings findings) {
        Mention rate = all.get(index);
        Mention part = all.get(index - 1);
        boolean known = Ratio.around(all, index).stream().anyMatch(pair -> pair.writtenAs(rate));
        if (known || part.percent() || !part.exact()) {
            return;
        }
        String name = rate.label().replaceAll("^(占了?|为|是|达到?|相当于)(全部|全年(?!预算)|全县|当年|本年度?)?|(的?比[例重]?)?[为是的]?$", "");
        Optional<Mention> here = here(line, sentence, all, index, name);
        List<Mention> wholes = here.map(List::of).orElseGet(() -> elsewhere(reading, part, named(part, name)));
        List<Ratio> pairs = wholes.stream()
                .filter(whole -> whole.exact() && whole.value().signum() != 0)
                .map(whole -> new Ratio(part, whole))
                .filter(pair -> pair.near(rate))
                .toList();
        boolean one = pairs.stream()
                        .map(pair -> pair.whole().value().stripTrailingZeros())
                        .distinct()
                        .count()
                == 1;
        if (one && !pairs.getFirst().writtenAs(rate)) {
            pairs.getFirst().report(rate, findings);
        }
    }

    private static Optional<Mention> here(Line line, Sentence sentence, List<Mention> all, int index, String name) {
        Mention part = all.get(index - 1);
        int from = Math.max(0, part.start() - 400);
        int found = line.norm().substring(from, part.start()).lastIndexOf("其中");
        int among = found < 0 ? -1 : from + found;
        Optional<Mention> whole = Optional.empty();
        for (Mention mention : all.subList(Math.max(0, index - 1 - WINDOW), index - 1)) {
            boolean right = name.isEmpty()
                    ? among >= sentence.start() && mention.end() <= among && mention.start() >= sentence.start()
                    : mention.label().endsWith(name);
            whole = right && mention.sameUnit(part) && !mention.percent() ? Optional.of(mention) : whole;
        }
        return whole;
    }

    /** What the report calls so, or knows as the same figure; nothing in the lists of projects, which have budgets of their own. */
    private List<Mention> elsewhere(Reading reading, Mention part, String name) {
        if (!part.money() || name.length() < 3) {
            return List.of();
        }
        List<Integer> projects = new ArrayList<>();
        reading.projects().forEach(project -> projects.add(project.line()));
        Optional<String> code = figures.code(name);
        Stream<Mention> known = figures.read(reading).stream()
                .filter(figure -> code.equals(Optional.of(figure.code())))
                .filter(figure ->
                        figure.year() == reading.year() && figure.fund().equals("general"))
                .filter(figure -> figure.column().equals("ACTUAL"))
                .map(Figure::mention);
        Stream<Mention> said = reading.sentences()
                .filter(sentence -> !projects.contains(sentence.line()))
                .flatMap(sentence -> sentence.money().stream())
                .filter(mention -> named(mention.label(), name));
        return Stream.concat(known, said).toList();
    }

    /** 项目支出…，占47.14%: of all spending, when nothing else is named. */
    private String named(Mention part, String name) {
        boolean half = figures.code(part.label().replaceFirst("^20\\d\\d年度?", ""))
                .filter(HALVES::contains)
                .isPresent();
        return name.isEmpty() && half ? SPENDING : name;
    }

    private static boolean named(String label, String name) {
        return label.endsWith(name) || END.matcher(label).replaceFirst("").endsWith(name);
    }
}
