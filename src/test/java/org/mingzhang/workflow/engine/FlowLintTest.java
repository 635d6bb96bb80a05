package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingzhang.workflow.engine.FlowFiles.flow;
import static org.mingzhang.workflow.engine.FlowFiles.task;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingzhang.workflow.FlowFinding;
import org.mingzhang.workflow.FlowReview;

/** One broken flow for each rule: the rule names the element, and it is the only one to complain. */
class FlowLintTest {

    private static final FlowLint LINT = new FlowLint(new KnownNames(Set.of("knownStep"), Set.of("draft-report")));

    static Stream<Arguments> brokenFlows() {
        String form = " camunda:formRef='draft-report' camunda:formRefBinding='deployment'";
        String clerk = " camunda:candidateGroups='CLERK'";
        return Stream.of(
                broken("script", "a", "<scriptTask id='a' scriptFormat='javascript'><script>1</script></scriptTask>"),
                broken("class", "a", step("camunda:class='java.lang.Object'"), "no-step"),
                broken("old-namespace", "a", step("activiti:class='java.lang.Object'"), "no-step"),
                broken("expression", "a", step("camunda:expression='${1}'"), "no-step"),
                broken("expression", "a", step("camunda:delegateExpression='${knownStep.run(1)}'")),
                broken("expression", "a", step("camunda:delegateExpression='knownStep'")),
                broken("unknown-step", "a", step("camunda:delegateExpression='${dataSource}'")),
                broken("no-step", "a", step("")),
                broken("attribute", "a", step("camunda:type='shell' camunda:delegateExpression='${knownStep}'")),
                broken("attribute", "a", step("camunda:type='external' camunda:topic='x'"), "no-step"),
                broken(
                        "connector",
                        "a",
                        "<serviceTask id='a' name='a' camunda:delegateExpression='${knownStep}'><extensionElements><camunda:connector/></extensionElements></serviceTask>"),
                broken(
                        "listener",
                        "a",
                        extended("<camunda:taskListener event='create' delegateExpression='${knownStep}'/>")),
                broken(
                        "listener",
                        "a",
                        extended("<camunda:executionListener event='start' expression='${1}'/>"),
                        "expression"),
                broken("element", "a", extended("<camunda:inputOutput/>")),
                broken("element", "a", extended("<camunda:formData/>")),
                broken("element", "a", extended("<x:anything xmlns:x='urn:x'/>")),
                broken("attribute", "a", "<userTask id='a' name='a' x:any='1' xmlns:x='urn:x'" + clerk + form + "/>"),
                broken("attribute", "a", "<userTask id='a' name='a' camunda:assignee='li'" + clerk + form + "/>"),
                broken("class", "a", "<userTask id='a' name='a' camunda:formHandlerClass='X'" + clerk + form + "/>"),
                broken("expression", "a", "<userTask id='a' name='${title.class}'" + clerk + form + "/>"),
                broken("expression", "a", "<userTask id='a' name='${now()}'" + clerk + form + "/>"),
                broken("expression", "a", "<userTask id='a' name='#{title.length()}'" + clerk + form + "/>"),
                broken("element", "a", "<callActivity id='a' calledElement='other'/>"),
                broken("resource", "", task("a"), "xsi:schemaLocation='urn:x http://127.0.0.1/x.xsd'"),
                broken("no-handler", "a", "<userTask id='a' name='a'" + form + "/>"),
                broken("unknown-role", "a", "<userTask id='a' name='a' camunda:candidateGroups='clerk'" + form + "/>"),
                broken(
                        "unknown-role",
                        "a",
                        "<userTask id='a' name='a' camunda:candidateGroups='${unit}'" + form + "/>"),
                broken("no-form", "a", "<userTask id='a' name='a'" + clerk + "/>"),
                broken(
                        "unknown-form",
                        "a",
                        "<userTask id='a' name='a' camunda:formRef='other' camunda:formRefBinding='deployment'" + clerk
                                + "/>"),
                broken(
                        "form-binding",
                        "a",
                        "<userTask id='a' name='a' camunda:formRef='draft-report' camunda:formRefBinding='latest'"
                                + clerk + "/>"),
                broken(
                        "due",
                        "a",
                        extended(
                                "<camunda:properties><camunda:property name='due' value='soon'/></camunda:properties>")),
                broken("due", "a", extended(property("due", "P0D"))),
                broken("remind", "a", extended(property("remind", "PT4H"))),
                broken("escalate", "a", extended(property("escalate", "dismiss"))),
                broken("escalate-after", "a", extended(property("escalateAfter", "soon"))),
                broken(
                        "collection",
                        "a",
                        looped("camunda:collection='departments' camunda:elementVariable='department'")),
                broken(
                        "element-variable",
                        "a",
                        looped("camunda:collection='${list.departments}' camunda:elementVariable='unit'")),
                broken("timer", "t", task("a") + timer("<timeDuration>${forever}</timeDuration>")),
                broken("timer", "t", task("a") + timer("")),
                broken("no-timer", "t", task("a") + "<boundaryEvent id='t' attachedToRef='a'/>" + flow("t", "e")),
                broken(
                        "dangling-event",
                        "t",
                        task("a")
                                + timer("<timeDuration>P1D</timeDuration>")
                                        .replace("attachedToRef='a'", "attachedToRef='x'"),
                        "unreachable"),
                broken("duplicate-id", "a", task("a") + task("a")),
                broken("dangling-flow", "a-x", task("a") + flow("a", "x")),
                broken("unreachable", "b", task("a") + task("b") + flow("b", "e")),
                broken("dead-end", "b", task("a") + task("b") + flow("a", "b")),
                broken("unreachable-end", "e2", task("a") + "<endEvent id='e2'/>"),
                broken("start", "p", task("a") + "<startEvent id='s2'/>" + flow("s2", "a")),
                broken(
                        "gateway-default",
                        "x",
                        gateway(
                                "",
                                "<conditionExpression xsi:type='tFormalExpression'>${outcome == 'no'}</conditionExpression>"),
                        "gateway-condition"),
                broken("gateway-condition", "x-b", gateway("default='x-e'", "")),
                broken(
                        "retries",
                        "a",
                        extended("<camunda:failedJobRetryTimeCycle>always</camunda:failedJobRetryTimeCycle>")));
    }

