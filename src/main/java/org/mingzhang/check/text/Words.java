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
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Word lists and thresholds of the checker, from a YAML file: data, so that a region can have its own. */
public final class Words {

    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private Words() {}

    private static Words of(Map<String, Object> data) {
        Words words = new Words();
        data.forEach(words::keep);
        return words;
    }

    /** What the product ships; read once. */
    private static final class Standard {
        private static final Words WORDS = read();
    }

    /** Rules ask for their lists again and again, for every number of a text. */
    @SuppressWarnings("unchecked")
    private void keep(String key, Object value) {
        if (value instanceof Collection<?> several && several.stream().allMatch(Map.class::isInstance)) {
            entries.put(
                    key,
                    several.stream()
                            .map(one -> new Entry((Map<String, Object>) one))
                            .toList());
        } else {
            lists.put(key, strings(value));
        }
    }

    /** What the product ships. */
    public static Words standard() {
        return Standard.WORDS;
    }

    /** These, with lists and small records that take the place of others of the same name. */
    public Words with(Map<String, List<String>> instead, Map<String, List<Entry>> records) {
        Words words = new Words();
        words.lists.putAll(lists);
        words.lists.putAll(instead);
        words.entries.putAll(entries);
        words.entries.putAll(records);
        return words;
    }

    private static Words read() {
        Map<String, Object> all = new HashMap<>();
        for (String file : List.of("words.yaml", "regions.yaml", "places.yaml")) {
            try (InputStream stream = Words.class.getResourceAsStream("/org/mingzhang/check/" + file)) {
                all.putAll(
                        new Yaml(new SafeConstructor(new LoaderOptions())).load(Objects.requireNonNull(stream, file)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return of(all);
    }

    /** @throws IllegalStateException when the file has no such list */
    public List<String> list(String key) {
        return known(lists.get(key), key);
    }

    public BigDecimal number(String key) {
        return new BigDecimal(list(key).getFirst());
    }

    /** A list of small records. */
    public List<Entry> entries(String key) {
        return known(entries.get(key), key);
    }

    private static <T> T known(@Nullable T value, String key) {
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

        private final Map<String, List<String>> values = new HashMap<>();

        public Entry(Map<String, Object> values) {
            values.forEach((key, value) -> this.values.put(key, strings(value)));
        }

        public String text(String key) {
            List<String> list = list(key);
            return list.isEmpty() ? "" : list.getFirst();
        }

        public List<String> list(String key) {
            return values.getOrDefault(key, List.of());
        }
    }
}
