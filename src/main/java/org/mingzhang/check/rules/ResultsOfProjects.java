package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Money needs a result, and a result that fits the money. */
final class ResultsOfProjects implements Rule {

    private static final int SAYS_SOMETHING = 15;
    private static final int LOOKED_AT = 2000;
    private static final int PROJECTS = 200;

    private final List<Words.Entry> funds;

    ResultsOfProjects(Words words) {
        funds = words.entries("funds");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (ProjectLine project : reading.projects()
                .subList(0, Math.min(PROJECTS, reading.projects().size()))) {
            Line line = reading.lines().get(project.line());
            if (line.part().equals("results")) {
                List<Line> text = text(reading, project);
                if (missing(project, text) && !toldElsewhere(reading, project)) {
                    findings.error("narrative_missing", "results.missing", List.of(Place.of(line)), project.name());
                } else {
                    fits(project, text, findings);
                }
            }
        }
    }

    /** The lines from the project's amounts to the next project or heading. */
    private static List<Line> text(Reading reading, ProjectLine project) {
        List<Line> text = new ArrayList<>();
        for (int i = project.line(); i < reading.lines().size(); i++) {
            Line line = reading.lines().get(i);
            boolean next = i > project.line()
                    && (line.heading()
                            || line.enumerator().isPresent()
                            || line.norm().startsWith("另外")
                            || text.size() > 20);
            if (next) {
                break;
            }
            text.add(line);
        }
        return text;
    }

    private static boolean missing(ProjectLine project, List<Line> text) {
        boolean spent = Projects.value(project, Role.EXECUTED)
                .filter(v -> v.signum() > 0)
                .isPresent();
        boolean full = project.amounts().size() >= 2;
        return spent && full && result(project, text).length() < SAYS_SOMETHING;
    }

    private static String result(ProjectLine project, List<Line> text) {
        StringBuilder rest = new StringBuilder();
        for (Line line : text) {
            int from = line.index() == project.line() ? project.end() : 0;
            int start = Math.min(from, line.norm().length());
            rest.append(line.norm(), start, Math.min(line.norm().length(), start + LOOKED_AT));
        }
        return rest.toString().replaceAll("[\\s,。;、]", "");
    }

    private static boolean toldElsewhere(Reading reading, ProjectLine project) {
        return reading.part("results")
                .filter(line -> line.index() != project.line() && line.prose())
                .anyMatch(line ->
                        line.norm().contains(project.core()) && line.norm().length() > 40);
    }

    private void fits(ProjectLine project, List<Line> text, Findings findings) {
        Optional<Words.Entry> fund = funds.stream()
                .filter(entry -> entry.list("names").stream().anyMatch(project.name()::contains))
                .findFirst();
        String result = result(project, text);
        if (fund.isEmpty() || !result.matches("(?s).*\\d.*")) {
            return;
        }
        if (fund.get().list("expect").stream().noneMatch(result::contains)) {
            List<Place> places = text.stream()
                    .flatMap(line -> line.sentences().stream())
                    .filter(sentence -> sentence.line() != project.line() || sentence.start() >= project.end())
                    .limit(2)
                    .map(sentence -> new Place(sentence.line(), sentence.start(), sentence.end()))
                    .toList();
            findings.warn("narrative_mismatch", "results.mismatch", places, project.name());
        }
    }
}
