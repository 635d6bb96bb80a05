package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;

/** Questions that several rules ask about projects. */
final class Projects {

    private static final int COMPARED = 200;

    private Projects() {}

    /** Places that speak of one project. Similar names are compared only while there are few. */
    static Collection<List<ProjectLine>> groups(List<ProjectLine> projects) {
        Map<String, List<ProjectLine>> groups = new LinkedHashMap<>();
        for (ProjectLine project : projects) {
            String key = project.core();
            if (!groups.containsKey(key) && groups.size() < COMPARED) {
                key = groups.values().stream()
                        .filter(group -> group.getFirst().same(project))
                        .map(group -> group.getFirst().core())
                        .findFirst()
                        .orElse(key);
            }
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(project);
        }
        return groups.values();
    }

    /** The adjustment with its sign: 调减 is negative. */
    static Optional<BigDecimal> adjustment(ProjectLine project, Reading reading) {
        return project.amount(Role.ADJUSTMENT).map(mention -> {
            boolean down = reading.words().list("adjustmentDown").stream().anyMatch(mention.label()::contains);
            return down ? mention.value().negate() : mention.value();
        });
    }

    static Optional<BigDecimal> value(ProjectLine project, Role role) {
        return project.amount(role).map(Mention::value);
    }

    static List<Place> places(ProjectLine project, Role... roles) {
        List<Place> places = new ArrayList<>();
        for (Role role : roles) {
            project.amount(role).map(Place::of).ifPresent(places::add);
        }
        return places;
    }
}