    @ParameterizedTest
    @MethodSource("brokenFlows")
    void a_broken_flow_is_refused_by_rule_and_element(String rule, String element, String elements, List<String> more) {
        String bpmn = more.stream()
                .filter(m -> m.startsWith("xsi:"))
                .findFirst()
                .map(extra ->
                        FlowFiles.of("p", elements).replace("targetNamespace='t'", "targetNamespace='t' " + extra))
                .orElse(FlowFiles.of("p", elements));

        FlowReview review = LINT.review(bpmn);

        assertThat(review.accepted()).isFalse();
        assertThat(errors(review))
                .as(review.toString())
                .anyMatch(f -> f.rule().equals(rule) && f.element().equals(element));
        assertThat(errors(review).map(FlowFinding::rule)).allMatch(r -> r.equals(rule) || more.contains(r));
        assertThat(review.findings()).allSatisfy(finding -> {
            assertThat(finding.message()).doesNotContainPattern("\\{\\d").isNotBlank();
            assertThat(finding.text(Locale.ENGLISH)).isNotEqualTo(finding.message());
        });
    }

    @Test
    void honest_flows_are_accepted() {
        assertThat(LINT.review(FlowFiles.of("p", task("a"))).accepted()).isTrue();
        assertThat(
                        errors(
                                LINT.review(
                                        FlowFiles.of(
                                                "p",
                                                gateway(
                                                        "default='x-e'",
                                                        "<conditionExpression xsi:type='tFormalExpression'>${outcome == 'no' and year gt 2020}</conditionExpression>")))))
                .isEmpty();
        assertThat(errors(LINT.review(FlowFiles.of(
                        "p", looped("camunda:collection='${list.departments}' camunda:elementVariable='department'")))))
                .isEmpty();
        assertThat(errors(LINT.review(FlowFiles.of("p", task("a") + timer("<timeDuration>P1D</timeDuration>")))))
                .isEmpty();
    }

    @Test
    void a_flow_without_drawing_or_names_is_accepted_with_a_warning() {
        FlowReview review = LINT.review(FlowFiles.of("p", task("a").replace("name='步骤 a'", "")));

        assertThat(review.accepted()).isTrue();
        assertThat(review.findings()).extracting(FlowFinding::rule).containsExactlyInAnyOrder("drawing", "no-name");
        assertThat(review.findings()).allMatch(finding -> finding.severity().equals(FlowFinding.WARN));
    }

