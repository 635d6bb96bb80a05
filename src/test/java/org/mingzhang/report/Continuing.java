package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;

/** From the report of 2024 to that of 2025. */
abstract class Continuing extends ReportStories {

    @Autowired
    Continuations continuations;

    @Autowired
    FreezeReport freezeReport;

    @Autowired
    TableRows rows;

    @Test
    void the_new_report_takes_text_with_tokens_projects_and_last_years_figures() {
        write("duties", "2024年人员经费{{personnelCost|wan}}，办案842件。");
        figure("personnelCost", "513.89");
        figure("overseasTravel", "0");
        figure("carPurchase", "0");
        figure("carRunning", "12.5");
        figure("reception", "1.20");
        BudgetLine law =
                budgetLines.add(wang, report.id(), "法律服务经费", "businessProjects").getFirst();
        budgetLines.save(wang, report.id(), spent(law, "50.24", "8.00"));
        freeze();

        Report next = continuations.start(wang, 2025, TEMPLATE).report();

        assertThat(next.year()).isEqualTo(2025);
        assertThat(sections.one(wang, next.id(), "duties").text())
                .as("nothing is changed silently")
                .isEqualTo("2024年人员经费{{personnelCost|wan}}，办案842件。");
        Map<String, FigureValue> figuresNow = byCode(figures.all(wang, next.id()));
        assertThat(figuresNow.get("personnelCost").value()).isEmpty();
        assertThat(figuresNow.get("sangongLastYear").value()).contains(new BigDecimal("13.70"));
        assertThat(figuresNow.get("sangongLastYear").period()).isEqualTo("2024");
        assertThat(figuresNow.get("sangongLastYear").source()).isEqualTo("2024年度自评报告定稿");
        assertThat(figuresNow.get("carRunningLastYear").value()).contains(new BigDecimal("12.5"));
        assertThat(budgetLines.all(wang, next.id()))
                .extracting(
                        BudgetLine::name,
                        BudgetLine::group,
                        BudgetLine::carriedIn,
                        BudgetLine::initialBudget,
                        BudgetLine::executed,
                        BudgetLine::carriedOut)
                .containsExactly(Tuple.tuple(
                        "法律服务经费",
                        "businessProjects",
                        Optional.of(new BigDecimal("8.00")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(trail.about(next.id())).anyMatch(line -> line.verb().equals("report.continue"));
    }

    @Test
    void indicators_come_without_targets_and_results() {
        BudgetLine law = budgetLines.add(wang, report.id(), "法律服务经费", "").getFirst();
        Map<String, String> cells = Map.of(
                "group", "OUTPUT", "name", "办案件数", "weight", "10", "target", "800", "actual", "842", "reason", "超额");
        rows.put(wang, report.id(), new TableRow("unitScores", "", "indicators", Ids.next(), 0, cells));
        rows.put(wang, report.id(), new TableRow("projectScores", law.id(), "indicators", Ids.next(), 0, cells));
        freeze();

        Report next = continuations.start(wang, 2025, TEMPLATE).report();

        String project = budgetLines.all(wang, next.id()).getFirst().id();
        assertThat(rows.all(next.id()))
                .extracting(TableRow::table, TableRow::owner, TableRow::cells)
                .containsExactlyInAnyOrder(
                        Tuple.tuple("unitScores", "", Map.of("group", "OUTPUT", "name", "办案件数", "weight", "10")),
                        Tuple.tuple(
                                "projectScores", project, Map.of("group", "OUTPUT", "name", "办案件数", "weight", "10")));
    }

    @Test
    void sentences_of_last_year_are_marked_until_they_say_something_else() {
        write(
                "duties",
                "贯彻执行国家法律法规和方针政策。2024年办理法律援助案件842件。人员经费{{personnelCost|wan}}，按月足额发放。全年另有{{headcount|unit}}在岗，其中新进3人。");
        figure("personnelCost", "513.89");
        figure("headcount", "30");
        freeze();
        Report next = continuations.start(wang, 2025, TEMPLATE).report();
        figures.set(wang, next.id(), "personnelCost", Optional.of(new BigDecimal("520.00")), "", "", 0);

        assertThat(stale(next))
                .containsExactly(
                        Tuple.tuple("duties", "贯彻执行国家法律法规和方针政策。", false),
                        Tuple.tuple("duties", "2024年办理法律援助案件842件。", true),
                        Tuple.tuple("duties", "全年另有{{headcount|unit}}在岗，其中新进3人。", true));

        rewrite(next, "贯彻执行国家法律法规和方针政策！今年办理法律援助案件774件，比上年减少。人员经费{{personnelCost|wan}}，按月足额发放。");

        assertThat(stale(next)).as("one of 16 characters is less than 95 %").isEmpty();
        rewrite(next, "人员经费513.89万元，按月足额发放。");
        assertThat(stale(next))
                .as("last year's digits, pasted")
                .containsExactly(Tuple.tuple("duties", "人员经费513.89万元，按月足额发放。", true));
    }

    @Test
    void what_is_not_signed_is_not_continued() {
        assertThat(continuations.lastYear(wang, 2025, TEMPLATE)).isEmpty();
        assertThatThrownBy(() -> continuations.start(wang, 2025, TEMPLATE)).isInstanceOf(NothingToContinue.class);
        assertThat(reports.list(wang, 0, 10)).hasSize(1);
        freeze();

        assertThat(continuations.lastYear(wang, 2025, TEMPLATE)).contains(signed());
        assertThat(continuations.lastYear(wang, 2026, TEMPLATE)).isEmpty();
        assertThat(continuations.lastYear(person(newUnit(), "别单位", Role.DRAFTER), 2025, TEMPLATE))
                .isEmpty();
    }

    @Test
    void only_drafters_continue_and_only_the_own_units_report_is_read() {
        freeze();

        assertThatThrownBy(() -> continuations.start(principal, 2025, TEMPLATE)).isInstanceOf(NotADrafter.class);
        Person stranger = person(newUnit(), "别单位", Role.DRAFTER);
        assertThatThrownBy(() -> continuations.stale(stranger, report.id())).isInstanceOf(NotYourReport.class);
    }

    @Test
    void a_report_of_the_year_that_exists_is_not_written_over() {
        freeze();
        Report next = reports.start(wang, 2025, TEMPLATE);

        assertThatThrownBy(() -> continuations.start(wang, 2025, TEMPLATE)).isInstanceOf(ReportExists.class);
        assertThat(sections.one(wang, next.id(), "duties").text()).isEmpty();
    }

    private List<Tuple> stale(Report next) {
        return continuations.stale(wang, next.id()).stream()
                .map(sentence -> Tuple.tuple(sentence.section(), sentence.text(), sentence.digits()))
                .toList();
    }

    private void rewrite(Report next, String text) {
        sections.save(
                wang,
                next.id(),
                "duties",
                text,
                sections.one(wang, next.id(), "duties").version());
    }

    private Report signed() {
        return reports.find(report.id()).orElseThrow();
    }

    private String newUnit() {
        String id = Ids.next();
        newUnit(id);
        return id;
    }

    private void figure(String code, String value) {
        figures.set(wang, report.id(), code, Optional.of(new BigDecimal(value)), "", "", 0);
    }

    private void freeze() {
        freezeReport.run(new StepContext(report.id(), unit, 2024, "freeze-report"));
    }

    private static BudgetLine spent(BudgetLine line, String executed, String carriedOut) {
        return new BudgetLine(
                line.id(),
                line.name(),
                line.group(),
                line.carriedIn(),
                line.initialBudget(),
                line.adjustment(),
                Optional.of(new BigDecimal(executed)),
                Optional.of(new BigDecimal(carriedOut)),
                line.version());
    }
}
