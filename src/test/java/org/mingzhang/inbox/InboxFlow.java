package org.mingzhang.inbox;

import java.util.Optional;
import org.mingzhang.DemoPeople;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.Flows;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.stereotype.Component;

/** A flow for the inbox's own tests: a drafter writes, a department head checks, the principal meets a strange form. */
@Component
public class InboxFlow {

    private static final String FLOW = "inbox-story";
    private static final String BROKEN = "inbox-broken-story";

    private static final String CONFIRMED = "inbox-confirmed-story";

    private final Flows flows;
    private final Tasks tasks;
    private final WorkLists lists;
    private final DemoPeople demo;

    InboxFlow(Flows flows, Tasks tasks, WorkLists lists, DemoPeople demo) {
        this.flows = flows;
        this.tasks = tasks;
        this.lists = lists;
        this.demo = demo;
    }

    /** @return the subject */
    public String start(String title) {
        return start(
                FLOW,
                title,
                step("write", "起草", "inbox-write", "DRAFTER", "check")
                        + step("check", "审核", "inbox-check", "DEPARTMENT_HEAD", "strange")
                        + step("strange", "签批", "inbox-strange", "PRINCIPAL", "end"),
                "write");
    }

    /** @return the subject */
    public String startBroken(String title) {
        return start(BROKEN, title, step("write", "起草", "inbox-broken", "DRAFTER", "end"), "write");
    }

    /** At a step that wants something ticked. @return the subject */
    public String startWithConfirmation(String title) {
        return start(CONFIRMED, title, step("confirm", "核对", "inbox-confirm", "DEPARTMENT_HEAD", "end"), "confirm");
    }

    /** What waits at the subject's only open step. */
    public WorkItem item(String subject) {
        return tasks.openOf(subject).getFirst();
    }

    public Optional<WorkItem> waiting(Person person, String title) {
        return lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.words(title), 1).stream()
                .findFirst();
    }

    private synchronized String start(String flow, String title, String steps, String first) {
        if (flows.all().stream().noneMatch(known -> known.flow().equals(flow))) {
            flows.publish(flow, bpmn(flow, steps, first), 0, Actors.of(demo.flowAdmin()), "");
        }
        String subject = Ids.next();
        flows.start(flow, new Beginning(subject, DemoPeople.UNIT, "株洲市芦淞区司法局", 2024, title, Actors.of(demo.drafter())));
        return subject;
    }

    private static String bpmn(String flow, String steps, String first) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="d" targetNamespace="urn:mingzhang">
                  <bpmn:process id="%s" name="测试流程" isExecutable="true">
                    <bpmn:startEvent id="start"/>
                    <bpmn:sequenceFlow id="to-first" sourceRef="start" targetRef="%s"/>
                    %s
                    <bpmn:endEvent id="end"/>
                  </bpmn:process>
                </bpmn:definitions>""".formatted(flow, first, steps);
    }

    private static String step(String id, String name, String form, String role, String next) {
        return """
                <bpmn:userTask id="%s" name="%s" camunda:formRef="%s" camunda:formRefBinding="deployment" camunda:candidateGroups="%s">
                  <bpmn:extensionElements><camunda:properties><camunda:property name="due" value="P3D"/></camunda:properties></bpmn:extensionElements>
                </bpmn:userTask>
                <bpmn:sequenceFlow id="from-%s" sourceRef="%s" targetRef="%s"/>
                """.formatted(id, name, form, role, id, id, next);
    }
}
