package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The demonstration's text, read with the shipped template. */
class DemoSeedTest {

    private final DemoSeed seed = new DemoSeed(new TextFiles());

    @Test
    void the_published_text_is_kept_byte_for_byte() throws IOException {
        assertThat(Path.of("src/main/resources/demo/lusong-2024.txt"))
                .hasSameBinaryContentAs(Path.of("src/test/resources/lusong-2024.txt"));
        assertThat(Files.size(Path.of("src/main/resources/demo/lusong-2024.txt")))
                .isGreaterThan(10_000);
    }

    @Test
    void every_section_of_the_template_is_found_and_nothing_is_left_over() {
        ImportedDraft draft = seed.draft(Sample.TEMPLATE, 2024).orElseThrow();

        assertThat(draft.sections())
                .extracting(ImportedDraft.Section::code)
                .containsExactlyElementsOf(Sample.TEMPLATE.sections().stream()
                        .map(Template.Section::code)
                        .toList());
        assertThat(draft.leftOver()).isEmpty();
        assertThat(draft.lines()).hasSize(4);
    }

    @Test
    void only_figures_of_the_whole_unit_are_proposed() {
        assertThat(seed.draft(Sample.TEMPLATE, 2024).orElseThrow().figures())
                .extracting(figure -> figure.code() + " " + figure.value())
                .containsExactlyInAnyOrder(
                        "establishment 31",
                        "headcount 30",
                        "fullYearBudget 723.42",
                        "fiscalAppropriation 723.14",
                        "personnelCost 513.89",
                        "operatingCost 79.09",
                        "projectSpend 130.16");
    }

    @Test
    void another_year_begins_empty() {
        assertThat(seed.draft(Sample.TEMPLATE, 2023)).isEqualTo(Optional.empty());
    }
}
