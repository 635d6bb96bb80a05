package org.mingzhang.inbox;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads form-js JSON. It is lenient about what it does not know; {@link FormLint} is not. */
public final class FormReader {

    /** Characters; the largest shipped form has some 5,000. */
    private static final int LARGEST = 200_000;

    private static final int DEEPEST = 6;

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(40).build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private FormReader() {}

    /** @throws FormBroken when the text is no form */
    public static Form read(String json) {
        if (json.length() > LARGEST) {
            throw new FormBroken("inbox.form.tooBig", LARGEST);
        }
        JsonNode root = tree(json);
        JsonNode components = root.path("components");
        if (!root.isObject() || !components.isArray()) {
            throw new FormBroken("inbox.form.noComponents");
        }
        return new Form(text(root, "id"), parts(components, 0));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw new FormBroken("inbox.form.notJson", line);
        }
    }

    private static List<FormPart> parts(JsonNode components, int depth) {
        if (depth > DEEPEST) {
            throw new FormBroken("inbox.form.tooDeep", DEEPEST);
        }
        List<FormPart> parts = new ArrayList<>();
        for (JsonNode component : components) {
            if (!component.isObject() || text(component, "type").isEmpty()) {
                throw new FormBroken("inbox.form.noType", parts.size() + 1);
            }
            parts.add(part(component, depth));
        }
        return List.copyOf(parts);
    }

    private static FormPart part(JsonNode node, int depth) {
        return new FormPart(
                text(node, "id"),
                text(node, "type"),
                text(node, "key"),
                text(node, "label").isEmpty() ? text(node, "dateLabel") : text(node, "label"),
                text(node, "text"),
                text(node, "description"),
                hide(node),
                node.path("disabled").asBoolean(false) ? "true" : text(node, "readonly"),
                Optional.ofNullable(Json.plain(node.path("defaultValue"))),
                rules(node.path("validate")),
                choices(node),
                new FormPart.Place(
                        text(node.path("layout"), "row"),
                        node.path("layout").path("columns").asInt(0)),
                look(node),
                properties(node.path("properties")),
                parts(node.path("components"), depth + 1));
    }

    private static Optional<String> hide(JsonNode node) {
        String condition = text(node.path("conditional"), "hide");
        return condition.isBlank() ? Optional.empty() : Optional.of(condition.replaceFirst("^\\s*=", ""));
    }

    private static FieldRules rules(JsonNode validate) {
        if (!validate.isObject()) {
            return FieldRules.NONE;
        }
        return new FieldRules(
                validate.path("required").asBoolean(false),
                number(validate, "minLength").map(BigDecimal::intValue),
                number(validate, "maxLength").map(BigDecimal::intValue),
                Optional.of(text(validate, "pattern")).filter(pattern -> !pattern.isEmpty()),
                number(validate, "min"),
                number(validate, "max"));
    }

    private static Choices choices(JsonNode node) {
        List<Choice> fixed = new ArrayList<>();
        for (JsonNode choice : node.path("values")) {
            fixed.add(new Choice(text(choice, "value"), text(choice, "label")));
        }
        return new Choices(List.copyOf(fixed), text(node, "valuesKey"));
    }

    private static Map<String, String> look(JsonNode node) {
        Map<String, String> look = new TreeMap<>();
        look.put("decimalDigits", text(node, "decimalDigits"));
        look.put("subtype", text(node, "subtype"));
        look.put("prefix", text(node.path("appearance"), "prefixAdorner"));
        look.put("suffix", text(node.path("appearance"), "suffixAdorner"));
        look.put("outline", text(node, "showOutline"));
        look.put("path", text(node, "path"));
        look.put("valuesExpression", text(node, "valuesExpression"));
        look.values().removeIf(String::isEmpty);
        return Map.copyOf(look);
    }

    private static Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new TreeMap<>();
        node.properties().forEach(entry -> properties.put(entry.getKey(), text(node, entry.getKey())));
        return Map.copyOf(properties);
    }

    private static Optional<BigDecimal> number(JsonNode node, String name) {
        try {
            String text = text(node, name);
            return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notANumber) {
            throw new FormBroken("inbox.form.notANumber", name);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}
