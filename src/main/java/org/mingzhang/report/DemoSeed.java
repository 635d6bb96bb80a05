package org.mingzhang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The published report of 2024 that the demonstration unit starts with, defects and all. */
@Component
class DemoSeed implements SeedDraft {

    private static final int YEAR = 2024;

    private final TextFiles files;

    DemoSeed(TextFiles files) {
        this.files = files;
    }

    @Override
    public Optional<ImportedDraft> draft(Template template, int year) {
        return year == YEAR ? Optional.of(files.read(template, text()).draft()) : Optional.empty();
    }

    private static byte[] text() {
        try {
            return new ClassPathResource("demo/lusong-2024.txt").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
