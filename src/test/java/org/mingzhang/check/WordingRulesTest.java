package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text of another office, area, year or kind of document, and text written twice: each with a look-alike that is right. */
class WordingRulesTest {

    private static final TextChecker CHECKER = new TextChecker();

    private static final String REPORT = """
            清江县水利局2024年度部门整体支出绩效自评报告
            一、基本情况
            （一）部门基本情况
            1.机构情况。清江县水利局内设办公室、水资源股2个股室。
            2.主要职责
            （1）负责水资源和水库的管理。
            （2）负责河湖管理和节约用水工作。
            二、一般公共预算支出情况
            2024年支出合计820.00万元，其中：基本支出500.00万元，项目支出320.00万元。
            六、部门整体支出绩效情况
            1.全年完成河道清淤46公里，维修水库6座，保障了沿线群众的生产生活用水安全。
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    清江县水利局内设|安平县民政局内设|boilerplate_entity|安平县民政局
                    清江县水利局内设|江州市东湖区司法局内设|boilerplate_entity|江州市东湖区司法局
                    2024年支出合计|江州市东湖区教育局2024年支出合计|boilerplate_entity|东湖区教育局
                    1.全年完成|1.安平县全年完成|boilerplate_entity|安平县全年
                    1.全年完成|1.我区全年完成|boilerplate_entity|我区
                    （2）负责河湖管理和节约用水工作。|（2）负责殡葬管理和婚姻登记工作。|boilerplate_entity|殡葬
                    （2）负责河湖管理和节约用水工作。|（2）负责特种设备和食品生产的监督管理。|boilerplate_entity|特种设备
                    1.全年完成|1.本项目完成|wrong_subject|本项目
                    2024年支出合计|2022年部门预算执行良好。2024年支出合计|doc_mix|2022年部门预算
                    1.全年完成|1.现将全年工作总结如下。全年完成|doc_mix|现将全年工作总结如下
                    河道清淤46公里|河道清淤河道清淤46公里|duplicate_text|河道清淤河道清淤
                    """)
    void text_that_is_not_this_reports_own_is_found(String right, String wrong, String kind, String quote) {
        assertThat(REPORT).contains(right);
        assertThat(check(REPORT)).extracting(Finding::kind).doesNotContain(kind);

        assertThat(check(REPORT.replace(right, wrong)))
                .filteredOn(finding -> finding.kind().equals(kind))
                .isNotEmpty()
                .flatExtracting(Finding::quotes)
                .anyMatch(found -> found.text().contains(quote));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    清江县水利局内设|清江县水利局水库管理中心内设|boilerplate_entity
                    1.全年完成|1.根据《安平县财政局2024年部门整体支出绩效自评通知》，全年完成|boilerplate_entity
                    1.全年完成|1.联合安平县水利局开展巡查，全年完成|boilerplate_entity
                    1.全年完成|1.清江县全年完成|boilerplate_entity
                    1.全年完成|1.工业园区全年完成|boilerplate_entity
                    （2）负责河湖管理和节约用水工作。|（2）配合做好水资源、地质灾害和国土空间规划有关工作。|boilerplate_entity
                    （2）负责河湖管理和节约用水工作。|（2）配合做好地质灾害防治工作。|boilerplate_entity
                    1.全年完成|1.水库维修项目实际支出20.00万元，本项目完成|wrong_subject
                    2024年支出合计|2023年支出合计800.00万元，2024年支出合计|doc_mix
                    2024年支出合计|与2022年部门决算相比增加。2024年支出合计|doc_mix
                    1.全年完成|1.按《2024年工作总结报告》安排，全年完成|doc_mix
                    河道清淤46公里|一件一件办，一家一家访，河道清淤46公里|duplicate_text
                    """)
    void what_only_looks_like_it_is_not(String right, String other, String kind) {
        assertThat(REPORT).contains(right);

        assertThat(check(REPORT.replace(right, other)))
                .extracting(Finding::kind)
                .doesNotContain(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    坚持问题导向，建立县乡村三级联动的巡查机制，落实河湖长责任，定期通报整改进度，压实属地管理责任，确保各项任务落地见效|true
                    坚持问题导向，建立巡查机制|false
                    """)
    void a_long_passage_inside_other_sentences_is_found(String passage, boolean found) {
        String text = REPORT + "2.在项目管理上，" + passage + "，全年无事故。\n3.在资金管理上，单位" + passage + "，资金安全。\n";

        List<String> kinds = check(text).stream().map(Finding::kind).toList();

        assertThat(kinds.contains("duplicate_text")).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    完成水库维修六座、河道清淤四十公里|完成水库维修六座、河道清淤四十公里|true
                    完成水库维修六座、河道清淤四十公里|完成水库维修六座、河道清淤四十六公里|false
                    """)
    void a_goal_copied_as_its_result_is_found(String goal, String result, boolean found) {
        String text = REPORT + "年度总体目标\t" + goal + "\t" + result + "\n";

        List<String> kinds = check(text).stream().map(Finding::kind).toList();

        assertThat(kinds.contains("duplicate_text")).isEqualTo(found);
    }

    private static List<Finding> check(String text) {
        return CHECKER.check(List.of(text.split("\n", -1)));
    }
}
