package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Printed words found again in the text with tokens. */
class TextPlacesTest {

    private static final String TEXT = "\n  人员经费{{personnelCost|unit}}，另有{{nobody}}。\n\n公用{{ operatingCost }}万元。";

    private final TextPlaces places = new TextPlaces(
            TEXT, List.of(Sample.figure("personnelCost", "513.89"), Sample.figure("operatingCost", "79.09")));

    @Test
    void words_without_figures_are_found_as_they_are() {
        assertThat(found(0, "另有")).contains("另有");
        assertThat(found(1, "公用")).contains("公用");
    }

    @Test
    void a_figure_is_never_cut() {
        assertThat(found(0, "经费513.89万元")).contains("经费{{personnelCost|unit}}");
        assertThat(found(0, "13.8")).contains("{{personnelCost|unit}}");
        assertThat(found(1, "79.09万元。")).contains("{{ operatingCost }}万元。");
    }

    @Test
    void what_names_no_figure_is_found_as_written() {
        assertThat(found(0, "{{nobody}}。")).contains("{{nobody}}。");
    }

    @Test
    void words_of_another_paragraph_are_not_found() {
        assertThat(found(0, "公用")).isEmpty();
        assertThat(found(2, "公用")).isEmpty();
        assertThat(found(0, "")).isEmpty();
    }

    private Optional<String> found(int paragraph, String printed) {
        return places.find(paragraph, printed).map(range -> TEXT.substring(range.start(), range.end()));
    }
}
