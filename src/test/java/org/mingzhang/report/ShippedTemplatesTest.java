package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.TableLayout;

/** Another region, and another kind of report, are files: no line of code knows them. */
class ShippedTemplatesTest {

    private static Stream<Path> shipped() throws IOException {
        return Files.list(Path.of("forms/reports"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_template_can_be_read(Path file) throws IOException {
        Template template = read(file);

        assertThat(template.sections()).isNotEmpty();
        assertThat(template.tables()).isNotEmpty();
    }

    @Test
    void sichuan_scores_decision_administration_and_performance_without_a_weight_for_execution() throws IOException {
        Template sichuan = read(Path.of("forms/reports/sichuan-department.yaml"));
        Map<String, BigDecimal> accounts = Map.of(
                "basicSpend", new BigDecimal("80"),
                "projectSpend", new BigDecimal("5"),
                "fullYearBudget", new BigDecimal("100"));

        ReportNumbers numbers = new ReportNumbers(
                sichuan,
                Formulas.of(sichuan),
                accounts,
                List.of(),
                List.of(
                        indicator("unitScores", "", "1", "decision", "25"),
                        indicator("unitScores", "", "2", "administration", "30"),
                        indicator("unitScores", "", "3", "performance", "45")));

        assertThat(numbers.computed())
                .containsEntry("executionRate", new BigDecimal("85.00"))
                .containsEntry("administrationScore", new BigDecimal("27.00"))
                .containsEntry("totalScore", new BigDecimal("90.00"));
    }

    @Test
    void a_report_of_projects_scores_each_project_by_the_national_form() throws IOException {
        Template national = read(Path.of("forms/reports/project-self-evaluation.yaml"));
        TableLayout table = national.table("projectScores").orElseThrow();
        BudgetLine cars = Sample.line("公车经费", "0.00", "3.00", "0.00", "2.90", "0.10");

        ReportNumbers numbers = new ReportNumbers(
                national,
                Formulas.of(national),
                Map.of(),
                List.of(cars),
                List.of(
                        indicator("projectScores", "公车经费", "1", "output", "50"),
                        indicator("projectScores", "公车经费", "2", "benefit", "30"),
                        indicator("projectScores", "公车经费", "3", "satisfaction", "10")));

        ScoreSheet sheet = numbers.scores(table, Optional.of(cars)).orElseThrow();
        assertThat(sheet.total()).as("9.67 + 45 + 27 + 9").hasValue(new BigDecimal("90.67"));
        assertThat(numbers.computed()).containsEntry("executed", new BigDecimal("2.90"));
    }

    @Test
    void a_county_of_hunan_may_score_older_indicators_by_steps() throws IOException {
        Template hunan = read(Path.of("forms/reports/hunan-department.yaml"));
        TableLayout table = hunan.table("unitScores").orElseThrow();
        Map<String, String> cells = Map.of(
                "group",
                "output",
                "name",
                "在职人员控制率",
                "direction",
                "stepControlRate",
                "actual",
                "104.00",
                "weight",
                "5");
        Map<String, String> none =
                Map.of("group", "output", "name", "楼堂馆所", "direction", "stepBuildings", "actual", "—", "weight", "5");

        ReportNumbers numbers = new ReportNumbers(
                hunan,
                Formulas.of(hunan),
                Map.of(),
                List.of(),
                List.of(
                        new TableRow("unitScores", "", "indicators", "1", 0, cells),
                        new TableRow("unitScores", "", "indicators", "2", 1, none)));

        ScoreSheet sheet = numbers.scores(table, Optional.empty()).orElseThrow();
        assertThat(sheet.of("1").value()).as("§5.5").hasValue(new BigDecimal("3.00"));
        assertThat(sheet.of("2").value()).as("no project").hasValue(new BigDecimal("5.00"));
        assertThat(Choices.of(hunan, table, "direction"))
                .extracting(Choice::code)
                .contains("POSITIVE", "stepControlRate", "stepBuildings")
                .doesNotContain("STEPS");
    }

    /** Nine tenths of its weight. */
    private static TableRow indicator(String table, String project, String id, String group, String weight) {
        return new TableRow(
                table,
                project,
                "indicators",
                id,
                0,
                Map.of("group", group, "name", "指标", "target", "10", "actual", "9", "weight", weight));
    }

    private static Template read(Path file) throws IOException {
        return TemplateReader.read(file.getFileName().toString(), Files.readString(file));
    }
}
