package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.report.scores.StepRule;

/** Reads the step rules of a scoring scheme, domain reference §5.5. */
final class StepReader {

    private StepReader() {}

    /** @throws TemplateNotValid with file and line */
    static List<StepRule> read(YamlPlace list) {
        List<StepRule> rules = new ArrayList<>();
        for (YamlPlace place : list.items()) {
            StepRule rule = rule(place);
            if (rules.stream().anyMatch(known -> known.code().equals(rule.code()))) {
                throw place.wrong("the step rule " + rule.code() + " stands twice");
            }
            rules.add(rule);
        }
        return List.copyOf(rules);
    }

    private static StepRule rule(YamlPlace place) {
        Map<String, YamlPlace> entries =
                place.entries("code", "label", "weight", "side", "full", "off", "bands", "notApplicableFull");
        Optional<YamlPlace> off = YamlPlace.optional(entries, "off");
        Optional<YamlPlace> bands = YamlPlace.optional(entries, "bands");
        Optional<BigDecimal> weight = YamlPlace.optional(entries, "weight").map(StepReader::aboveZero);
        if (off.isPresent() == bands.isPresent()) {
            throw place.wrong("a step rule has either off or bands");
        }
        if (bands.isPresent() && weight.isEmpty()) {
            throw place.wrong("bands are made for a weight: say which");
        }
        return new StepRule(
                place.needed(entries, "code").code(),
                place.needed(entries, "label").text(),
                weight,
                place.needed(entries, "side").oneOf(StepRule.Side.class),
                place.needed(entries, "full").decimal(),
                off.map(StepReader::off),
                bands.map(list -> bands(list, weight.orElseThrow())).orElse(List.of()),
                YamlPlace.optional(entries, "notApplicableFull")
                        .map(YamlPlace::flag)
                        .orElse(false));
    }

    private static StepRule.Off off(YamlPlace place) {
        Map<String, YamlPlace> entries = place.entries("points", "per", "part");
        return new StepRule.Off(
                aboveZero(place.needed(entries, "points")),
                aboveZero(place.needed(entries, "per")),
                place.needed(entries, "part").oneOf(StepRule.Part.class));
    }

    /** Nearest first, each farther and worth less than the one before. */
    private static List<StepRule.Band> bands(YamlPlace list, BigDecimal weight) {
        List<StepRule.Band> bands = new ArrayList<>();
        BigDecimal reached = BigDecimal.ZERO;
        BigDecimal worth = weight;
        for (YamlPlace place : list.items()) {
            Map<String, YamlPlace> entries = place.entries("upTo", "points");
            BigDecimal upTo = place.needed(entries, "upTo").decimal();
            BigDecimal points = place.needed(entries, "points").decimal();
            if (upTo.compareTo(reached) <= 0 || points.compareTo(worth) >= 0 || points.signum() < 0) {
                throw place.wrong("bands reach farther one by one, and each is worth less than full marks and than the"
                        + " one before");
            }
            bands.add(new StepRule.Band(upTo, points));
            reached = upTo;
            worth = points;
        }
        if (bands.isEmpty()) {
            throw list.wrong("bands are empty");
        }
        return List.copyOf(bands);
    }

    private static BigDecimal aboveZero(YamlPlace place) {
        if (place.decimal().signum() <= 0) {
            throw place.wrong("expected a number above 0 instead of " + place.text());
        }
        return place.decimal();
    }
}
