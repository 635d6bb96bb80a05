package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report as plain lines and as the body of a paper. */
class ReportOnPaperTest {

    private static final BudgetLine CAR = Sample.line("公车经费", "", "3", "1.35", "4.35", "0");
    private static final BudgetLine LAW = Sample.line("公共法律服务工作经费", "0.16", "71.00", "-20.76", "50.24", "0.16");

    @Test
    void headings_carry_generated_numbers_and_empty_parts_say_none() {
        List<NarrativeLine> lines =
                Narrative.lines(Sample.snapshot(Map.of("institutions", "包括办公室。\n\n  下辖8个司法所。"), CAR), Sample.TEMPLATE);

        assertThat(lines)
                .extracting(NarrativeLine::text)
                .startsWith("单位名称（盖章）：株洲市芦淞区司法局", "报告日期：2025年6月8日", "2024年度部门整体支出绩效自评报告")
                .containsSubsequence(
                        "一、部门（单位）基本情况",
                        "（一）部门（单位）基本情况",
                        "1.机构情况",
                        "包括办公室。",
                        "下辖8个司法所。",
                        "2.人员情况",
                        "（二）部门（单位）年度各项绩效目标",
                        "1.整体支出绩效目标",
                        "三、政府性基金预算支出情况",
                        "无",
                        "十、其他需要说明的情况",
                        "株洲市芦淞区司法局")
                .endsWith("2025年6月8日");
        assertThat(lines)
                .contains(
                        new NarrativeLine("institutions", -1, "1.机构情况"),
                        new NarrativeLine("institutions", 1, "下辖8个司法所。"));
    }

    @Test
    void numbering_goes_on_above_ten() {
        List<Template.Section> sections = java.util.stream.IntStream.range(0, 21)
                .mapToObj(i -> new Template.Section(
                        "s" + i,
                        "",
                        1,
                        true,
                        java.util.Optional.empty(),
                        "",
                        List.of(),
                        false,
                        java.util.Optional.empty(),
                        java.util.Optional.empty()))
                .toList();

        assertThat(Outline.numbering(sections)).contains("九、", "十、", "十一、", "二十、", "二十一、");
    }

    @Test
    void nothing_is_announced_that_is_not_attached() {
        Snapshot withoutProjects = Sample.snapshot(Map.of());

        assertThat(Narrative.lines(withoutProjects, Sample.TEMPLATE))
                .extracting(NarrativeLine::text)
                .noneMatch(text -> text.startsWith("附件"));
        assertThat(ReportBody.of(withoutProjects, Sample.TEMPLATE)).doesNotContain("attachment", "<table");
    }

    @Test
    void levels_become_headings_and_the_closing_waits_for_the_printer() {
        String body = ReportBody.of(Sample.snapshot(Map.of("duties", "贯彻执行。"), CAR), Sample.TEMPLATE);

        assertThat(body)
                .contains("<h1>2024年度部门整体支出绩效自评报告</h1>")
                .contains("<span class=\"label\">单位名称（盖章）：</span>株洲市芦淞区司法局</p>")
                .contains("<h2>一、部门（单位）基本情况</h2><h3>（一）部门（单位）基本情况</h3><h4>1.机构情况</h4>")
                .contains("<h4>3.主要职能</h4><p>贯彻执行。</p>")
                .endsWith("<div class=\"closing\"></div>");
    }

    @Test
    void the_project_table_keeps_blank_and_zero_apart_and_adds_up() {
        String body = ReportBody.of(Sample.snapshot(Map.of(), LAW, CAR), Sample.TEMPLATE);

        assertThat(body)
                .contains("<th scope=\"col\">项目名称</th><th scope=\"col\">上年结转</th>")
                .contains("<th class=\"l\" scope=\"row\">公车经费</th><td class=\"n\"></td><td class=\"n\">3.00</td>"
                        + "<td class=\"n\">1.35</td><td class=\"n\">4.35</td><td class=\"n\">0.00</td>")
                .contains("<tr class=\"sum\"><th class=\"l\" scope=\"row\">合计</th><td class=\"n\">0.16</td>"
                        + "<td class=\"n\">74.00</td><td class=\"n\">-19.41</td><td class=\"n\">54.59</td>"
                        + "<td class=\"n\">0.16</td>");
    }

    @Test
    void markup_in_text_is_text() {
        String body = ReportBody.of(
                Sample.snapshot(
                        Map.of("duties", "</p><script>alert(1)</script><img src=x onerror=1> & \"'"),
                        Sample.line("<b>=1+1</b>", "", "", "", "", "")),
                Sample.TEMPLATE);

        assertThat(body)
                .doesNotContain("<script", "<img", "<b>")
                .contains("&lt;script&gt;", "&amp; &quot;&#39;", "&lt;b&gt;=1+1&lt;/b&gt;");
    }
}
