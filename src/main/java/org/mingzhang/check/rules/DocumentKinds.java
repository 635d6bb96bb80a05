package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;
import org.mingzhang.check.text.Words;

/** Passages of another kind of document or of another year's report; a project's voice in a unit's report and the reverse. */
final class DocumentKinds implements Rule {

    private static final Pattern YEAR = Pattern.compile("20\\d\\d(?=年)");
    private static final int TITLE_LINES = 12;
    private static final int MOST = 10;

    private final List<Words.Entry> kinds;
    private final List<String> whole;
    private final List<String> projectVoice;
    private final List<String> unitVoice;
    private final List<String> subjects;
    private final List<String> comparison;

    DocumentKinds(Words words) {
        kinds = words.entries("docKinds");
        whole = words.list("wholeReport");
        projectVoice = words.list("projectVoice");
        unitVoice = words.list("unitVoice");
        subjects = words.list("yearSubjects");
        comparison = words.list("comparison");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Words.Entry kind : kinds) {
            List<Place> places = places(reading, kind.list("words"), false);
            if (!places.isEmpty()) {
                findings.info("doc_mix", "doc.kind", places, kind.text("name"));
            }
        }
        years(reading, findings);
        voices(reading, findings);
    }

    /** @param general whether lines that speak of a project are left out */
    private static List<Place> places(Reading reading, List<String> words, boolean general) {
        Set<Integer> projects = new HashSet<>();
        reading.projects().forEach(project -> projects.add(project.line()));
        List<Place> places = new ArrayList<>();
        for (Line line : reading.lines()) {
            boolean about = projects.contains(line.index())
                    || line.chapter().contains("项目")
                    || line.chapter().contains("专项")
                    || line.point().contains("项目")
                    || line.point().contains("专项");
            if (!line.prose() || (general && about) || line.part().equals("attachments") || places.size() >= MOST) {
                continue;
            }
            for (String word : words) {
                int at = line.norm().indexOf(word);
                if (at >= 0 && !inTitle(line.norm(), at)) {
                    places.add(new Place(line.index(), at, Math.min(line.norm().length(), at + word.length() + 12)));
                }
            }
        }
        return places;
    }

    private static boolean inTitle(String norm, int at) {
        return norm.lastIndexOf('《', at) > norm.lastIndexOf('》', at);
    }

    /** A sentence that states this report's own matters for an earlier year, and compares nothing. */
    private void years(Reading reading, Findings findings) {
        List<Place> places = new ArrayList<>();
        Set<String> years = new HashSet<>();
        for (Line line : reading.lines()) {
            if (line.blank() || line.table() || line.part().equals("attachments")) {
                continue;
            }
            for (Sentence sentence : line.sentences()) {
                String text = sentence.norm();
                List<String> named =
                        YEAR.matcher(text).results().map(MatchResult::group).toList();
                if (places.size() < MOST
                        && earlier(named, reading.year())
                        && subjects.stream().anyMatch(text::contains)
                        && comparison.stream().noneMatch(text::contains)) {
                    places.add(new Place(line.index(), sentence.start(), sentence.end()));
                    years.add(named.getFirst());
                }
            }
        }
        if (!places.isEmpty()) {
            findings.info("doc_mix", "doc.year", places, String.join("、", years), reading.year());
        }
    }

    /** The sentence names years, and every one lies before the report's. */
    private static boolean earlier(List<String> named, int own) {
        return !named.isEmpty() && named.stream().allMatch(year -> Integer.parseInt(year) < own);
    }

    private void voices(Reading reading, Findings findings) {
        List<Line> top = reading.lines().stream()
                .filter(line -> !line.blank())
                .limit(TITLE_LINES)
                .toList();
        boolean unit = reading.wholeOutline()
                || top.stream().anyMatch(line -> whole.stream().anyMatch(line.norm()::contains));
        boolean project = !unit
                && top.stream()
                        .limit(3)
                        .anyMatch(line -> line.norm().contains("项目")
                                && line.norm().contains("绩效")
                                && line.norm().contains("报告"));
        List<String> wrong = unit ? projectVoice : project ? unitVoice : List.of();
        List<Place> places = places(reading, wrong, unit);
        if (!places.isEmpty()) {
            findings.warn("wrong_subject", unit ? "subject.project" : "subject.unit", places, String.join("、", wrong));
        }
    }
}
