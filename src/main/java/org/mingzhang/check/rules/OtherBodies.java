package org.mingzhang.check.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/**
 * Another body, another area or another office's duties in this unit's own voice. Names are recognised by form; a region may
 * name those that form does not show, and those that are the unit's own.
 */
final class OtherBodies implements Rule {

    private static final String HAN = "\\u4e00-\\u9fff";
    private static final int MOST = 10;
    private static final int TITLE = 12;

    private final Pattern body;
    private final Pattern whole;
    private final Pattern area;
    private final List<String> areaWords;
    private final List<Words.Entry> voices;
    private final List<Words.Entry> offices;
    private final List<String> dutyTitles;
    private final List<Region> regions;

    /**
     * @param units words in the names of units of that region
     * @param voice another body or area of the region, in its own voice
     * @param name of another body of the region, alone
     */
    private record Region(List<String> units, List<String> own, Optional<Pattern> voice, Optional<Pattern> name) {

        boolean of(String unit) {
            return units.stream().anyMatch(unit::contains);
        }
    }

    OtherBodies(Words words) {
        String name = "(?:[" + HAN + "]{2,4}[省市州盟县区旗]){1,3}[" + HAN + "]{0,14}?(?:"
                + String.join("|", words.list("bodyEndings")) + ")";
        body = Pattern.compile("(?<![" + HAN + "《》])(" + name + ")(?:20\\d\\d年度?)?(?:"
                + String.join("|", words.list("selfWords")) + ")");
        whole = Pattern.compile(name);
        area = Pattern.compile("(?<![" + HAN + "《》])([" + HAN + "]{2,3}[县区])(?:20\\d\\d年度?)?(?:"
                + String.join("|", words.list("areaVerbs")) + ")");
        areaWords = words.list("areaWords");
        voices = words.entries("areaVoices");
        offices = words.entries("offices");
        dutyTitles = words.list("dutyTitles");
        regions = words.entries("regions").stream()
                .map(entry -> region(entry, words))
                .toList();
    }

    private static Region region(Words.Entry entry, Words words) {
        String others = String.join(
                "|", entry.list("others").stream().map(Pattern::quote).toList());
        if (others.isEmpty()) {
            return new Region(entry.list("words"), entry.list("own"), Optional.empty(), Optional.empty());
        }
        String endings = "[" + HAN + "]{0,14}?(?:" + String.join("|", words.list("bodyEndings")) + ")";
        String own = String.join("|", words.list("selfWords"));
        String year = "(?:20\\d\\d年度?)?";
        Pattern voice =
                Pattern.compile("(?<![" + HAN + "《》])((?:" + others + ")(?:" + endings + ")?)" + year + "(?:" + own
                        + ")|(?<![" + HAN + "《》])(" + others + ")" + year + "(?:"
                        + String.join("|", words.list("areaVerbs")) + ")");
        Pattern name = Pattern.compile("(?:" + others + ")(?:" + endings + ")?");
        return new Region(entry.list("words"), entry.list("own"), Optional.of(voice), Optional.of(name));
    }

    @Override
    public void check(Reading reading, Findings findings) {
        String unit = reading.unitName();
        if (unit.isEmpty()) {
            return;
        }
        List<Region> here = regions.stream().filter(region -> region.of(unit)).toList();
        // What is the unit's own is passed over like what was told already.
        Set<String> told = new HashSet<>();
        here.forEach(region -> told.addAll(region.own()));
        int own = told.size();
        for (Line line : reading.lines()) {
            if (line.blank() || line.part().equals("attachments") || told.size() - own >= MOST) {
                continue;
            }
            here.forEach(region -> others(region, line, unit, told, findings));
            bodies(line, unit, told, findings);
            if (line.prose()) {
                areas(line, unit, told, findings);
            }
        }
        offices.stream()
                .filter(office -> office.list("endings").stream().anyMatch(unit::endsWith))
                .findFirst()
                .ifPresent(office -> duties(reading, office, findings));
    }

    private void bodies(Line line, String unit, Set<String> told, Findings findings) {
        Matcher named = body.matcher(line.norm());
        while (named.find()) {
            body(named.group(1), new Place(line.index(), named.start(), named.end()), unit, told, findings);
        }
        String text = line.norm().replace(" ", "");
        if (line.part().equals("closing")
                && text.length() <= 30
                && whole.matcher(text).matches()) {
            body(text, Place.of(line), unit, told, findings);
        }
    }

