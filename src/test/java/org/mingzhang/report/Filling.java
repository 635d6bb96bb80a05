package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Role;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.CellProblem;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.WrittenCells;
import org.springframework.beans.factory.annotation.Autowired;

/** Filling in the tables: what is typed has one home, what follows is computed, what is wrong is told cell by cell. */
abstract class Filling extends ReportStories {

    @Autowired
    Tables tables;

    @Autowired
    TextFiles files;

    @Autowired
    Imports imports;

    @Test
    void a_cell_that_shows_a_figure_is_that_figure() {
        type(spending("carRunning", "executed"), "2.90");
        type(spending("carPurchase", "executed"), "0");

        assertThat(value("carRunning")).hasValue(new BigDecimal("2.90"));
        assertThat(cell(spending("cars", "executed"))).isEqualTo("2.90");

        figures.set(wang, report.id(), "carRunning", Optional.of(new BigDecimal("3.10")), "", "", 1);

        assertThat(cell(spending("carRunning", "executed"))).isEqualTo("3.10");
        assertThat(cell(spending("cars", "executed"))).isEqualTo("3.10");
    }

    @Test
    void one_cell_of_the_budget_changes_the_text_that_names_it() {
        write("performanceOverall", "三公经费支出{{sangong|wan}}，其中运行维护{{carRunning|wan}}。");
        type(spending("carPurchase", "executed"), "0");
        type(spending("overseasTravel", "executed"), "0");
        type(spending("reception", "executed"), "1.20");
        type(spending("carRunning", "executed"), "2.90");

        assertThat(printed("performanceOverall")).isEqualTo("三公经费支出4.10万元，其中运行维护2.90万元。");

        type(spending("carRunning", "executed"), "3.00");

        assertThat(printed("performanceOverall")).isEqualTo("三公经费支出4.20万元，其中运行维护3.00万元。");
        assertThat(printedCell("三公经费", 2)).isEqualTo("4.20");
        assertThat(SnapshotJson.write(reports.current(report.id())))
                .contains("\"4.20\"")
                .doesNotContain("\"4.10\"");
    }

    @Test
    void scores_follow_the_indicators_and_the_text_follows_the_scores() {
        accounts();
        write("performanceOverall", "自评{{totalScore}}分，等级{{totalScore|grade}}。");
        String cases = indicator("output", "quantity", "调解案件", "40", "36", "50");
        indicator("benefit", "social", "挽回损失", "300", "360", "30");
        indicator("satisfaction", "served", "群众满意度", "90", "95.92", "10");

        assertThat(cell(indicator(cases, "score"))).isEqualTo("45.00");
        assertThat(why(indicator(cases, "score"))).isEqualTo("正向指标：实际 36 ÷ 目标 40 × 分值 50 ＝ 45 分");
        assertThat(value("totalScore")).hasValue(new BigDecimal("94.50"));
        assertThat(printed("performanceOverall")).isEqualTo("自评94.50分，等级优。");

        type(indicator(cases, "actual"), "20");

        assertThat(value("outputScore")).hasValue(new BigDecimal("25.00"));
        assertThat(printed("performanceOverall")).isEqualTo("自评74.50分，等级中。");
    }

    @Test
    void a_unit_gives_itself_less_but_never_more_than_the_formula() {
        String row = indicator("satisfaction", "served", "群众满意度", "90", "95.92", "10");

        type(indicator(row, "score"), "9.60");
        assertThat(value("satisfactionScore")).hasValue(new BigDecimal("9.60"));

        type(indicator(row, "score"), "10.5");
        assertThat(value("satisfactionScore")).isEmpty();
        assertThat(cell(indicator(row, "score")))
                .as("stays in sight until it is mended")
                .isEqualTo("10.50");

        type(indicator(row, "score"), "");
        assertThat(value("satisfactionScore")).hasValue(new BigDecimal("10.00"));
    }

    @Test
    void words_are_a_result_only_of_a_qualitative_indicator() {
        String row = indicator("benefit", "sustained", "长效机制", "健全", "基本健全", "30");
        assertThat(value("benefitScore")).isEmpty();

        type(indicator(row, "direction"), "定性");
        type(indicator(row, "tier"), "部分达成并具有一定效果");
        type(indicator(row, "score"), "23.6");

        assertThat(value("benefitScore")).hasValue(new BigDecimal("23.60"));
    }

