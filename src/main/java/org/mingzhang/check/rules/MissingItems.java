package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** What the outline asks for and the text does not have. */
final class MissingItems implements Rule {

    private static final Pattern DATE =
            Pattern.compile("^(日期|时间|填报日期|报告日期|成文日期)?:?(20\\d\\d|二[〇○零O0]..)年.{1,3}月.{1,3}日$");
    private static final Pattern GRADE =
            Pattern.compile("(等级|等次|级别|评级|评定|评为|结论|档次)[^,。;]{0,8}[“\"]?[优良中差]|[“\"][优良中差][秀好等]?[”\"]|[优良中差]等?级");

    private static final Pattern RATE = Pattern.compile("执行率|预算完成率|预算完成(?:比例|进度)|执行进度");

    private static final Pattern TOTAL = Pattern.compile("合计(?:得分)?[为共]?\\d{2,3}(?:\\.\\d+)?分");

    private final Words words;

    MissingItems(Words words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Set<String> parts = reading.lines().stream().map(Line::part).collect(Collectors.toSet());
        if (parts.size() < 3) {
            return; // a piece of text, not a report
        }
        Optional<Line> results = reading.partHeading("results");
        Line end = reading.lastHeading().orElseThrow();
        score(reading, results.orElse(end), findings);
        signature(reading, end, findings);
        words(reading, findings, end);
        causes(reading, findings);
        application(reading, findings);
        cover(reading, findings);
        parts(reading, parts, end, findings);
    }

    private void score(Reading reading, Line place, Findings findings) {
        List<String> missing = new ArrayList<>();
        if (!hasScore(reading)) {
            missing.add("自评总分");
        }
        if (reading.lines().stream()
                .noneMatch(line -> GRADE.matcher(line.norm()).find())) {
            missing.add("等级");
        }
        if (!hasRate(reading)) {
            missing.add("预算执行率");
        }
        Object said = String.join("、", missing);
        if (missing.size() == 3) {
            findings.error("missing_item", "missing.score", List.of(Place.of(place)), said);
        } else if (!missing.isEmpty()) {
            findings.warn("missing_item", "missing.score", List.of(Place.of(place)), said);
        }
    }

    private boolean hasScore(Reading reading) {
        return reading.lines().stream()
                .anyMatch(line -> TOTAL.matcher(line.norm()).find()
                        || words.list("scoreWords").stream().anyMatch(line.norm()::contains)
                                && line.norm().chars().anyMatch(Character::isDigit));
    }

    private boolean hasRate(Reading reading) {
        return reading.lines().stream()
                        .anyMatch(line ->
                                RATE.matcher(line.norm()).find() && line.norm().contains("%"))
                || reading.lines().stream()
                        .anyMatch(line ->
                                line.table() && RATE.matcher(line.norm()).find());
    }

    private static void signature(Reading reading, Line place, Findings findings) {
        boolean date = reading.lines().stream()
                .map(line -> line.norm().replace(" ", ""))
                .anyMatch(text -> DATE.matcher(text).matches());
        boolean issuer = signed(reading);
        if (!date && !issuer) {
            findings.error("missing_item", "missing.signature", List.of(Place.of(place)));
        } else if (!date || !issuer) {
            findings.warn("missing_item", issuer ? "missing.date" : "missing.issuer", List.of(Place.of(place)));
        }
    }

    /** A line of its own behind the last part that is the unit's name. */
    private static boolean signed(Reading reading) {
        int from = reading.lastHeading().map(Line::index).orElse(0);
        Predicate<Line> name = line -> {
            String text = line.norm().replace(" ", "").replaceAll("\\((盖章|章|公章)\\)", "");
            boolean unit = !reading.unitName().isEmpty()
                    && (text.equals(reading.unitName())
                            || (text.length() >= 4 && reading.unitName().endsWith(text)));
            return unit || text.matches("[\\u4e00-\\u9fff]{4,30}(局|委员会|办公室|中心|厅|政府|办事处|委|院|会|校|部)");
        };
        return reading.lines().stream()
                .filter(line -> line.index() > from && !line.heading())
                .anyMatch(name);
    }

