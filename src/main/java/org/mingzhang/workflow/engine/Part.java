package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.xml.namespace.QName;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/** An element of a flow's XML with what stands in it. */
final class Part {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private final QName name;
    private final @Nullable Part parent;
    private final Map<QName, String> attributes = new LinkedHashMap<>();
    private final List<Part> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Part(QName name, @Nullable Part parent) {
        this.name = name;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    /** As the engine read it: it keeps an attribute under "namespace:name", or under its bare name when it has no namespace. */
    static Part of(Element element, @Nullable Part parent) {
        String space = element.getUri() == null ? "" : element.getUri();
        Part part = new Part(new QName(space, element.getTagName()), parent);
        for (String key : element.attributes()) {
            if (!key.equals("xmlns") && !key.startsWith("xmlns:")) {
                int colon = key.lastIndexOf(':');
                QName attribute = new QName(key.substring(0, Math.max(colon, 0)), key.substring(colon + 1));
                part.put(attribute, element.attribute(key));
            }
        }
        part.write(element.getText() == null ? "" : element.getText());
        element.elements().forEach(child -> of(child, part));
        return part;
    }

    void put(QName attribute, String value) {
        attributes.put(attribute, value);
    }

    void write(String more) {
        text.append(more);
    }

    QName name() {
        return name;
    }

    boolean is(String bpmnName) {
        return name.getNamespaceURI().equals(BPMN) && name.getLocalPart().equals(bpmnName);
    }

    Map<QName, String> attributes() {
        return attributes;
    }

    /** The value of a BPMN attribute, empty when it is missing. */
    String get(String attribute) {
        return attributes.getOrDefault(new QName(attribute), "");
    }

    /** The value of one of the engine's own attributes, empty when it is missing. */
    String extension(String attribute) {
        return attributes.getOrDefault(new QName(CAMUNDA, attribute), "");
    }

    /** The value of a camunda:property, empty when there is none. */
    String property(String property) {
        return children("extensionElements")
                .flatMap(extensions -> extensions.children.stream())
                .filter(list -> list.name.getLocalPart().equals("properties"))
                .flatMap(list -> list.children.stream())
                .filter(entry -> entry.get("name").equals(property))
                .map(entry -> entry.get("value"))
                .findFirst()
                .orElse("");
    }

    String id() {
        return get("id");
    }

    String text() {
        return text.toString().strip();
    }

    Optional<Part> parent() {
        return Optional.ofNullable(parent);
    }

    List<Part> children() {
        return children;
    }

    Stream<Part> children(String bpmnName) {
        return children.stream().filter(child -> child.is(bpmnName));
    }

    Optional<Part> child(String bpmnName) {
        return children(bpmnName).findFirst();
    }

    void walk(Consumer<Part> visitor) {
        visitor.accept(this);
        children.forEach(child -> child.walk(visitor));
    }

    /** This part or the nearest around it that has an id: what a person can find in the drawing. */
    Part found() {
        return id().isEmpty() && parent != null ? parent.found() : this;
    }

    /** What people call it. */
    String label() {
        String own = get("name").strip();
        return own.isEmpty() ? (id().isEmpty() ? name.getLocalPart() : id()) : own;
    }
}
