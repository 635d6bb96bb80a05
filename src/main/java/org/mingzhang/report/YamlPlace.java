package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file that knows its line, so that whatever is wrong there can be named. */
final class YamlPlace {

    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");

    private final String file;
    private final Node node;

    private YamlPlace(String file, Node node) {
        this.file = file;
        this.node = node;
    }

    static YamlPlace parse(String file, String text) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(text)
                    .orElseThrow(() -> new TemplateNotValid(file, 1, "the file is empty"));
            return new YamlPlace(file, root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw new TemplateNotValid(file, line, "no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new TemplateNotValid(file, 1, "no YAML: " + e.getMessage());
        }
    }

    int line() {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    TemplateNotValid wrong(String why) {
        return new TemplateNotValid(file, line(), why);
    }

    /** The entries of a mapping; refuses any key but these, and one that stands twice. */
    Map<String, YamlPlace> entries(String... known) {
        return entries((key, name) -> {
            if (!Arrays.asList(known).contains(name)) {
                throw key.wrong("unknown key " + name + "; known here: " + String.join(", ", known));
            }
        });
    }

    /** All entries of a mapping whose keys somebody else knows; refuses one that stands twice. */
    Map<String, YamlPlace> all() {
        return entries((key, name) -> {});
    }

    private Map<String, YamlPlace> entries(BiConsumer<YamlPlace, String> refused) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("expected entries (key: value)");
        }
        Map<String, YamlPlace> entries = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            YamlPlace key = new YamlPlace(file, entry.getKeyNode());
            String name = key.text();
            refused.accept(key, name);
            if (entries.put(name, new YamlPlace(file, entry.getValueNode())) != null) {
                throw key.wrong("the key " + name + " stands twice");
            }
        }
        return entries;
    }

    /** An entry that must be there. */
    YamlPlace needed(Map<String, YamlPlace> entries, String key) {
        return Optional.ofNullable(entries.get(key)).orElseThrow(() -> wrong("the key " + key + " is missing"));
    }

    static Optional<YamlPlace> optional(Map<String, YamlPlace> entries, String key) {
        return Optional.ofNullable(entries.get(key));
    }

    List<YamlPlace> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("expected a list");
        }
        List<YamlPlace> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(new YamlPlace(file, item)));
        return items;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar)) {
            throw wrong("expected a text");
        }
        if (scalar.getValue().isBlank()) {
            throw wrong("the text is empty");
        }
        return scalar.getValue();
    }

    List<String> texts() {
        return items().stream().map(YamlPlace::text).toList();
    }

    /** A text that can name something in a token or a formula. */
    String code() {
        if (!CODE.matcher(text()).matches()) {
            throw wrong("a code is letters and digits, the first a small letter: " + text());
        }
        return text();
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw wrong("expected a whole number instead of " + text());
        }
    }

    /** A number with decimals. */
    BigDecimal decimal() {
        try {
            return new BigDecimal(text());
        } catch (NumberFormatException e) {
            throw wrong("expected a number instead of " + text());
        }
    }

    /** One of the constants, written in capitals. */
    <E extends Enum<E>> E oneOf(Class<E> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(text()))
                .findFirst()
                .orElseThrow(() ->
                        wrong("expected one of " + Arrays.toString(kind.getEnumConstants()) + " instead of " + text()));
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong("expected true or false instead of " + text());
        };
    }
}