    @Test
    void telling_the_superior_needs_a_term() {
        FlowReview review = LINT.review(FlowFiles.of("p", extended(property("escalate", "superior"))));

        assertThat(review.accepted()).isTrue();
        assertThat(review.findings()).extracting(FlowFinding::rule).contains("escalate-no-due");
    }

    @Test
    void hostile_and_broken_xml_is_refused_and_never_throws() {
        String flow = FlowFiles.of("p", task("a"));
        assertThat(rules("<!DOCTYPE x [<!ENTITY e 'boom'>]>" + flow)).containsExactly("doctype");
        assertThat(rules("<!DOCTYPE x SYSTEM 'file:///etc/passwd'>" + flow)).containsExactly("doctype");
        assertThat(rules(flow.replace("试验流程", "&e;"))).containsExactly("xml");
        assertThat(rules(flow.substring(0, flow.length() / 2))).containsExactly("xml");
        assertThat(rules("")).containsExactly("xml");
        assertThat(rules("not xml")).containsExactly("xml");
        assertThat(rules("<html/>")).containsExactly("not-bpmn");
        assertThat(rules("<?xml version='1.0' encoding='UTF-16'?>" + flow)).containsExactly("encoding");
        assertThat(rules("x".repeat(FlowXml.MOST_BYTES + 1))).containsExactly("too-big");
        assertThat(rules("<definitions>" + "<a/>".repeat(FlowXml.MOST_ELEMENTS) + "</definitions>"))
                .containsExactly("too-many");
        assertThat(rules("<a>".repeat(61) + "</a>".repeat(61))).containsExactly("too-many");
        assertThat(LINT.review("<?xml version='1.0' encoding='GBK'?><a>报</a>".getBytes(Charset.forName("GBK")))
                        .findings())
                .extracting(FlowFinding::rule)
                .containsExactly("encoding");
        assertThat(LINT.review("<a>报".getBytes(StandardCharsets.UTF_8)).accepted())
                .isFalse();
    }

    @Test
    void exactly_one_executable_process() {
        String flow = FlowFiles.of("p", task("a"));
        assertThat(rules(flow.replace("isExecutable='true'", ""))).contains("process");
        assertThat(rules(flow.replace("</definitions>", "<process id='q' isExecutable='true'/></definitions>")))
                .contains("process");
        assertThat(rules("<definitions xmlns='" + Part.BPMN + "'/>")).contains("process");
    }

    @Test
    void deep_expressions_do_not_exhaust_the_stack() {
        String deep = "${" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "}";

        assertThat(rules(FlowFiles.of("p", task("a").replace("步骤 a", deep)))).contains("expression");
    }

    private static Arguments broken(String rule, String element, String elements, String... more) {
        return Arguments.of(rule, element, elements, List.of(more));
    }

    private static Stream<FlowFinding> errors(FlowReview review) {
        return review.findings().stream().filter(FlowFinding::isError);
    }

    private static List<String> rules(String bpmn) {
        return errors(LINT.review(bpmn)).map(FlowFinding::rule).distinct().toList();
    }

    private static String step(String attributes) {
        return "<serviceTask id='a' name='a' " + attributes + "/>";
    }

    private static String extended(String extension) {
        return FlowFiles.task("a")
                .replace("/>", "><extensionElements>" + extension + "</extensionElements></userTask>");
    }

    private static String looped(String attributes) {
        return FlowFiles.task("a").replace("/>", "><multiInstanceLoopCharacteristics " + attributes + "/></userTask>");
    }

    private static String property(String name, String value) {
        return "<camunda:properties><camunda:property name='" + name + "' value='" + value + "'/></camunda:properties>";
    }

    private static String timer(String duration) {
        return "<boundaryEvent id='t' attachedToRef='a'><timerEventDefinition>" + duration
                + "</timerEventDefinition></boundaryEvent>" + flow("t", "e");
    }

    private static String gateway(String attributes, String condition) {
        return task("a") + "<exclusiveGateway id='x' " + attributes + "/>" + task("b") + flow("a", "x") + flow("x", "e")
                + flow("b", "e")
                + "<sequenceFlow id='x-b' sourceRef='x' targetRef='b'>" + condition + "</sequenceFlow>";
    }
}
