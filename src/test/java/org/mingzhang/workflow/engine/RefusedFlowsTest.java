package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.OnH2;
import org.mingzhang.workflow.FlowFinding;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Attacks on the engine itself, as if the lint had not stood before it. Success of any of them would set the system
 * property.
 */
@OnH2
class RefusedFlowsTest {

    private static final String MARK = "mingzhang.attacked";
    private static final String MARKER = "org.mingzhang.workflow.engine.RefusedFlowsTest$Marker";
    private static final String SET_MARK =
            "''.getClass().forName('java.lang.System').getMethod('setProperty',''.getClass(),''.getClass()).invoke(null,'"
                    + MARK + "','1')";

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    /** A class whose creation leaves a mark: what an attacker hopes to find on the class path. */
    public static class Marker {
        public Marker() {
            System.setProperty(MARK, "1");
        }
    }

    @BeforeEach
    @AfterEach
    void noMark() {
        assertThat(System.clearProperty(MARK)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<scriptTask id='a' scriptFormat='javascript'><script>1</script></scriptTask>",
                "<serviceTask id='a' camunda:class='" + MARKER + "'/>",
                "<serviceTask id='a' activiti:class='" + MARKER + "'/>",
                "<serviceTask id='a' camunda:expression='${1}'/>",
                "<serviceTask id='a' camunda:delegateExpression='${testStep.run(1)}'/>",
                "<serviceTask id='a' camunda:delegateExpression='testStep'/>",
                "<serviceTask id='a' camunda:type='shell'/>",
                "<serviceTask id='a' camunda:type='mail'/>",
                "<serviceTask id='a' camunda:type='external' camunda:topic='x'/>",
                "<serviceTask id='a'><extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></extensionElements></serviceTask>",
                "<userTask id='a'><extensionElements><camunda:taskListener event='create' class='" + MARKER
                        + "'/></extensionElements></userTask>",
                "<userTask id='a'><extensionElements><activiti:taskListener event='create' class='" + MARKER
                        + "'/></extensionElements></userTask>",
                "<userTask id='a'><extensionElements><camunda:taskListener event='create'><camunda:script scriptFormat='javascript'>1</camunda:script></camunda:taskListener></extensionElements></userTask>",
                "<userTask id='a'><extensionElements><camunda:executionListener event='start' expression='${1}'/></extensionElements></userTask>",
                "<userTask id='a'><extensionElements><camunda:executionListener event='start' delegateExpression='${testStep}'/></extensionElements></userTask>",
                "<userTask id='a'><extensionElements><camunda:inputOutput><camunda:inputParameter name='unit'>other</camunda:inputParameter></camunda:inputOutput></extensionElements></userTask>",
                "<userTask id='a' camunda:formHandlerClass='" + MARKER + "'/>",
                "<userTask id='a' camunda:formKey='embedded:app:forms/x.html'/>",
                "<userTask id='a' camunda:assignee='somebody'/>",
                "<userTask id='a'><extensionElements><camunda:formData><camunda:formField id='f' type='string'/></camunda:formData></extensionElements></userTask>",
                "<userTask id='a'><multiInstanceLoopCharacteristics camunda:collection='${list.departments}' camunda:elementVariable='unit'/></userTask>",
                "<callActivity id='a' calledElement='report-approval'/>",
                "<businessRuleTask id='a' camunda:class='" + MARKER + "'/>",
                "<sendTask id='a' camunda:class='" + MARKER + "'/>",
                "<userTask id='a'/><sequenceFlow id='g2' sourceRef='a' targetRef='e'><conditionExpression xsi:type='tFormalExpression' language='javascript'>1</conditionExpression></sequenceFlow>",
            })
    void code_in_a_flow_is_refused_before_the_engine_looks_at_it(String elements) {
        assertThatThrownBy(() -> publish(elements)).hasMessageContaining("Flow refused-flow.bpmn refused");

        assertThat(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey("refused-flow")
                        .count())
                .isZero();
    }

    /** The engine reads local names only; its schema check and ours each stop a foreign element that poses as its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<dc:scriptTask xmlns:dc='http://www.omg.org/spec/DD/20100524/DC' id='a' scriptFormat='javascript'/>",
                "<x:serviceTask xmlns:x='urn:x' id='a' camunda:class='" + MARKER + "'/>",
            })
    void an_element_of_a_foreign_namespace_is_refused(String elements) {
        assertThatThrownBy(() -> publish(elements)).isInstanceOf(ProcessEngineException.class);

        Findings findings = new Findings();
        FlowXml.read(FlowFiles.open("p", elements), findings).ifPresent(new SafetyRules(findings)::check);
        assertThat(findings.list()).extracting(FlowFinding::element).contains("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${" + SET_MARK + "}",
                "${execution.getProcessEngineServices()}",
                "${execution.processEngineServices}",
                "#{title.length()}",
                "${dateTime().plusDays(3)}",
                "${now()}",
                "${title.class}",
                "${title.bytes}",
                "${list.departments.class}",
            })
    void calls_and_looks_inside_objects_are_refused_when_a_flow_is_published(String expression) {
        assertThatThrownBy(() -> publish(named(expression))).isInstanceOf(ProcessEngineException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${engineTasks}", "${dataSource}", "${environment}", "${systemProperties}"})
    void other_beans_cannot_be_seen(String expression) {
        publish(named(expression));

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("refused-flow", "s", values()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void a_bean_that_is_no_step_cannot_be_called() {
        publish("<serviceTask id='a' camunda:delegateExpression='${dataSource}'/>");

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("refused-flow", "s", values()))
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void an_expression_in_a_query_is_not_evaluated() {
        String attack = "${" + SET_MARK + "}";

        assertThatThrownBy(() ->
                        tasks.createTaskQuery().dueBeforeExpression(attack).list())
                .isInstanceOf(ProcessEngineException.class);
    }

    @Test
    void honest_expressions_work() {
        publish("<exclusiveGateway id='a' default='f1'/><sequenceFlow id='f1' sourceRef='a' targetRef='e'/>"
                + "<sequenceFlow id='f2' sourceRef='a' targetRef='b'><conditionExpression xsi:type='tFormalExpression'>"
                + "${amount gt 5 and title != ''}</conditionExpression></sequenceFlow>"
                + "<userTask id='b' name='${title}' camunda:candidateGroups='CLERK'/>"
                + FlowFiles.flow("b", "e"));

        String instance = runtime.startProcessInstanceByKey("refused-flow", "honest", values())
                .getId();

        assertThat(tasks.createTaskQuery()
                        .processInstanceId(instance)
                        .singleResult()
                        .getName())
                .isEqualTo("审核");
    }

    @AfterEach
    void forget() {
        repository
                .createDeploymentQuery()
                .deploymentName("refused-flow")
                .list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    private static Map<String, Object> values() {
        return Map.of("title", "审核", "amount", 7L, "unit", "u", "unitName", "单位", "year", 2024);
    }

    private static String named(String expression) {
        return "<userTask id='a' camunda:candidateGroups='CLERK' name=\"" + expression + "\"/>";
    }

    private void publish(String elements) {
        repository
                .createDeployment()
                .name("refused-flow")
                .addString("refused-flow.bpmn", FlowFiles.open("refused-flow", elements))
                .deploy();
    }
}