    @Test
    void a_pasted_block_stores_what_is_right_and_says_what_is_wrong() {
        WrittenCells written = tables.write(
                wang,
                report.id(),
                List.of(
                        new CellChange(spending("reception", "lastYear"), "", "１，２３４．５"),
                        new CellChange(spending("reception", "budget"), "", "约3万"),
                        new CellChange(spending("reception", "executed"), "", "1.234"),
                        new CellChange(spending("overseasTravel", "budget"), "", "—"),
                        new CellChange(spending("cars", "budget"), "", "5"),
                        new CellChange(spending("nobody", "budget"), "", "5")));

        assertThat(value("receptionLastYear")).hasValue(new BigDecimal("1234.5"));
        assertThat(written.problems())
                .extracting(problem -> problem.place().row() + " " + problem.text())
                .containsExactly(
                        "reception report.cell.notANumber",
                        "reception report.figureDecimals",
                        "overseasTravel report.cell.figureNeedsNumber",
                        "cars report.cell.computed",
                        "nobody report.cell.gone");
        assertThat(written.problems())
                .extracting(problem -> problem.text(Locale.CHINESE))
                .allMatch(text -> !text.contains("{"));
        assertThat(value("reception")).isEmpty();
    }

    @Test
    void missing_zero_and_not_applicable_are_three_things() {
        String building = add(new CellPlace("baseData", "", "buildings", "", ""));
        CellPlace area = new CellPlace("baseData", "", "buildings", building, "approvedArea");
        CellPlace rate = new CellPlace("baseData", "", "buildings", building, "areaRate");

        assertThat(cell(area)).isEmpty();
        type(area, "0");
        assertThat(cell(area)).isEqualTo("0");
        type(area, "/");
        assertThat(cell(area)).isEqualTo("—");

        type(area, "1,000");
        type(new CellPlace("baseData", "", "buildings", building, "actualArea"), "1050");
        assertThat(cell(rate)).isEqualTo("105.00");
    }

    @Test
    void somebody_elses_change_is_not_written_over_unseen() {
        type(spending("reception", "budget"), "1.60");

        List<CellProblem> problems = tables.write(
                        zhao, report.id(), List.of(new CellChange(spending("reception", "budget"), "", "2.00")))
                .problems();

        assertThat(problems).extracting(CellProblem::text).containsExactly("report.cell.changedMeanwhile");
        assertThat(problems.getFirst().text(Locale.CHINESE)).contains("1.60");
        assertThat(cell(spending("reception", "budget"))).isEqualTo("1.60");
    }