    private static void others(Region region, Line line, String unit, Set<String> told, Findings findings) {
        region.voice().map(voice -> voice.matcher(line.norm())).ifPresent(named -> {
            while (named.find()) {
                String name = Optional.ofNullable(named.group(1)).orElseGet(() -> named.group(2));
                other(name, new Place(line.index(), named.start(), named.end()), unit, told, findings);
            }
        });
        String text = line.norm().replace(" ", "");
        boolean signed = line.part().equals("closing")
                && text.length() <= 30
                && region.name().filter(name -> name.matcher(text).matches()).isPresent();
        if (signed) {
            other(text, Place.of(line), unit, told, findings);
        }
    }

    private static void other(String name, Place place, String unit, Set<String> told, Findings findings) {
        if (!unit.contains(name) && told.add(name)) {
            findings.error("boilerplate_entity", "entity.body", List.of(place), name, unit);
        }
    }

    private static void body(String name, Place place, String unit, Set<String> told, Findings findings) {
        boolean own = unit.contains(name) || name.contains(unit) || told.contains(name);
        if (own) {
            return;
        }
        told.add(name);
        boolean neighbour = unit.length() >= 3 && name.startsWith(unit.substring(0, 3));
        findings.add(
                neighbour ? Severity.WARN : Severity.ERROR,
                "boilerplate_entity",
                "entity.body",
                List.of(place),
                name,
                unit);
    }

    private void areas(Line line, String unit, Set<String> told, Findings findings) {
        Optional<String> level = unit.contains("县") ? Optional.of("县") : district(unit);
        if (level.isEmpty()) {
            return;
        }
        Matcher named = area.matcher(line.norm());
        while (named.find()) {
            String name = named.group(1);
            if (!unit.contains(name) && areaWords.stream().noneMatch(name::endsWith) && told.add(name)) {
                Place place = new Place(line.index(), named.start(), named.end());
                findings.warn("boilerplate_entity", "entity.area", List.of(place), name, unit);
            }
        }
        for (Words.Entry voice : voices) {
            boolean applies = voice.text("unit").equals(level.get()) && !unit.contains(voice.text("not"));
            for (String word : applies ? voice.list("words") : List.<String>of()) {
                int at = line.norm().indexOf(word);
                if (at >= 0 && told.add(word)) {
                    Place place =
                            new Place(line.index(), at, Math.min(line.norm().length(), at + word.length() + 10));
                    findings.warn("boilerplate_entity", "entity.area", List.of(place), word, unit);
                }
            }
        }
    }

    private Optional<String> district(String unit) {
        int at = unit.indexOf('区');
        boolean name = at >= 2 && areaWords.stream().noneMatch(unit.substring(0, at + 1)::endsWith);
        return name ? Optional.of("区") : Optional.empty();
    }

    private void duties(Reading reading, Words.Entry own, Findings findings) {
        boolean open = false;
        for (Line line : reading.lines()) {
            open = opens(line) || (open && continues(line));
            boolean duty = line.prose() && (open || has(line.point()) || has(line.chapter()));
            if (duty && own.list("terms").stream().noneMatch(line.norm()::contains)) {
                offices.stream()
                        .filter(office -> office != own && named(office, line) >= 2)
                        .findFirst()
                        .ifPresent(office -> findings.warn(
                                "boilerplate_entity",
                                "entity.duties",
                                List.of(Place.of(line)),
                                office.list("endings").getFirst(),
                                reading.unitName()));
            }
        }
    }

    private boolean has(String title) {
        return dutyTitles.stream().anyMatch(title::contains);
    }

    private boolean opens(Line line) {
        return line.title().length() <= TITLE && has(line.title());
    }

    /** The items of the list, not the next point of the outline. */
    private static boolean continues(Line line) {
        return !line.heading()
                && line.enumerator()
                        .filter(enumerator -> enumerator.style().level() < 4)
                        .isEmpty();
    }

    private static long named(Words.Entry office, Line line) {
        return office.list("terms").stream().filter(line.norm()::contains).count();
    }
}