    private void words(Reading reading, Findings findings, Line end) {
        boolean sangong = reading.containsAny(words.list("sangongWords"))
                || (reading.contains("公务接待") && (reading.contains("公务用车") || reading.contains("公车")));
        if (!sangong) {
            Place place = reading.sentences()
                    .flatMap(s -> s.mentions().stream())
                    .filter(m -> m.label().endsWith("公用经费"))
                    .findFirst()
                    .map((Mention m) -> Place.of(m))
                    .or(() -> reading.partHeading("general").map(Place::of))
                    .orElse(Place.of(end));
            findings.add(usual(reading), "missing_item", "missing.sangong", List.of(place));
        }
        if (!reading.containsAny(words.list("satisfactionWords"))) {
            Line place = reading.first(line -> line.part().equals("results") && line.level() == 2)
                    .or(() -> reading.partHeading("results"))
                    .orElse(end);
            findings.add(
                    usual(reading), "missing_item", "missing.satisfaction", List.of(Place.of(place)), others(reading));
        }
    }

    /** Another outline may not ask for it. */
    private static Severity usual(Reading reading) {
        return reading.wholeOutline() ? Severity.WARN : Severity.INFO;
    }

    private String others(Reading reading) {
        List<String> missing = new ArrayList<>(List.of("满意度"));
        String results = reading.text("results");
        if (words.list("timelinessWords").stream().noneMatch(results::contains)) {
            missing.add("时效");
        }
        if (words.list("costWords").stream().noneMatch(results::contains)) {
            missing.add("成本");
        }
        return String.join("、", missing);
    }

    private static void causes(Reading reading, Findings findings) {
        Optional<Line> heading = reading.partHeading("problems");
        String text = reading.text("problems");
        boolean asked = heading.filter(line -> line.norm().contains("原因")).isPresent();
        if (asked && text.replaceAll("\\s", "").length() > 10 && !new Reasons(reading, "causeWords").in(text)) {
            heading.ifPresent(line -> findings.warn("missing_item", "missing.causes", List.of(Place.of(line))));
        }
    }

    private void application(Reading reading, Findings findings) {
        String text = reading.text("application");
        boolean concrete = words.list("applicationWords").stream().anyMatch(text::contains);
        if (!text.isBlank() && !concrete) {
            reading.part("application")
                    .filter(line -> line.prose() && !line.sentences().isEmpty())
                    .findFirst()
                    .ifPresent(line -> findings.info(
                            "missing_item",
                            "missing.application",
                            List.of(new Place(
                                    line.index(), 0, line.sentences().getFirst().end()))));
        }
    }

    private void cover(Reading reading, Findings findings) {
        List<Line> cover = reading.lines().stream()
                .filter(line -> line.part().isEmpty() && !line.blank())
                .toList();
        List<String> missing = new ArrayList<>();
        if (cover.stream().noneMatch(line -> words.list("titleWords").stream().anyMatch(line.norm()::contains))) {
            missing.add("标题");
            if (cover.stream().noneMatch(line -> line.norm().contains("20"))) {
                missing.add("年度");
            }
        }
        if (!reading.containsAny(words.list("contactWords"))) {
            missing.add("联系人");
        }
        if (!missing.isEmpty()) {
            Line place = cover.isEmpty() ? reading.first(line -> !line.blank()).orElseThrow() : cover.getFirst();
            findings.info("missing_item", "missing.cover", List.of(Place.of(place)), String.join("、", missing));
        }
    }

    /** Only where the outline is clearly this one: other regions have other parts. */
    private void parts(Reading reading, Set<String> present, Line end, Findings findings) {
        List<Words.Entry> all = words.entries("outline");
        List<Words.Entry> missing = all.stream()
                .filter(part -> !present.contains(part.text("code")))
                .toList();
        if (!reading.wholeOutline() || missing.isEmpty()) {
            return;
        }
        boolean core = missing.stream().anyMatch(part -> words.list("coreParts").contains(part.text("code")));
        String titles =
                missing.stream().map(part -> part.list("titles").getFirst()).collect(Collectors.joining("、"));
        if (core) {
            findings.error("missing_item", "missing.parts", List.of(Place.of(end)), titles);
        } else {
            findings.warn("missing_item", "missing.parts", List.of(Place.of(end)), titles);
        }
    }
}
