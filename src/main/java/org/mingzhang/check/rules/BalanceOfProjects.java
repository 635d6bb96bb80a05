package org.mingzhang.check.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.ProjectLine.Role;
import org.mingzhang.check.text.Reading;

/** T05 and T07 per project: 上年结转+年初预算±调整−支出=年末结转; 年初预算±调整(+上年结转)=全年预算; 支出≤可用资金. */
final class BalanceOfProjects implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        boolean carryIsUsual = reading.projects().stream()
                .anyMatch(project -> project.amount(Role.CARRIED_IN).isPresent());
        boolean adjustmentIsUsual = reading.projects().stream()
                .anyMatch(project -> project.amount(Role.ADJUSTMENT).isPresent());
        for (ProjectLine project : reading.projects()) {
            if (project.amounts().values().stream().allMatch(Mention::exact)) {
                balance(project, reading, carryIsUsual, adjustmentIsUsual, findings);
                fullYear(project, reading, findings);
            }
        }
    }

    private static void balance(
            ProjectLine project, Reading reading, boolean carryIsUsual, boolean adjustmentIsUsual, Findings findings) {
        Optional<BigDecimal> initial = Projects.value(project, Role.INITIAL);
        Optional<BigDecimal> executed = Projects.value(project, Role.EXECUTED);
        Optional<BigDecimal> out = Projects.value(project, Role.CARRIED_OUT);
        if (executed.isEmpty() || out.isEmpty()) {
            return;
        }
        Optional<BigDecimal> full = Projects.value(project, Role.FULL_YEAR);
        Optional<BigDecimal> adjustment = Projects.adjustment(project, reading);
        Optional<BigDecimal> in = Projects.value(project, Role.CARRIED_IN);
        Optional<BigDecimal> available =
                initial.isPresent() ? initial.map(i -> i.add(adjustment.orElse(BigDecimal.ZERO))) : full;
        if (available.isEmpty()) {
            return;
        }
        BigDecimal result = in.orElse(BigDecimal.ZERO).add(available.get()).subtract(executed.get());
        BigDecimal off = result.subtract(out.get());
        List<Mention> terms = new ArrayList<>(project.amounts().values());
        boolean withFull = full.isPresent()
                && Numbers.holds(full.get().subtract(executed.get()).subtract(out.get()), terms);
        if (Numbers.holds(off, terms) || withFull) {
            return;
        }
        boolean missing = (in.isEmpty() && off.signum() < 0 && !carryIsUsual)
                || (adjustment.isEmpty() && full.isEmpty() && !adjustmentIsUsual);
        report(project, result, out.get(), off, terms, missing, findings);
    }

    private static void report(
            ProjectLine project,
            BigDecimal result,
            BigDecimal out,
            BigDecimal off,
            List<Mention> terms,
            boolean missing,
            Findings findings) {
        Mention like = terms.getFirst();
        List<Place> places = List.of(Place.of(project));
        Object[] arguments = {
            project.name(), Numbers.plain(result, like), Numbers.plain(out, like), Numbers.plain(off.abs(), like)
        };
        if (missing) {
            findings.info("value_gap", "balance.gap", places, arguments);
        } else if (Numbers.isTail(off, terms)) {
            findings.warn("arith_sum", "balance", places, arguments);
        } else {
            findings.error("arith_sum", "balance", places, arguments);
        }
    }

    private static void fullYear(ProjectLine project, Reading reading, Findings findings) {
        Optional<BigDecimal> full = Projects.value(project, Role.FULL_YEAR);
        Optional<BigDecimal> initial = Projects.value(project, Role.INITIAL);
        Optional<BigDecimal> adjustment = Projects.adjustment(project, reading);
        List<Mention> terms = new ArrayList<>(project.amounts().values());
        if (full.isPresent() && initial.isPresent() && adjustment.isPresent()) {
            BigDecimal sum = initial.get().add(adjustment.get());
            BigDecimal in = Projects.value(project, Role.CARRIED_IN).orElse(BigDecimal.ZERO);
            boolean holds = Numbers.holds(sum.subtract(full.get()), terms)
                    || Numbers.holds(sum.add(in).subtract(full.get()), terms);
            if (!holds) {
                Mention like = terms.getFirst();
                findings.error(
                        "arith_sum",
                        "balance.fullYear",
                        List.of(Place.of(project)),
                        project.name(),
                        Numbers.plain(sum, like),
                        Numbers.plain(full.get(), like));
            }
        }
        over(project, full, findings, terms);
    }

    /** T08: more spent than there was. */
    private static void over(ProjectLine project, Optional<BigDecimal> full, Findings findings, List<Mention> terms) {
        Optional<BigDecimal> executed = Projects.value(project, Role.EXECUTED);
        if (full.isEmpty() || executed.isEmpty()) {
            return;
        }
        BigDecimal available =
                full.get().add(Projects.value(project, Role.CARRIED_IN).orElse(BigDecimal.ZERO));
        if (executed.get().compareTo(available) > 0
                && !Numbers.holds(executed.get().subtract(available), terms)) {
            findings.error(
                    "arith_sum",
                    "balance.over",
                    List.of(Place.of(project)),
                    project.name(),
                    Numbers.plain(executed.get(), terms.getFirst()),
                    Numbers.plain(available, terms.getFirst()));
        }
    }
}
