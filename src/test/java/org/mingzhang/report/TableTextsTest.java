package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTextsTest {

    private static final String INDICATOR_HEADS = "一级指标\t二级指标\t三级指标\t年度指标值\t实际完成值\t分值\t得分\t偏差原因分析及改进措施";

    private final TableTexts tables = new TableTexts(Sample.TEMPLATE);

    @Test
    void rows_are_known_by_their_names_whatever_their_numbering() {
        TableTexts.Result read = read(
                "经费控制情况\t上年决算数\t本年预算数\t本年决算数",
                "三公经费\t4.35\t4.60\t4.10",
                "（一）公务接待\t1.35\t1.60\t1.20",
                "其中：公车购置\t—\t\t0.00",
                "没有这一行\t1\t2\t3");

        assertThat(read.figures())
                .extracting(figure -> figure.code() + " " + figure.value())
                .containsExactly(
                        "sangongLastYear 4.35",
                        "receptionLastYear 1.35",
                        "receptionBudget 1.60",
                        "reception 1.20",
                        "carPurchase 0.00");
        assertThat(read.used()).as("the strange row is left over").containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void a_target_says_its_direction_and_its_measure() {
        TableTexts.Result read = read(
                INDICATOR_HEADS,
                "产出指标\t数量指标\t调解案件\t≥800件\t842件\t15\t15.00\t—",
                "\t\t法律援助\t不少于550件\t500\t10\t9.09\t",
                "\t成本指标\t公用经费\t≤８０.００万元\t79.09万元\t5\t5.00\t—",
                "\t质量指标\t安全事故\t0次\t0次\t5\t5\t",
                "效益指标\t可持续影响\t长效机制\t健全\t基本健全\t15\t13.60\t监控由人员兼任",
                "总分\t\t\t\t\t100\t96.70\t");

        assertThat(read.indicators())
                .extracting(found -> "%s %s %s %s %s %s"
                        .formatted(
                                found.cells().get("group"),
                                found.cells().get("kind"),
                                found.cells().get("direction"),
                                found.cells().get("target"),
                                found.cells().get("measure"),
                                found.cells().get("actual")))
                .containsExactly(
                        "output quantity POSITIVE 800 件 842",
                        "output quantity POSITIVE 550 件 500",
                        "output cost REVERSE 80.00 万元 79.09",
                        "output quality EQUAL 0 次 0",
                        "benefit sustained QUALITATIVE 健全 null 基本健全");
        assertThat(read.indicators().getLast().cells())
                .containsEntry("tier", "ACHIEVED")
                .containsEntry("score", "13.60");
        assertThat(read.indicators().get(1).cells())
                .as("a score that the formula gives is not kept as if a person had given it")
                .doesNotContainKey("score");
        assertThat(read.used()).hasSize(7);
    }

    @Test
    void text_and_strange_tables_are_left_alone() {
        TableTexts.Result read =
                read("三公经费\t4.35\t4.60\t4.10", "站点\t人数", "芦淞\t3", "上年决算数与本年预算数相差不大。", INDICATOR_HEADS, "只是一行文字");

        assertThat(read.figures()).isEmpty();
        assertThat(read.indicators()).isEmpty();
        assertThat(read.used()).containsExactly(5);
    }

    private TableTexts.Result read(String... lines) {
        List<SourceLine> source = new ArrayList<>();
        for (String line : lines) {
            source.add(new SourceLine(source.size() + 1, line));
        }
        return tables.read(source);
    }
}
