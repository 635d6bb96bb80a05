package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A whole report out of plain text: the seed with all its defects, and other ways to write the same. */
class DraftReaderTest {

    private static final List<OutlineReader.Heading> OUTLINE = List.of(
            heading("basics", "部门（单位）基本情况", "基本情况"),
            heading("unit", "部门（单位）基本情况"),
            heading("offices", "机构情况"),
            heading("staff", "人员情况"),
            heading("duties", "主要职能"),
            heading("goals", "部门（单位）年度各项绩效目标", "年度各项绩效目标"),
            heading("goals.whole", "整体支出绩效目标"),
            heading("goals.earmarked", "专项资金绩效目标", "部门专项资金绩效目标"),
            heading("goals.other", "其他项目支出绩效目标"),
            heading("general", "一般公共预算支出情况"),
            heading("basic", "基本支出情况"),
            heading("projects", "项目支出情况"),
            heading("fund", "政府性基金预算支出情况"),
            heading("capital", "国有资本经营预算支出情况"),
            heading("insurance", "社会保险基金预算支出情况"),
            heading("performance", "部门整体支出绩效情况", "资金使用及绩效情况"),
            heading("performance.whole", "整体支出绩效情况", "部门整体支出绩效情况"),
            heading("performance.earmarked", "专项资金支出绩效情况"),
            heading("problems", "存在的问题及原因分析"),
            heading("measures", "下一步改进措施"),
            heading("use", "绩效自评结果拟应用和公开情况"),
            heading("other", "其他需要说明的情况"));

    private static final List<FigureSentences.Field> DICTIONARY = List.of(
            field("generalSpend", "万元", "一般公共预算财政拨款支出"),
            field("projectSpend", "万元", "项目支出"),
            field("basicSpend", "万元", "基本支出"),
            field("personnelCost", "万元", "人员经费"),
            field("operatingCost", "万元", "公用经费"),
            field("establishment", "人", "编制数", "行政编制"),
            field("headcount", "人", "实有人数"));

    private final DraftReader reader = new DraftReader(
            new OutlineReader(OUTLINE), new FigureSentences(DICTIONARY), new TableTexts(Sample.TEMPLATE));

    @Test
    void finds_every_section_of_the_seed_in_spite_of_its_numbering() throws IOException {
        ImportedDraft draft = reader.read(seed());

        assertThat(draft.sections())
                .extracting(ImportedDraft.Section::code)
                .containsExactlyElementsOf(
                        OUTLINE.stream().map(OutlineReader.Heading::code).toList());
        assertThat(section(draft, "unit").line()).isEqualTo(12);
        assertThat(section(draft, "fund").heading()).isEqualTo("3、 政府性基金预算支出情况");
        assertThat(section(draft, "performance").heading()).isEqualTo("六、资金使用及绩效情况");
        assertThat(section(draft, "performance.whole").line()).isEqualTo(52);
        assertThat(section(draft, "offices").text()).startsWith("包括办公室、").endsWith("8个基层司法所。");
        assertThat(section(draft, "duties").text().lines())
                .hasSize(10)
                .first()
                .asString()
                .startsWith("（1）贯彻执行");
        assertThat(section(draft, "goals.other").text()).isEqualTo("无");
        assertThat(section(draft, "other").text()).isEqualTo("无");
    }

    @Test
    void loses_no_line_of_the_seed() throws IOException {
        ImportedDraft draft = reader.read(seed());

        String kept = all(draft);
        assertThat(seed().lines().map(String::strip).filter(line -> !line.isEmpty()))
                .allSatisfy(line -> assertThat(kept).contains(line.replaceAll("^[0-9]\\.[^。:]{4}[。:]", "")));
        assertThat(draft.cover()).containsExactly("单位名称（盖章）： 株洲市芦淞区司法局");
        assertThat(draft.leftOver()).isEmpty();
        assertThat(draft.closing()).isEmpty();
    }

    @Test
    void reads_the_projects_with_blanks_where_the_seed_is_silent() throws IOException {
        List<ImportedDraft.Line> lines = reader.read(seed()).lines();

        assertThat(lines).extracting(ImportedDraft.Line::name).containsExactly("公共法律服务工作经费", "公车经费", "智慧矫正建设", "上级专项");
        assertThat(lines)
                .extracting(DraftReaderTest::amounts)
                .containsExactly(
                        "0.16 71.00 -20.76 50.24 0.16",
                        "– 3.00 1.35 4.35 0.00",
                        "– 67.20 -62.92 4.28 0.00",
                        "– – – 102.44 –");
        assertThat(lines.getFirst().line()).isEqualTo(59);
    }

