package org.mingzhang.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.ProcessStep;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** What a step can be given: handlers, forms, steps of the platform; each by its name in the flow and its word for people. */
@Component
public class FlowWords {

    private final List<String> forms = shippedForms();
    private final List<String> steps;

    FlowWords(Map<String, ProcessStep> steps) {
        this.steps = steps.keySet().stream().sorted().toList();
    }

    /** A value for a flow and what people call it. */
    public record Word(String value, String label) {}

    public List<Word> roles(Locale locale) {
        return Stream.of(Role.values())
                .map(role -> new Word(role.name(), Texts.of(locale, "org.role." + role)))
                .toList();
    }

    public List<Word> forms(Locale locale) {
        return words(locale, "editor.form.", forms);
    }

    public List<Word> steps(Locale locale) {
        return words(locale, "editor.step.", steps);
    }

    private static List<Word> words(Locale locale, String prefix, List<String> values) {
        return values.stream()
                .map(value -> new Word(value, label(locale, prefix + value, value)))
                .toList();
    }

    /** A form or step that somebody added has no word yet: its own name must do. */
    private static String label(Locale locale, String key, String value) {
        try {
            return Texts.of(locale, key);
        } catch (MissingResourceException none) {
            return value;
        }
    }

    private static List<String> shippedForms() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath*:forms/tasks/*.form");
            return Stream.of(files)
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(name -> name.substring(0, name.length() - ".form".length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
