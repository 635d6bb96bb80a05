package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What changed between two states of a report, kind by kind. */
class ReportComparisonTest {

    private static final Snapshot REPORT = with(table("无纸化办案率", "95", "96.5"), "填表人（签名）：");

    @Test
    void the_same_report_has_no_differences() {
        assertThat(compared(REPORT, REPORT)).isEqualTo(new Differences(List.of(), List.of(), List.of(), List.of()));
    }

    /** Else a page would say "nothing changed" of two contents with different hashes. */
    @Test
    void whatever_a_report_says_shows_when_it_changes() {
        List<UnaryOperator<Snapshot>> changes = List.of(
                s -> copy(s, "另一标题", s.parts(), s.figures(), s.budgetLines(), s.tables()),
                s -> copy(s, s.title(), s.parts().reversed().subList(1, 3), s.figures(), s.budgetLines(), s.tables()),
                s -> copy(s, s.title(), s.parts(), List.of(), s.budgetLines(), s.tables()),
                s -> copy(s, s.title(), s.parts(), List.of(figure("723.1", "计算")), s.budgetLines(), s.tables()),
                s -> copy(s, s.title(), s.parts(), List.of(figure("723.10", "决算")), s.budgetLines(), s.tables()),
                s -> copy(s, s.title(), s.parts(), s.figures(), List.of(), s.tables()),
                s -> copy(s, s.title(), s.parts(), s.figures(), s.budgetLines(), List.of()),
                s -> with(table("无纸化办案率", "95", ""), "填表人（签名）："),
                s -> with(table("无纸化办案率", "95", "96.5"), "填表人：王"),
                s -> with(proof("截图.png", "ab")),
                s -> with(table("电子办案率", "95", "96.5"), "填表人（签名）："));

        for (UnaryOperator<Snapshot> change : changes) {
            Snapshot changed = change.apply(REPORT);

            assertThat(compared(REPORT, changed).count())
                    .as("change %d", changes.indexOf(change))
                    .isPositive();
            assertThat(compared(changed, REPORT).count()).isPositive();
        }
    }

    @Test
    void a_cell_of_a_table_shows_old_new_and_difference() {
        Differences changes = compared(REPORT, with(table("无纸化办案率", "95", "97"), "填表人（签名）："));

        assertThat(changes.tables()).hasSize(1);
        assertThat(changes.tables().getFirst().title()).isEqualTo("部门整体支出绩效自评表");
        assertThat(changes.tables().getFirst().rows().getFirst().cells())
                .extracting(
                        Differences.ValueChange::label,
                        Differences.ValueChange::before,
                        Differences.ValueChange::after,
                        Differences.ValueChange::difference)
                .containsExactly(Tuple.tuple(
                        "实际完成值", Optional.of("96.5"), Optional.of("97"), Optional.of(new BigDecimal("0.5"))));
    }

    @Test
    void rows_of_the_same_name_are_told_apart_by_their_order() {
        Snapshot.Row one = new Snapshot.Row("其中：", 1, List.of("1", "2"));
        Snapshot.Row other = new Snapshot.Row("其中：", 1, List.of("3", "4"));
        Snapshot.Row changed = new Snapshot.Row("其中：", 1, List.of("3", "5"));

        Differences changes = compared(with(rows(one, other), ""), with(rows(one, changed), ""));

        assertThat(changes.tables().getFirst().rows())
                .extracting(Differences.RowChange::kind, row -> row.cells().size())
                .containsExactly(Tuple.tuple(Differences.Kind.CHANGED, 1));
    }

    @Test
    void a_file_that_was_exchanged_is_one_less_and_one_more() {
        Snapshot before = with(proof("截图.png", "ab"), proof("台账.xlsx", "cd"));
        Snapshot after = with(proof("台账.xlsx", "cd"), proof("截图.png", "ef"));

        Differences changes = compared(before, after);

        assertThat(changes.tables()).extracting(Differences.TableChange::title).containsExactly("佐证材料");
        assertThat(changes.tables().getFirst().reordered()).isFalse();
        assertThat(changes.tables().getFirst().rows())
                .extracting(Differences.RowChange::kind, Differences.RowChange::label)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(Differences.Kind.REMOVED, "无纸化办案率"), Tuple.tuple(Differences.Kind.ADDED, "无纸化办案率"));
    }

    private static Differences compared(Snapshot before, Snapshot after) {
        return ReportComparison.of(content(before), content(after), Sample.TEMPLATE);
    }

    /** Through JSON, as it is stored. */
    private static RevisionContent content(Snapshot snapshot) {
        return RevisionContent.read(new RevisionContent(snapshot, List.of("id of the project")).json());
    }

    private static Snapshot with(Snapshot.TablePart part, String foot) {
        Snapshot plain = Sample.snapshot(Map.of("duties", "贯彻执行。"), Sample.line("公车经费", "", "10.00", "", "8.00", ""));
        return copy(
                plain,
                plain.title(),
                plain.parts(),
                List.of(figure("723.10", "计算")),
                plain.budgetLines(),
                List.of(new Snapshot.Table("unitScore", "部门整体支出绩效自评表", "", List.of(), List.of(part), List.of(foot))));
    }

    private static Snapshot.TablePart table(String name, String target, String actual) {
        return rows(new Snapshot.Row(name, 0, List.of(target, actual)));
    }

    private static Snapshot.TablePart rows(Snapshot.Row... rows) {
        return new Snapshot.TablePart(
                "指标",
                true,
                "三级指标",
                List.of(new Snapshot.Head("年度指标值", true), new Snapshot.Head("实际完成值", true)),
                List.of(rows));
    }

    private static Snapshot.Figure figure(String value, String source) {
        return new Snapshot.Figure("executed", "支出合计", new BigDecimal(value), "万元", "2024", source);
    }

    private static Snapshot copy(
            Snapshot snapshot,
            String title,
            List<Snapshot.Part> parts,
            List<Snapshot.Figure> figures,
            List<Snapshot.BudgetLine> lines,
            List<Snapshot.Table> tables) {
        return new Snapshot(
                title,
                snapshot.unit(),
                snapshot.unitName(),
                snapshot.year(),
                snapshot.template(),
                "",
                new ArrayList<>(parts),
                figures,
                lines,
                tables,
                snapshot.evidence());
    }

    private static Snapshot with(Snapshot.Proof... proofs) {
        return new Snapshot(
                REPORT.title(),
                REPORT.unit(),
                REPORT.unitName(),
                REPORT.year(),
                REPORT.template(),
                "",
                REPORT.parts(),
                REPORT.figures(),
                REPORT.budgetLines(),
                REPORT.tables(),
                List.of(proofs));
    }

    private static Snapshot.Proof proof(String name, String sha256) {
        return new Snapshot.Proof("unitScore", "", "indicators", "1", "无纸化办案率", name, 1024, sha256, "");
    }
}