    @Test
    void reads_the_figures_and_does_not_take_people_for_posts() throws IOException {
        Map<String, ImportedDraft.Figure> figures = reader.read(seed()).figures().stream()
                .collect(Collectors.toMap(ImportedDraft.Figure::code, Function.identity()));

        assertThat(figures.values())
                .extracting(figure -> figure.code() + " " + figure.value())
                .containsExactlyInAnyOrder(
                        "generalSpend 723.14",
                        "projectSpend 130.16",
                        "basicSpend 592.98",
                        "personnelCost 513.89",
                        "operatingCost 79.09",
                        "establishment 31",
                        "headcount 30");
        assertThat(figures.get("projectSpend").line()).isEqualTo(38);
        assertThat(figures.get("establishment").line()).isEqualTo(28);
    }

    @Test
    void passes_over_a_table_of_contents() {
        ImportedDraft draft = reader.read("目 录\n一、基本情况……1\n二、一般公共预算支出情况…… 3\n一、基本情况\n概述。\n二、一般公共预算支出情况\n支出正常。\n");

        assertThat(section(draft, "basics").text()).isEqualTo("概述。");
        assertThat(section(draft, "general").text()).isEqualTo("支出正常。");
        assertThat(draft.cover()).contains("目 录", "一、基本情况……1");
    }

    @Test
    void finds_chapters_in_another_order() {
        ImportedDraft draft = reader.read("一、下一步改进措施\n加强管理。\n二、存在的问题及原因分析\n编制不细。\n");

        assertThat(section(draft, "measures").text()).isEqualTo("加强管理。");
        assertThat(section(draft, "problems").text()).isEqualTo("编制不细。");
    }

    @Test
    void keeps_a_paragraph_that_only_mentions_a_title() {
        ImportedDraft draft = reader.read("八、下一步改进措施\n基本支出情况要按月分析，\n1.基本支出情况要按月分析。\n");

        assertThat(draft.sections()).hasSize(1);
        assertThat(section(draft, "measures").text().lines()).hasSize(2);
    }

    @Test
    void recognises_attachments_signature_and_date_and_keeps_what_follows() {
        ImportedDraft draft = reader.read(
                "十、其他需要说明的情况\n无\n\n附件：1.部门整体支出绩效评价基础数据表\n　　　2.部门整体支出绩效自评表\n\n　　　　株洲市某局\n　　　2025年6月18日\n编制数 在职人数\n");

        assertThat(section(draft, "other").text()).isEqualTo("无");
        assertThat(draft.closing()).containsExactly("附件：1.部门整体支出绩效评价基础数据表", "2.部门整体支出绩效自评表", "株洲市某局", "2025年6月18日");
        assertThat(draft.leftOver()).containsExactly("编制数 在职人数");
    }

    @Test
    void leaves_a_text_without_headings_over() {
        ImportedDraft draft = reader.read("会议纪要\n讨论了𠮷祥路口的事。\n");

        assertThat(draft.sections()).isEmpty();
        assertThat(draft.leftOver()).containsExactly("会议纪要", "讨论了𠮷祥路口的事。");
    }

    @Test
    void stands_a_line_of_half_a_million_characters() {
        String line = "年初预算" + "一是（其中，年初预算1,234".repeat(25_000);

        assertThat(reader.read("一、基本情况\n" + line).sections().getFirst().text()).isEqualTo(line);
    }

    @Test
    void reads_amounts_in_yuan_and_full_width_and_with_separators() {
        ImportedDraft draft = reader.read("（1）法律援助经费，年初预算１，２３４.５万元，追加预算300000元，实际支出1,264.50万元。");

        assertThat(draft.lines()).extracting(DraftReaderTest::amounts).containsExactly("– 1234.50 30.00 1264.50 –");
    }

    private static String amounts(ImportedDraft.Line line) {
        return java.util.stream.Stream.of(
                        line.carriedIn(), line.initialBudget(), line.adjustment(), line.executed(), line.carriedOut())
                .map(amount -> amount.map(BigDecimal::toPlainString).orElse("–"))
                .collect(Collectors.joining(" "));
    }

    private static String all(ImportedDraft draft) {
        List<String> kept = new ArrayList<>(draft.cover());
        draft.sections().forEach(section -> {
            kept.add(section.heading());
            kept.add(section.text());
        });
        kept.addAll(draft.closing());
        kept.addAll(draft.leftOver());
        return String.join("\n", kept);
    }

    private static ImportedDraft.Section section(ImportedDraft draft, String code) {
        return draft.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String seed() throws IOException {
        return Files.readString(Path.of("src/test/resources/lusong-2024.txt"));
    }

    private static OutlineReader.Heading heading(String code, String... names) {
        return new OutlineReader.Heading(code, List.of(names));
    }

    private static FigureSentences.Field field(String code, String unit, String... names) {
        return new FigureSentences.Field(code, List.of(names), unit);
    }
}
