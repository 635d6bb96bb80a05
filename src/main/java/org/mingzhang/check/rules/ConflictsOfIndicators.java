package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** The same counted thing stated in two paragraphs with different values. */
final class ConflictsOfIndicators implements Rule {

    private static final int SPECIFIC = 4;

    private final Indicators indicators;
    private final BigDecimal ratio;
    private final List<String> nouns;
    private final List<String> places;

    ConflictsOfIndicators(Words words, Indicators indicators) {
        this.indicators = indicators;
        ratio = words.number("scopeRatio");
        nouns = words.list("activityNouns");
        places = words.list("smallPlaces");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, List<Indicator>> byKey = new LinkedHashMap<>();
        List<Indicator> all = indicators.read(reading);
        for (Indicator indicator : all) {
            if (indicator.period() != 0) {
                byKey.computeIfAbsent(indicator.key(), k -> new ArrayList<>()).add(indicator);
            }
        }
        Map<Integer, String> cores = new HashMap<>();
        reading.projects().forEach(project -> cores.putIfAbsent(project.line(), project.core()));
        byKey.values().stream().filter(group -> group.size() > 1).forEach(group -> compare(cores, group, findings));
        activities(all, findings);
    }

    private void compare(Map<Integer, String> cores, List<Indicator> group, Findings findings) {
        Indicator first = group.getFirst();
        Set<BigDecimal> told = new HashSet<>();
        for (Indicator other : group.subList(1, group.size())) {
            boolean differs = !Numbers.agree(first.mention(), other.mention());
            boolean elsewhere = other.mention().line() != first.mention().line();
            if (differs && elsewhere && told.add(other.mention().value())) {
                judge(cores, first, other, findings);
            }
        }
    }

    private void judge(Map<Integer, String> cores, Indicator a, Indicator b, Findings findings) {
        boolean exact = a.mention().exact() && b.mention().exact();
        if (exact && !elsewhereInSpace(a) && !elsewhereInSpace(b)) {
            boolean rate = a.mention().percent();
            boolean both = a.total() && b.total();
            boolean specific = a.object().length() >= SPECIFIC;
            boolean funds = differentFunds(cores, a, b);
            if ((both || (rate && a.total() | b.total()) || (specific && (a.total() || b.total()))) && !funds) {
                report(a, b, "cross_conflict", "conflict.indicator", true, findings);
            } else if (both || (specific && !funds)) {
                report(a, b, "cross_conflict", "conflict.indicator", false, findings);
            }
        } else if (!exact && apart(a, b)) {
            findings.warn("cross_conflict_scope", "conflict.scope", places(a, b), said(a), said(b));
        }
    }

    private static void report(Indicator a, Indicator b, String kind, String name, boolean error, Findings findings) {
        if (error) {
            findings.error(kind, name, places(a, b), said(a), said(b));
        } else {
            findings.warn(kind, name, places(a, b), said(a), said(b));
        }
    }

    private static List<Place> places(Indicator a, Indicator b) {
        return List.of(Place.of(a.mention()), Place.of(b.mention()));
    }

    private static String said(Indicator indicator) {
        Mention mention = indicator.mention();
        return mention.label() + Numbers.plain(mention.value()) + mention.classifier();
    }

    /** The clause is about one place inside the area: 龙泉司法所调解…. */
    private boolean elsewhereInSpace(Indicator indicator) {
        int from = 0;
        int to = Math.max(
                0, indicator.mention().labelStart() - indicator.sentence().start());
        String before = indicator.sentence().norm().substring(Math.max(from, to - 20), to);
        return places.stream().anyMatch(place -> before.endsWith(place + ",") || before.endsWith(place + ":"));
    }

    /** Each belongs to the results of another project. */
    private static boolean differentFunds(Map<Integer, String> cores, Indicator a, Indicator b) {
        String first = cores.getOrDefault(a.mention().line(), "");
        String second = cores.getOrDefault(b.mention().line(), "");
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }

    private boolean apart(Indicator a, Indicator b) {
        BigDecimal small = a.mention().value().min(b.mention().value());
        BigDecimal large = a.mention().value().max(b.mention().value());
        return small.signum() > 0 && large.compareTo(small.multiply(ratio)) > 0;
    }

    /** Similar activities counted in several places: only a question. */
    private void activities(List<Indicator> all, Findings findings) {
        for (String noun : nouns) {
            Map<BigDecimal, Indicator> values = new LinkedHashMap<>();
            Set<Integer> lines = new HashSet<>();
            for (Indicator indicator : all) {
                Mention mention = indicator.mention();
                boolean times = "次场期".contains(mention.classifier());
                if (times && !indicator.target() && mention.label().contains(noun) && values.size() < 12) {
                    values.putIfAbsent(mention.value(), indicator);
                    lines.add(mention.line());
                }
            }
            if (values.size() >= 3 && lines.size() >= 2) {
                List<Place> where =
                        values.values().stream().map(i -> Place.of(i.mention())).toList();
                findings.info("cross_conflict_scope", "conflict.activities", where, noun);
            }
        }
    }
}