    @Test
    void every_project_has_its_table_and_a_row_in_its_group() {
        BudgetLine line = budgetLines
                .add(wang, report.id(), "公车经费", "maintenanceProjects")
                .getFirst();
        budgetLines.save(
                wang,
                report.id(),
                new BudgetLine(
                        line.id(),
                        line.name(),
                        line.group(),
                        amount("0"),
                        amount("3.00"),
                        amount("0"),
                        amount("2.90"),
                        amount("0.10"),
                        line.version()));
        CellPlace total = new CellPlace("projectScores", line.id(), "funds", "total", "");

        assertThat(cell(with(total, "executed"))).isEqualTo("2.90");
        assertThat(cell(with(total, "rate"))).isEqualTo("96.67");
        assertThat(cell(with(total, "score"))).isEqualTo("9.67");
        assertThat(cell(spending("maintenance", "executed"))).isEqualTo("2.90");
        assertThat(cell(spending(line.id(), "executed"))).isEqualTo("2.90");
        type(spending(line.id(), "lastYear"), "3.50");
        type(new CellPlace("projectScores", line.id(), "goals", "goals", "expected"), "保障外勤\n安全行驶");

        budgetLines.remove(wang, report.id(), line.id());

        assertThat(tables.all(wang, report.id()))
                .noneMatch(table -> table.layout().perProject());
        assertThat(sql.sql("select count(*) from rpt_row where report = ?")
                        .param(report.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void rows_come_and_go_and_change_places_where_people_add_them() {
        CellPlace part = new CellPlace("unitScores", "", "indicators", "", "");
        String first = add(part);
        String second = add(part);

        tables.reorder(wang, report.id(), part, List.of(second, first));
        assertThat(rows(part)).containsExactly(second, first);
        assertThatThrownBy(() -> tables.reorder(wang, report.id(), part, List.of(first)))
                .isInstanceOf(TableRowRefused.class);

        tables.remove(wang, report.id(), with(part, first, ""));
        tables.remove(wang, report.id(), with(part, first, ""));
        assertThat(rows(part)).containsExactly(second);
        assertThatThrownBy(() -> tables.add(wang, report.id(), spending("", "")))
                .isInstanceOf(TableRowRefused.class);
        assertThatThrownBy(() -> tables.add(
                        wang, report.id(), new CellPlace("projectScores", "no-project", "indicators", "", "")))
                .isInstanceOf(TableRowRefused.class);
    }

    @Test
    void tables_are_written_by_whoever_writes_the_report_and_read_in_the_unit() {
        CellChange change = new CellChange(spending("reception", "budget"), "", "1.60");

        assertThatThrownBy(() -> tables.write(principal, report.id(), List.of(change)))
                .isInstanceOf(NotYoursToWrite.class);
        assertThat(recorded(principal)).contains("report.write");
        String elsewhere = Ids.next();
        newUnit(elsewhere);
        assertThatThrownBy(() -> tables.all(person(elsewhere, "外单位", Role.DRAFTER), report.id()))
                .isInstanceOf(NotYourReport.class);
        assertThat(tables.all(principal, report.id())).hasSize(2);

        type(spending("reception", "budget"), "1.60");
        assertThat(recorded(wang)).contains("report.writeTable");
    }

    @Test
    void the_tables_of_an_imported_text_give_the_scores_that_it_states() throws IOException {
        ImportedDraft draft = files.read(
                        Sample.TEMPLATE, Files.readAllBytes(Path.of("src/docs/walk/lusong-2024-corrected.txt")))
                .draft();

        imports.accept(wang, report.id(), draft);
        imports.accept(wang, report.id(), draft);

        assertThat(rows(new CellPlace("unitScores", "", "indicators", "", "")))
                .as("taken twice, there once")
                .hasSize(8);
        assertThat(value("outputScore")).hasValue(new BigDecimal("48.50"));
        assertThat(value("benefitScore")).hasValue(new BigDecimal("28.60"));
        assertThat(value("satisfactionScore")).hasValue(new BigDecimal("9.60"));
        assertThat(value("totalScore")).as("as its text says").hasValue(new BigDecimal("96.70"));
        assertThat(cell(spending("operatingCost", "lastYear"))).isEqualTo("80.12");
        assertThat(cell(spending("sangong", "executed"))).isEqualTo("4.10");
    }

    private void accounts() {
        Map.of("personnelCost", "110.00", "operatingCost", "30.00", "projectSpend", "50.00", "fullYearBudget", "200.00")
                .forEach((code, digits) ->
                        figures.set(wang, report.id(), code, Optional.of(new BigDecimal(digits)), "", "", 0));
    }

    private String indicator(String group, String kind, String name, String target, String actual, String weight) {
        String row = add(new CellPlace("unitScores", "", "indicators", "", ""));
        type(indicator(row, "group"), group);
        type(indicator(row, "kind"), kind);
        type(indicator(row, "name"), name);
        type(indicator(row, "target"), target);
        type(indicator(row, "actual"), actual);
        type(indicator(row, "weight"), weight);
        return row;
    }

    private String add(CellPlace part) {
        List<String> before = rows(part);
        tables.add(wang, report.id(), part);
        return rows(part).stream()
                .filter(row -> !before.contains(row))
                .findFirst()
                .orElseThrow();
    }

    private void type(CellPlace place, String text) {
        assertThat(tables.write(wang, report.id(), List.of(new CellChange(place, cell(place), text)))
                        .problems())
                .isEmpty();
    }

    private List<String> rows(CellPlace part) {
        return tables.all(wang, report.id()).stream()
                .filter(table -> table.layout().code().equals(part.table()))
                .flatMap(table -> table.parts().stream())
                .filter(known -> known.layout().code().equals(part.part()))
                .flatMap(known -> known.rows().stream())
                .map(FilledTable.Row::id)
                .toList();
    }

    private FilledTable.Cell found(CellPlace place) {
        return tables.all(wang, report.id()).stream()
                .flatMap(table -> table.parts().stream())
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + place));
    }

    private String cell(CellPlace place) {
        return found(place).text();
    }

    private String why(CellPlace place) {
        return found(place).why().orElseThrow().text(Locale.CHINESE);
    }

    private Optional<BigDecimal> value(String code) {
        return figures.all(wang, report.id()).stream()
                .filter(figure -> figure.field().code().equals(code))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private String printed(String section) {
        return reports.current(report.id()).parts().stream()
                .filter(part -> part.code().equals(section))
                .findFirst()
                .orElseThrow()
                .text();
    }

    /** A cell of 附件1 as it is printed. */
    private String printedCell(String row, int column) {
        return reports.current(report.id()).tables().getFirst().parts().stream()
                .flatMap(part -> part.rows().stream())
                .filter(printed -> printed.name().equals(row))
                .findFirst()
                .orElseThrow()
                .cells()
                .get(column);
    }

    private static Optional<BigDecimal> amount(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    private static CellPlace spending(String row, String column) {
        return new CellPlace("baseData", "", "spending", row, column);
    }

    private static CellPlace indicator(String row, String column) {
        return new CellPlace("unitScores", "", "indicators", row, column);
    }

    private static CellPlace with(CellPlace row, String column) {
        return with(row, row.row(), column);
    }

    private static CellPlace with(CellPlace part, String row, String column) {
        return new CellPlace(part.table(), part.owner(), part.part(), row, column);
    }
}
