package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.AlreadyRunning;
import org.mingzhang.workflow.Beginning;
import org.mingzhang.workflow.FailedStep;
import org.mingzhang.workflow.FlowReview;
import org.mingzhang.workflow.FlowVersion;
import org.mingzhang.workflow.Flows;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Flows} on the engine. */
@Service
@Transactional
class EngineFlows implements Flows {

    private final RuntimeService runtime;
    private final Definitions definitions;
    private final Publishing publishing;
    private final StartedMapper started;
    private final VersionMapper versions;
    private final ApprovalRecord record;
    private final Failures failures;
    private final Audit audit;

    EngineFlows(
            RuntimeService runtime,
            Definitions definitions,
            Publishing publishing,
            StartedMapper started,
            VersionMapper versions,
            ApprovalRecord record,
            Failures failures,
            Audit audit) {
        this.runtime = runtime;
        this.definitions = definitions;
        this.publishing = publishing;
        this.started = started;
        this.versions = versions;
        this.record = record;
        this.failures = failures;
        this.audit = audit;
    }

    @Override
    public void start(String flow, Beginning beginning) {
        ProcessDefinition definition = definitions.newest(flow).orElseThrow(() -> new FlowUnknown(flow));
        StartedRow run = row(definition, beginning);
        try {
            started.insert(run);
        } catch (DuplicateKeyException e) {
            throw new AlreadyRunning();
        }
        record.beginAnew(beginning.subject());
        record.add(beginning.subject(), "", "", beginning.starter(), "start", "");
        String instance = runtime.startProcessInstanceById(
                        definition.getId(), beginning.subject(), Values.of(beginning))
                .getId();
        started.setInstance(run.id(), instance);
        audit.record(new Act(beginning.starter().id(), "workflow.start", beginning.subject(), flow));
    }

    private static StartedRow row(ProcessDefinition definition, Beginning beginning) {
        return new StartedRow(
                Ids.next(),
                beginning.subject(),
                null,
                definition.getKey(),
                definition.getVersion(),
                beginning.unit(),
                beginning.unitName(),
                beginning.year(),
                beginning.title(),
                beginning.starter().id(),
                beginning.starter().name(),
                Instant.now().truncatedTo(ChronoUnit.MILLIS),
                null);
    }

    @Override
    public List<FlowVersion> all() {
        return versions.all();
    }

    @Override
    public List<FlowVersion> versions(String flow) {
        return versions.of(flow);
    }

    @Override
    public String bpmn(String flow, Optional<Integer> version) {
        return definitions.bpmn(
                version.isPresent()
                        ? definitions.of(flow, version.get())
                        : definitions.newest(flow).orElseThrow(() -> new FlowUnknown(flow)));
    }

    @Override
    public FlowReview review(String bpmn) {
        return publishing.review(bpmn, formsOf(bpmn));
    }

    /** The forms that came with the flow's newest version, whatever the file says of itself. */
    private Set<String> formsOf(String bpmn) {
        return FlowXml.read(bpmn, new Findings()).stream()
                .flatMap(root -> root.children("process"))
                .flatMap(process -> definitions.newest(process.id()).stream())
                .flatMap(newest -> definitions.forms(newest).keySet().stream())
                .collect(HashSet::new, Set::add, Set::addAll);
    }

    @Override
    public FlowVersion publish(String flow, String bpmn, int basedOn, Actor actor, String note) {
        publishing.publish(flow, bpmn, basedOn, actor, note);
        audit.record(new Act(actor.id(), "workflow.publish", flow, "v" + (basedOn + 1) + " " + note));
        return versions.newest(flow).orElseThrow();
    }

    @Override
    public List<FailedStep> failures() {
        return failures.all();
    }

    @Override
    public void retry(String failure, Actor actor) {
        String subject = failures.retry(failure);
        audit.record(new Act(actor.id(), "workflow.retry", subject, failure));
    }
}
