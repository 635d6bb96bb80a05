package org.mingzhang.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** Conditions, rules and types of values, by the shipped forms. */
class FilledFormTest {

    @Test
    void a_reason_is_asked_only_when_the_report_cannot_be_published_as_it_is() throws IOException {
        assertThat(problems("secrecy-review", Map.of("conclusion", "masked"))).containsExactly("“理由与处理办法”未填写，请填写。");
        assertThat(problems("secrecy-review", Map.of("conclusion", "masked", "reason", "第三章有姓名")))
                .isEmpty();
        assertThat(problems("secrecy-review", Map.of("conclusion", "open")))
                .hasSize(3)
                .allMatch(text -> text.startsWith("请确认"));
    }

    @Test
    void a_conclusion_against_publication_hides_the_way_forward() throws IOException {
        FilledForm form = filled("secrecy-review", Map.of("conclusion", "closed"));

        assertThat(form.hidden()).contains("button_approve", "group_statements", "field_noSecret");
        assertThat(form.with(Map.of("conclusion", "open")).hidden()).doesNotContain("button_approve");
    }

    @Test
    void the_value_of_a_hidden_field_does_not_count() throws IOException {
        Map<String, Object> typed =
                Map.of("conclusion", "open", "reason", "x", "noSecret", true, "noHarm", true, "noPrivacy", true);

        FormCheck check = FormCheck.of(filled("secrecy-review", typed), Locale.CHINA);

        assertThat(check.problems()).isEmpty();
        assertThat(check.accepted()).doesNotContainKey("reason").containsEntry("conclusion", "open");
    }

    @Test
    void nothing_chosen_counts_as_an_empty_list_for_conditions() throws IOException {
        assertThat(filled("publish-report", Map.of()).hidden()).contains("field_otherWay");
        assertThat(filled("publish-report", Map.of("publishWays", List.of("other")))
                        .hidden())
                .doesNotContain("field_otherWay");
    }

    @Test
    void copies_are_a_whole_number_of_at_least_one() throws IOException {
        assertThat(copies("0")).containsExactly("“份数”不能小于1。");
        assertThat(copies("100")).containsExactly("“份数”不能大于99。");
        assertThat(copies("1.5")).containsExactly("“份数”应当是整数。");
        assertThat(copies("两份")).containsExactly("“份数”的内容无法识别，请按要求重新填写。");
        assertThat(copies("")).containsExactly("“份数”未填写，请填写。");
        assertThat(copies("3")).isEmpty();
        assertThat(copies("3.0")).isEmpty();
    }

    @Test
    void a_document_number_has_its_form() throws IOException {
        Map<String, Object> good = Map.of(
                "publishWays",
                List.of("website"),
                "publishOn",
                "2025-09-01",
                "reviewed",
                true,
                "documentNumber",
                "芦司发〔2025〕12号");

        assertThat(problems("publish-report", good)).isEmpty();
        assertThat(problems("publish-report", with(good, "documentNumber", "芦司发[2025]12号")))
                .containsExactly("“文号”的格式不对，请对照说明填写。");
        assertThat(problems("publish-report", with(good, "publishOn", "2025-02-30")))
                .containsExactly("“公开日期”的内容无法识别，请按要求重新填写。");
        assertThat(problems("publish-report", with(good, "publishWays", List.of("pigeon"))))
                .containsExactly("“公开方式”中有选项已不可用，请重新选择。");
    }

    @Test
    void length_is_counted_in_characters_not_in_code_units() throws IOException {
        assertThat(problems("draft-report", Map.of("opinion", "𬭎".repeat(500))))
                .isEmpty();
        assertThat(problems("draft-report", Map.of("opinion", "𬭎".repeat(501))))
                .containsExactly("“提交说明”最多500字，现有501字，请删减。");
    }

    @Test
    void departments_are_only_those_of_the_unit() throws IOException {
        Given given = new Given(Map.of(), Map.of("departments", List.of(new Choice("d1", "办公室"))));
        FilledForm form = new FilledForm(form("draft-report"), given, Map.of("departments", List.of("d1", "d1")));

        assertThat(FormCheck.of(form, Locale.CHINA).accepted()).containsEntry("departments", List.of("d1"));
        assertThat(FormCheck.of(form.with(Map.of("departments", List.of("d9"))), Locale.CHINA)
                        .problems())
                .extracting(Problem::place)
                .containsExactly("departments");
    }

    @Test
    void texts_may_be_computed_from_the_item() {
        Given given = new Given(Map.of("year", 2024, "unitName", "芦淞区司法局"), Map.of());
        FilledForm form = new FilledForm(new Form("f", List.of()), given, Map.of());

        assertThat(form.say("=unitName + string(year) + \"年度\"")).isEqualTo("芦淞区司法局2024年度");
        assertThat(form.say("1 = 1")).isEqualTo("1 = 1");
        assertThat(form.say("=nobody.knows(this)")).isEmpty();
    }

    @Test
    void conditions_that_chase_each_other_come_to_an_end() {
        String json = """
                {"id":"f","components":[
                  {"id":"a","type":"textfield","key":"a","label":"a","conditional":{"hide":"=b != null"}},
                  {"id":"b","type":"textfield","key":"b","label":"b","conditional":{"hide":"=a = null"}}]}""";
        FilledForm form = new FilledForm(FormReader.read(json), Given.NOTHING, Map.of("a", "1", "b", "2"));

        assertThat(form.hidden()).isSubsetOf("a", "b");
    }

    @Test
    void a_pattern_that_backtracks_without_end_counts_as_no_match() {
        assertThat(Patterns.matches("(a+)+b", "a".repeat(5_000))).isFalse();
        assertThat(Patterns.matches("(a+)+b", "aaab")).isTrue();
    }

    @Test
    void values_survive_being_stored() {
        Map<String, Object> values =
                Map.of("text", "𬭎\"<b>", "number", new BigDecimal("12.50"), "yes", true, "list", List.of("a", "b"));

        assertThat(Json.read(Json.write(values))).isEqualTo(values);
    }

    private static List<String> copies(String typed) throws IOException {
        Map<String, Object> rest = Map.of("sealReason", "自评报告", "witness", "李某", "sameVersion", true);
        return problems("apply-seal", with(rest, "copies", typed));
    }

    private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
        Map<String, Object> all = new java.util.HashMap<>(values);
        all.put(key, value);
        return all;
    }

    private static List<String> problems(String form, Map<String, Object> values) throws IOException {
        return FormCheck.of(filled(form, values), Locale.CHINA).problems().stream()
                .map(Problem::text)
                .toList();
    }

    private static FilledForm filled(String form, Map<String, Object> values) throws IOException {
        return new FilledForm(form(form), Given.NOTHING, values);
    }

    private static Form form(String name) throws IOException {
        return FormReader.read(
                new ClassPathResource("forms/tasks/" + name + ".form").getContentAsString(StandardCharsets.UTF_8));
    }
}
