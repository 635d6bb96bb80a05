package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.Resource;
import org.springframework.stereotype.Component;

/** Published flows as the engine keeps them. A version never changes, so it is read once. */
@Component
class Definitions {

    private final RepositoryService repository;
    private final Map<String, Course> courses = new ConcurrentHashMap<>();

    Definitions(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessDefinition of(String flow, int version) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(flow)
                        .processDefinitionVersion(version)
                        .singleResult())
                .orElseThrow(() -> new FlowUnknown(flow));
    }

    Optional<ProcessDefinition> newest(String flow) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(flow)
                .latestVersion()
                .singleResult());
    }

    String bpmn(ProcessDefinition definition) {
        return read(repository.getProcessModel(definition.getId()));
    }

    Course course(String flow, int version) {
        return courses.computeIfAbsent(flow + ":" + version, key -> {
            Part root = FlowXml.read(bpmn(of(flow, version)), new Findings()).orElseThrow();
            return new Course(root.children("process").findFirst().orElseThrow());
        });
    }

    FlowGraph graph(String flow, int version) {
        return course(flow, version).graph();
    }

    /** The form that was published with a flow. */
    Optional<String> form(ProcessDefinition definition, String form) {
        return Optional.ofNullable(forms(definition).get(form));
    }

    /** Every form that was published with a flow, by its name. */
    Map<String, String> forms(ProcessDefinition definition) {
        String deployment = definition.getDeploymentId();
        Map<String, String> forms = new ConcurrentHashMap<>();
        for (Resource resource : repository.getDeploymentResources(deployment)) {
            if (resource.getName().endsWith(ShippedForms.ENDING)) {
                String name =
                        resource.getName().substring(0, resource.getName().length() - ShippedForms.ENDING.length());
                forms.put(name, read(repository.getResourceAsStream(deployment, resource.getName())));
            }
        }
        return forms;
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
