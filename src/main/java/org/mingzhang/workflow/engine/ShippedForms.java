package org.mingzhang.workflow.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The forms that come with the product: {@code forms/tasks/NAME.form}. */
final class ShippedForms {

    static final String ENDING = ".form";

    private ShippedForms() {}

    /** The forms' JSON by their names. */
    static Map<String, String> read() {
        Map<String, String> forms = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:forms/tasks/*" + ENDING)) {
                String name = String.valueOf(file.getFilename());
                forms.put(
                        name.substring(0, name.length() - ENDING.length()),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
            return forms;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
