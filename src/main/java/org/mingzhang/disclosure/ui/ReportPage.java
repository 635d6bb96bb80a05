package org.mingzhang.disclosure.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.mingzhang.report.Snapshot;

/** A frozen version as the portal shows it: headings with places to jump to, text, the projects' money, the attached tables. */
public record ReportPage(
        List<Section> sections,
        List<Project> projects,
        List<Snapshot.Table> tables,
        List<Snapshot.Figure> figures,
        String chart) {

    /**
     * A heading with its paragraphs.
     *
     * @param place the heading's id on the page
     * @param level 1 to 3; the page's own heading stands above them
     */
    public record Section(String place, int level, String heading, List<String> paragraphs) {}

    /** A project's money in 万元, written out. */
    public record Project(
            String name,
            String carriedIn,
            String initialBudget,
            String adjustment,
            String fullYearBudget,
            String executed,
            String rate,
            String carriedOut) {}

    static ReportPage of(Snapshot snapshot, Portal portal) {
        List<Snapshot.Part> parts = snapshot.parts();
        List<Section> sections = IntStream.range(0, parts.size())
                .mapToObj(i -> section(i, parts.get(i)))
                .toList();
        return new ReportPage(
                sections,
                snapshot.budgetLines().stream().map(ReportPage::project).toList(),
                snapshot.tables(),
                snapshot.figures(),
                snapshot.budgetLines().isEmpty() ? "" : chart(snapshot, portal).svg());
    }

    private static Section section(int index, Snapshot.Part part) {
        return new Section(
                "part-" + (index + 1),
                Math.clamp(part.level(), 1, 3),
                part.numbering() + part.title(),
                part.text()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Project project(Snapshot.BudgetLine line) {
        return new Project(
                line.name(),
                Amounts.wan(line.carriedIn()),
                Amounts.wan(line.initialBudget()),
                Amounts.wan(line.adjustment()),
                Amounts.wan(fullYearBudget(line)),
                Amounts.wan(line.executed()),
                Amounts.rate(line.executed(), fullYearBudget(line)),
                Amounts.wan(line.carriedOut()));
    }

    /** 全年预算数 = 年初预算 + 年中调整 (domain §1.1); without an initial budget there is none. */
    private static Optional<BigDecimal> fullYearBudget(Snapshot.BudgetLine line) {
        return line.initialBudget().map(initial -> initial.add(line.adjustment().orElse(BigDecimal.ZERO)));
    }

    private static BarChart chart(Snapshot snapshot, Portal portal) {
        return new BarChart(
                portal.say("chart.title"),
                portal.say("chart.description", snapshot.budgetLines().size()),
                portal.say("fullYearBudget"),
                portal.say("executed"),
                snapshot.budgetLines().stream()
                        .map(line -> new BarChart.Row(line.name(), fullYearBudget(line), line.executed()))
                        .toList());
    }
}
