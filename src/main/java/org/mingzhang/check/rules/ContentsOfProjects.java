package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.Reading;

/** Two lists of what one project contains, compared as sets. */
final class ContentsOfProjects implements Rule {

    private static final List<String> TRIGGERS = List.of("包含", "包括", "涵盖", "含");
    private static final int LONGEST = 300;

    private record Contents(Place place, List<String> items) {}

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, Contents> first = new HashMap<>();
        for (ProjectLine project : reading.projects()) {
            Line line = reading.lines().get(project.line());
            Contents contents = contents(line, project.start());
            if (contents.items().size() < 3) {
                continue;
            }
            Contents before = first.putIfAbsent(project.core(), contents);
            if (before != null) {
                compare(project, before, contents, findings);
            }
        }
    }

    private static void compare(ProjectLine project, Contents a, Contents b, Findings findings) {
        Set<String> onlyFirst = without(a.items(), b.items());
        Set<String> onlySecond = without(b.items(), a.items());
        boolean alike = onlyFirst.size() < a.items().size();
        if (alike && !(onlyFirst.isEmpty() && onlySecond.isEmpty())) {
            findings.warn(
                    "scope_mismatch",
                    "contents",
                    List.of(a.place(), b.place()),
                    project.name(),
                    onlyFirst.isEmpty() ? "—" : String.join("、", onlyFirst),
                    onlySecond.isEmpty() ? "—" : String.join("、", onlySecond));
        }
    }

    private static Set<String> without(List<String> items, List<String> others) {
        Set<String> rest = new LinkedHashSet<>();
        for (String item : items) {
            if (others.stream().noneMatch(other -> other.contains(item) || item.contains(other))) {
                rest.add(item);
            }
        }
        return rest;
    }

    /** The first such list in the line. */
    private static Contents contents(Line line, int from) {
        String norm = line.norm().substring(from, Math.min(line.norm().length(), from + 600));
        for (String trigger : TRIGGERS) {
            int at = norm.indexOf(trigger);
            if (at >= 0) {
                int start = at + trigger.length();
                int end = start;
                while (end < norm.length() && end - start < LONGEST && ")。;,".indexOf(norm.charAt(end)) < 0) {
                    end++;
                }
                String list = norm.substring(start, end);
                if (list.chars().filter(c -> c == '、').count() >= 2 && !list.contains("等")) {
                    return new Contents(new Place(line.index(), from + at, from + end), items(list));
                }
            }
        }
        return new Contents(new Place(line.index(), 0, 0), List.of());
    }

    private static List<String> items(String list) {
        List<String> items = new ArrayList<>();
        for (String item : list.replaceFirst("^[:了有]", "").split("[、和]")) {
            String clean = item.strip().replaceFirst("(专项)?(工作)?(经费|资金|费用|支出|工作|项目)$", "");
            if (!clean.isEmpty()) {
                items.add(clean);
            }
        }
        return items;
    }
}
