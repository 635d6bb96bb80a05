package org.mingzhang.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The templates that ship with the product, for commands that run without a database. */
public final class ShippedTemplates {

    private ShippedTemplates() {}

    /**
     * The template of that id, as its file stands; empty when there is no such file.
     *
     * @param id {@code hunan-department}
     * @throws TemplateNotValid with file and line
     */
    public static Optional<Template> find(String id) {
        if (!TemplateReader.ID.matcher(id).matches()) {
            return Optional.empty();
        }
        String file = id + ".yaml";
        try (InputStream stream = ShippedTemplates.class.getResourceAsStream("/forms/reports/" + file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(TemplateReader.read(file, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
