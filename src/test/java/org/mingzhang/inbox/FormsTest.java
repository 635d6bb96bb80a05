package org.mingzhang.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every shipped form passes the lint, and the lint finds what makes a form unusable. */
class FormsTest {

    private static final Set<String> BLOCKS = Set.of(
            "report-outline",
            "report-figures",
            "report-tables",
            "report-changes",
            "report-stale",
            "check-results",
            "document-preview",
            "approval-record",
            "seal-stamp",
            "disclosure-card");

    private static Stream<String> shipped() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("file:forms/tasks/*.form"))
                .map(Resource::getFilename)
                .map(name -> name.replace(".form", ""));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_form_passes_the_lint(String name) throws IOException {
        assertThat(FormLint.review(name, shippedForm(name), BLOCKS, Locale.CHINA))
                .isEmpty();
    }

    @Test
    void every_step_of_the_approval_has_its_form() throws IOException {
        assertThat(shipped())
                .contains(
                        "draft-report",
                        "department-fill",
                        "internal-review",
                        "deputy-review",
                        "principal-sign-off",
                        "secrecy-review",
                        "apply-seal",
                        "publish-report");
    }

    @Test
    void the_chosen_departments_steer_the_flow() throws IOException {
        FormPart departments = FormReader.read(shippedForm("draft-report"))
                .field("departments")
                .orElseThrow();

        assertThat(departments.has("routing")).isTrue();
        assertThat(departments.choices().source()).isEqualTo("departments");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unknown-type     | {'id':'a','type':'report-outlin','label':'正文'}",
                "unsupported-type | {'id':'a','type':'html','label':'x','content':'<script>'}",
                "unsupported-type | {'id':'a','type':'dynamiclist','label':'x'}",
                "duplicate-key    | {'id':'a','type':'textfield','key':'k','label':'一'},{'id':'b','type':'number','key':'k','label':'二'}",
                "duplicate-id     | {'id':'a','type':'textfield','key':'k','label':'一'},{'id':'a','type':'number','key':'l','label':'二'}",
                "id-missing       | {'type':'text','text':'x'}",
                "bad-key          | {'id':'a','type':'textfield','key':'a.b','label':'一'}",
                "bad-key          | {'id':'a','type':'textfield','label':'一'}",
                "label-missing    | {'id':'a','type':'textfield','key':'k'}",
                "bad-feel         | {'id':'a','type':'textfield','key':'k','label':'一','conditional':{'hide':'=k = = 1'}}",
                "bad-feel         | {'id':'a','type':'text','text':'=for i in 1..9999999999 return i'}",
                "bad-feel         | {'id':'a','type':'text','text':'=function(x) external {java:{class:\"java.lang.System\"}}'}",
                "bad-pattern      | {'id':'a','type':'textfield','key':'k','label':'一','validate':{'pattern':'('}}",
                "min-over-max     | {'id':'a','type':'number','key':'k','label':'一','validate':{'min':2,'max':1}}",
                "choices-missing  | {'id':'a','type':'radio','key':'k','label':'一'}",
                "choices-missing  | {'id':'a','type':'radio','key':'k','label':'一','values':[{'label':'x'}]}",
                "values-expression| {'id':'a','type':'select','key':'k','label':'一','valuesKey':'x','valuesExpression':'=y'}",
                "datetime         | {'id':'a','type':'datetime','key':'k','label':'一','subtype':'time'}",
                "outcome-missing  | {'id':'a','type':'button','key':'k','label':'提交'}",
                "duplicate-outcome| {'id':'a','type':'button','key':'k','label':'又','properties':{'outcome':'submit'}}",
                "comment          | {'id':'a','type':'button','key':'k','label':'又','properties':{'outcome':'o','comment':'yes'}}",
                "kind             | {'id':'a','type':'button','key':'k','label':'又','properties':{'outcome':'o','kind':'big'}}",
                "two-primaries    | {'id':'a','type':'button','key':'k','label':'又','properties':{'outcome':'o','kind':'primary'}}",
                "place            | {'id':'a','type':'report-outline','label':'又','properties':{'place':'top'}}",
                "routing          | {'id':'a','type':'textfield','key':'k','label':'一','readonly':true,'properties':{'routing':true}}",
                "group-path       | {'id':'a','type':'group','label':'组','path':'p','components':[]}",
                "broken           | {'id':'a','type':'number','key':'k','label':'一','validate':{'min':'many'}}",
                "broken           | {'id':'a','label':'一'}",
                "broken           | {'id':'a',",
            })
    void the_lint_names_what_is_wrong(String rule, String components) {
        String json = "{'id':'f','type':'default','components':[" + components
                + ",{'id':'submit','type':'button','key':'submit','label':'提交','properties':{'outcome':'submit','kind':'primary'}}]}";

        assertThat(FormLint.review(
                        "f",
                        json.replace('\'', '"').replace("{class:\"java.lang.System\"}", "{}"),
                        BLOCKS,
                        Locale.CHINA))
                .extracting(FormFinding::rule)
                .containsExactly(rule);
    }

    @Test
    void every_finding_speaks_plainly() {
        String json = "{\"id\":\"f\",\"components\":[{\"id\":\"a\",\"type\":\"reprot\",\"label\":\"正文\"}]}";

        List<FormFinding> findings = FormLint.review("f", json, BLOCKS, Locale.CHINA);

        assertThat(findings)
                .extracting(FormFinding::message)
                .containsExactly("组件“正文”的类型“reprot”无法识别，请检查拼写。", "表单没有按钮，事项无法办结。");
    }

    @Test
    void a_form_without_a_button_or_with_another_name_is_refused() {
        assertThat(FormLint.review("g", "{\"id\":\"f\",\"components\":[]}", BLOCKS, Locale.CHINA))
                .extracting(FormFinding::rule)
                .containsExactly("id", "no-button");
    }

    @Test
    void bombs_are_refused_at_once() {
        String deep = "{\"id\":\"f\",\"components\":" + "[{\"type\":\"group\",\"components\":".repeat(20) + "[]"
                + "}]".repeat(20) + "}";
        String nested = "[".repeat(100_000);
        String big = "{\"components\":[" + " ".repeat(300_000) + "]}";
        String twice = "{\"id\":\"f\",\"id\":\"g\",\"components\":[]}";

        for (String bomb : List.of(deep, nested, big, twice, "", "null", "[]", "\"x\"", "{\"components\":7}")) {
            assertThat(FormLint.review("f", bomb, BLOCKS, Locale.CHINA))
                    .extracting(FormFinding::rule)
                    .containsExactly("broken");
        }
    }

    private static String shippedForm(String name) throws IOException {
        return new ClassPathResource("forms/tasks/" + name + ".form").getContentAsString(StandardCharsets.UTF_8);
    }
}
