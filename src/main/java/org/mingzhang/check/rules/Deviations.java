package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Budgets that changed much, 三公 that grew, and money without its five figures, where no reason is given. */
final class Deviations implements Rule {

    private final BigDecimal limit;
    private final BigDecimal deep;

    Deviations(Words words) {
        limit = words.number("deviation");
        deep = words.number("deepDeviation");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Reasons reasons = new Reasons(reading, "reasonWords");
        String problems = reading.text("problems");
        Set<String> told = new HashSet<>();
        for (ProjectLine project : reading.projects()) {
            Line line = reading.lines().get(project.line());
            boolean explained = reasons.near(line, project.start(), project.end()) || problems.contains(project.core());
            if (!explained && told.add(project.core())) {
                boolean found = sangong(project, reading, findings) || deviation(project, reading, findings);
                if (!found) {
                    told.remove(project.core());
                }
            }
        }
        details(reading, findings);
    }

    private boolean deviation(ProjectLine project, Reading reading, Findings findings) {
        Optional<BigDecimal> initial = Projects.value(project, Role.INITIAL);
        Optional<BigDecimal> change = change(project, reading);
        if (initial.isEmpty() || change.isEmpty() || change.get().signum() == 0) {
            return false;
        }
        boolean fromZero = initial.get().signum() == 0;
        BigDecimal share = fromZero
                ? BigDecimal.ONE
                : Numbers.percent(change.get().abs(), initial.get().abs()).movePointLeft(2);
        if (share.compareTo(limit) <= 0) {
            return false;
        }
        List<Place> places = new ArrayList<>();
        Optional<Line> problems = reading.partHeading("problems");
        Mention like = project.amounts().get(Role.INITIAL);
        Object[] arguments = {
            project.name(),
            like == null ? "" : Numbers.plain(change.get(), like),
            fromZero ? "—" : Numbers.plain(Numbers.round(share.movePointRight(2), 2)) + "%"
        };
        if (share.compareTo(deep) > 0 && problems.isPresent() && !fromZero) {
            places.add(Place.of(project));
            places.add(Place.of(aboutBudget(reading).orElse(problems.get())));
            findings.error("budget_deviation_unexplained", "deviation.deep", places, arguments);
        } else {
            places.addAll(Projects.places(project, Role.INITIAL, Role.ADJUSTMENT, Role.FULL_YEAR));
            findings.warn("budget_deviation_unexplained", "deviation", places, arguments);
        }
        return true;
    }

    /** Where the problems speak of the budget without naming a project. */
    private static Optional<Line> aboutBudget(Reading reading) {
        return reading.part("problems")
                .filter(line -> !line.heading() && line.norm().contains("预算"))
                .findFirst();
    }

    private static Optional<BigDecimal> change(ProjectLine project, Reading reading) {
        Optional<BigDecimal> written = Projects.adjustment(project, reading);
        Optional<BigDecimal> initial = Projects.value(project, Role.INITIAL);
        Optional<BigDecimal> other =
                Projects.value(project, Role.FULL_YEAR).or(() -> Projects.value(project, Role.EXECUTED));
        return written.isPresent() || initial.isEmpty() ? written : other.map(o -> o.subtract(initial.get()));
    }

    private static boolean sangong(ProjectLine project, Reading reading, Findings findings) {
        boolean kind = reading.words().list("sangongProjects").stream().anyMatch(project.name()::contains);
        Optional<BigDecimal> initial = Projects.value(project, Role.INITIAL);
        Optional<BigDecimal> executed = Projects.value(project, Role.EXECUTED);
        if (!kind || initial.isEmpty() || executed.isEmpty() || executed.get().compareTo(initial.get()) <= 0) {
            return false;
        }
        Mention like = project.amounts().values().iterator().next();
        findings.warn(
                "sangong_over",
                "sangong",
                List.of(new Place(project.line(), project.start(), project.end())),
                project.name(),
                Numbers.plain(initial.get(), like),
                Numbers.plain(executed.get(), like));
        return true;
    }

    /** Projects whose spending is told and whose budget nowhere is. */
    private static void details(Reading reading, Findings findings) {
        List<ProjectLine> bare = new ArrayList<>();
        for (List<ProjectLine> group : Projects.groups(reading.projects())) {
            Set<Role> roles = new HashSet<>();
            group.forEach(project -> roles.addAll(project.amounts().keySet()));
            ProjectLine last = group.getLast();
            boolean results = reading.lines().get(last.line()).part().equals("results");
            boolean money = Projects.value(last, Role.EXECUTED)
                    .filter(v -> v.signum() > 0)
                    .isPresent();
            if (results && money && !roles.contains(Role.INITIAL) && !roles.contains(Role.FULL_YEAR)) {
                bare.add(last);
            }
        }
        if (!bare.isEmpty()) {
            String names = bare.stream().map(ProjectLine::name).collect(Collectors.joining("、"));
            List<Place> places = bare.stream().map(Place::of).toList();
            findings.warn("missing_detail", "detail", places, names);
        }
    }
}
