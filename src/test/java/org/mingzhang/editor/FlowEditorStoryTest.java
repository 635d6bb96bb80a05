package org.mingzhang.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.workflow.FlowVersion;
import org.mingzhang.workflow.Flows;
import org.springframework.beans.factory.annotation.Autowired;

/** The flow administrator changes the running flow in the browser. */
class FlowEditorStoryTest extends BrowserStory {

    private static final String FLOW = "report-approval";

    /** As somebody would by hand: a step between 内部审核 and what follows it. */
    private static final String ADD_STEP = """
            () => {
              const modeler = document.querySelector('process-modeler').modeler;
              const modeling = modeler.get('modeling');
              const flow = modeler.get('elementRegistry').get('internal-review').outgoing[0];
              const next = flow.target;
              const at = { x: flow.source.x + 110, y: flow.source.y - 80 };
              const step = modeling.createShape({ type: 'bpmn:UserTask' }, at, flow.parent);
              modeling.reconnectEnd(flow, step, { x: step.x, y: step.y + 40 });
              modeling.connect(step, next);
              modeler.get('selection').select(step);
              return step.id;
            }""";

    private static final String ADD_SCRIPT = """
            () => {
              const modeler = document.querySelector('process-modeler').modeler;
              const task = modeler.get('elementRegistry').get('internal-review');
              const shape = modeler.get('elementFactory').createShape({ type: 'bpmn:ScriptTask' });
              Object.assign(shape.businessObject, { name: '偷偷执行', scriptFormat: 'javascript', script: 'print(1)' });
              modeler.get('modeling').createShape(shape, { x: task.x + 110, y: task.y - 80 }, task.parent);
              return shape.id;
            }""";

    @Autowired
    Flows flows;

    @Autowired
    FlowDesk desk;

    private String shipped = "";

    @BeforeEach
    void nothingDrawn() {
        desk.discard(demo.flowAdmin(), FLOW);
        shipped = flows.bpmn(FLOW, Optional.empty());
    }

    /** The other stories walk the flow as it is shipped. */
    @AfterEach
    void shippedFlowAgain() {
        desk.discard(demo.flowAdmin(), FLOW);
        if (!flows.bpmn(FLOW, Optional.empty()).equals(shipped)) {
            desk.save(demo.flowAdmin(), FLOW, newest().version(), shipped);
            desk.publish(demo.flowAdmin(), FLOW, "恢复出厂流程");
        }
    }

    @Test
    void a_step_is_added_its_errors_are_mended_and_the_next_version_is_published() {
        int before = newest().version();
        signIn("flow-admin");
        openEditor();
        assertThat(page.locator(".findings .none")).isVisible();
        accessible();
        screenshot("flow-editor");

        String step = String.valueOf(page.evaluate(ADD_STEP));

        assertThat(page.locator(".findings")).containsText("没有指定办理角色");
        assertThat(page.locator(".finding-badge.error")).isVisible();
        assertThat(page.locator("[data-element-id=" + step + "].finding-error")).isAttached();
        page.locator(".findings button").first().click();
        screenshot("flow-editor-findings");
        publish("加一步");
        assertThat(page.locator(".mz-problem")).containsText("没有指定办理角色");
        assertThat(newest().version()).isEqualTo(before);

        page.locator(".step input[name=name]").fill("财务复核");
        page.locator(".step select[name=handler]").selectOption("DEPUTY_IN_CHARGE");
        page.locator(".step select[name=form]").selectOption("internal-review");
        page.locator(".step input[name=due]").fill("3");
        page.locator(".step input[name=due]").press("Enter");
        assertThat(page.locator(".findings .none")).isVisible();
        assertThat(page.getByText("草稿已保存")).isVisible();
        page.reload();
        assertThat(page.locator("process-modeler")).hasAttribute("ready", "0");
        assertThat(page.locator("process-modeler .canvas")).containsText("财务复核");
        screenshot("flow-editor-mended");
        publish("内部审核后加财务复核");

        assertThat(page.locator(".mz-badge")).containsText("基于第" + (before + 1) + "版");
        assertThat(flows.bpmn(FLOW, Optional.empty()))
                .contains("财务复核", "camunda:candidateGroups=\"DEPUTY_IN_CHARGE\"", "name=\"due\" value=\"P3D\"");
        open("/flows");
        assertThat(page.locator(".mz-flow-versions").first()).containsText("内部审核后加财务复核");
        accessible();
        screenshot("flows");
        onPhone();
        screenshot("flows-phone");
    }

    @Test
    void a_script_is_named_on_the_drawing_and_never_published() {
        int before = newest().version();
        signIn("flow-admin");
        openEditor();

        page.evaluate(ADD_SCRIPT);

        assertThat(page.locator(".findings")).containsText("偷偷执行");
        publish("试试脚本");
        assertThat(page.locator(".mz-problem")).containsText("偷偷执行");
        assertThat(newest().version()).isEqualTo(before);
        screenshot("flow-editor-refused");
    }

    @Test
    void on_a_phone_the_flow_can_only_be_looked_at() {
        signIn("flow-admin");
        onPhone();
        openEditor();

        assertThat(page.getByText("手机上只能查看流程")).isVisible();
        assertThat(page.locator(".djs-palette")).hasCount(0);
        accessible();
        screenshot("flow-editor-phone");
    }

    @Test
    void the_editor_is_for_flow_administrators_only() {
        signIn("drafter");

        assertThat(open("/flows/" + FLOW).status()).isEqualTo(403);

        tolerate("403");
    }

    private void openEditor() {
        open("/flows/" + FLOW);
        assertThat(page.locator("process-modeler")).hasAttribute("ready", "0");
    }

    private void publish(String note) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("发布").setExact(true))
                .click();
        Locator confirm = page.locator("#confirm-publish");
        page.locator("vaadin-dialog textarea").fill(note);
        confirm.click();
        assertThat(confirm).hasCount(0);
    }

    private FlowVersion newest() {
        return flows.versions(FLOW).getFirst();
    }
}
