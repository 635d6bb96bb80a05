package org.mingzhang.check.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Word lists and thresholds of the checker, from a YAML file: data, so that a region can have its own. */
public final class Words {

    private final Map<String, Object> data;

    private Words(Map<String, Object> data) {
        this.data = data;
    }

    /** What the product ships. */
    public static Words standard() {
        Map<String, Object> all = new HashMap<>();
        for (String file : List.of("words.yaml", "regions.yaml")) {
            try (InputStream stream = Words.class.getResourceAsStream("/org/mingzhang/check/" + file)) {
                all.putAll(
                        new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(stream, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Words(all);
    }

    /** @throws IllegalStateException when the file has no such list */
    public List<String> list(String key) {
        return strings(get(key));
    }

    public BigDecimal number(String key) {
        return new BigDecimal(String.valueOf(get(key)));
    }

    /** A list of small records. */
    @SuppressWarnings("unchecked")
    public List<Entry> entries(String key) {
        return ((List<Map<String, Object>>) get(key)).stream().map(Entry::new).toList();
    }

    private Object get(String key) {
        Object value = data.get(key);
        if (value == null) {
            throw new IllegalStateException("words.yaml has no " + key);
        }
        return value;
    }

    private static List<String> strings(Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return List.of(String.valueOf(value));
    }

    /** Named values; an absent one is an empty text or list. */
    public static final class Entry {

        private final Map<String, Object> values;

        Entry(Map<String, Object> values) {
            this.values = values;
        }

        public String text(String key) {
            return String.valueOf(values.getOrDefault(key, ""));
        }

        public List<String> list(String key) {
            return values.containsKey(key) ? strings(Objects.requireNonNull(values.get(key))) : List.of();
        }
    }
}
