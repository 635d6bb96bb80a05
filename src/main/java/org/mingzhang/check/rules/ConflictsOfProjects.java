package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;

/** One project: one amount for each of budget, adjustment, spending and carry-over; one name; one way to write an amount. */
final class ConflictsOfProjects implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        for (List<ProjectLine> group : Projects.groups(reading.projects())) {
            for (Role role : Role.values()) {
                amounts(group, role, findings);
            }
            names(reading, group, findings);
        }
    }

    private static void amounts(List<ProjectLine> group, Role role, Findings findings) {
        List<ProjectLine> stated = group.stream()
                .filter(project -> project.amount(role).filter(Mention::exact).isPresent())
                .toList();
        for (int i = 1; i < stated.size(); i++) {
            Mention first = stated.getFirst().amounts().get(role);
            Mention other = stated.get(i).amounts().get(role);
            if (first != null && other != null && !Numbers.agree(first, other)) {
                findings.error(
                        "cross_conflict",
                        "conflict.project",
                        List.of(place(stated.getFirst(), first), place(stated.get(i), other)),
                        stated.getFirst().name(),
                        Numbers.plain(first.value(), first),
                        Numbers.plain(other.value(), other));
                return;
            }
        }
    }

    private static Place place(ProjectLine project, Mention mention) {
        return project.amounts().size() == 1
                ? new Place(project.line(), project.start(), mention.end())
                : Place.of(mention);
    }

    private static void names(Reading reading, List<ProjectLine> group, Findings findings) {
        Set<String> names = new LinkedHashSet<>();
        List<Place> places = new ArrayList<>();
        group.forEach(project -> names.add(project.name()));
        if (names.size() == 1) {
            return;
        }
        for (ProjectLine project : group) {
            places.add(new Place(
                    project.line(),
                    project.start(),
                    project.start() + project.name().length() + 6));
        }
        names.stream().limit(5).forEach(name -> reading.first(
                        line -> line.norm().contains(name)
                                && group.stream().noneMatch(project -> project.line() == line.index()))
                .ifPresent(line -> places.add(new Place(
                        line.index(), line.norm().indexOf(name), line.norm().indexOf(name) + name.length()))));
        if (names.stream().noneMatch(name -> reading.contains("以下简称" + name))) {
            findings.info("name_inconsistency", "name", places, String.join("、", names));
        }
    }
}
