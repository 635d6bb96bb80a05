package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.FlowChangedMeanwhile;
import org.mingzhang.workflow.FlowFinding;
import org.mingzhang.workflow.FlowRefused;
import org.mingzhang.workflow.FlowReview;
import org.mingzhang.workflow.FlowVersion;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Puts a flow and its forms into the engine as the next version. */
@Component
class Publishing {

    private final RepositoryService repository;
    private final Definitions definitions;
    private final VersionMapper versions;
    private final Steps steps;

    Publishing(RepositoryService repository, Definitions definitions, VersionMapper versions, Steps steps) {
        this.repository = repository;
        this.definitions = definitions;
        this.versions = versions;
        this.steps = steps;
    }

    /** @param forms known besides the shipped ones */
    FlowReview review(String bpmn, Set<String> forms) {
        Set<String> known = new HashSet<>(forms);
        known.addAll(ShippedForms.read().keySet());
        return new FlowLint(new KnownNames(steps.names(), known)).review(bpmn);
    }

    void publish(String flow, String bpmn, int basedOn, Actor actor, String note) {
        Map<String, String> forms = new HashMap<>(ShippedForms.read());
        definitions.newest(flow).ifPresent(newest -> forms.putAll(definitions.forms(newest)));
        FlowReview review = review(bpmn, forms.keySet());
        List<FlowFinding> findings = new ArrayList<>(review.findings());
        Part process = FlowXml.read(bpmn, new Findings()).stream()
                .flatMap(root -> root.children("process"))
                .findFirst()
                .orElse(null);
        if (process != null && !process.id().equals(flow)) {
            findings.add(new FlowFinding(
                    process.id(), "process-id", FlowFinding.ERROR, List.of(process.label(), flow, process.id())));
        }
        if (process == null || findings.stream().anyMatch(FlowFinding::isError)) {
            throw new FlowRefused(findings);
        }
        reserve(flow, process.label(), basedOn, actor, note);
        deploy(process, bpmn, forms, actor);
    }

    /** The key of the row settles who of two publishers was first. */
    private void reserve(String flow, String name, int basedOn, Actor actor, String note) {
        int newest = versions.newest(flow).map(FlowVersion::version).orElse(0);
        if (newest != basedOn) {
            throw changed(flow);
        }
        try {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            versions.insert(flow, basedOn + 1, name, now, actor.id(), actor.name(), note);
        } catch (DuplicateKeyException e) {
            throw changed(flow);
        }
    }

    private FlowChangedMeanwhile changed(String flow) {
        return versions.newest(flow)
                .map(newest -> new FlowChangedMeanwhile(newest.version(), newest.publishedBy()))
                .orElseGet(() -> new FlowChangedMeanwhile(0, Actor.SYSTEM.name()));
    }

    /** A version carries all the forms it uses: a running subject keeps the form of its own version. */
    private void deploy(Part process, String bpmn, Map<String, String> forms, Actor actor) {
        DeploymentBuilder deployment =
                repository.createDeployment().name(process.id()).source(actor.id());
        deployment.addString(process.id() + ".bpmn", bpmn);
        Set<String> used = new HashSet<>();
        process.walk(part -> used.add(part.extension("formRef")));
        used.stream()
                .filter(forms::containsKey)
                .forEach(form -> deployment.addString(form + ShippedForms.ENDING, forms.get(form)));
        deployment.deploy();
    }

    /** Publishes a shipped flow as it is, as version 1: what it lacks is found by its tests, and must not stop a start. */
    void seed(String bpmn) {
        Part process = FlowXml.read(bpmn, new Findings())
                .flatMap(root -> root.child("process"))
                .orElseThrow();
        if (versions.newest(process.id()).isEmpty()) {
            reserve(process.id(), process.label(), 0, Actor.SYSTEM, "");
            deploy(process, bpmn, ShippedForms.read(), Actor.SYSTEM);
        }
    }
}
