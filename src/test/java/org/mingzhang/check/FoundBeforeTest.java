package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.report.NarrativeLine;
import org.mingzhang.report.Snapshot;

/** What was found is given again only while the report is the same in every part. */
class FoundBeforeTest {

    private static final List<Finding> FOUND =
            List.of(new Finding("F001", "typo", Severity.WARN, "typo", List.of(), List.of()));

    private final FoundBefore before = new FoundBefore();

    @Test
    void the_same_state_has_the_same_findings() {
        before.keep("r", state("hunan@3", "一句。", "2025-03-25"), FOUND);

        assertThat(before.in("r", state("hunan@3", "一句。", "2025-03-25"))).contains(FOUND);
        assertThat(before.in("s", state("hunan@3", "一句。", "2025-03-25"))).isEmpty();
    }

    @Test
    void any_change_is_looked_at_again() {
        before.keep("r", state("hunan@3", "一句。", "2025-03-25"), FOUND);

        assertThat(before.in("r", state("hunan@4", "一句。", "2025-03-25"))).isEmpty();
        assertThat(before.in("r", state("hunan@3", "两句。", "2025-03-25"))).isEmpty();
        assertThat(before.in("r", state("hunan@3", "一句。", "2025-03-26"))).isEmpty();
    }

    @Test
    void only_the_reports_worked_on_last_are_kept() {
        for (int i = 0; i < 40; i++) {
            before.keep("r" + i, state("hunan@3", "一句。", ""), FOUND);
        }

        assertThat(before.in("r0", state("hunan@3", "一句。", ""))).isEmpty();
        assertThat(before.in("r39", state("hunan@3", "一句。", ""))).isPresent();
    }

    private static FoundBefore.State state(String template, String text, String issuedOn) {
        Snapshot data = new Snapshot(
                "", "", "", 2024, template, issuedOn, List.of(), List.of(), List.of(), List.of(), List.of());
        return new FoundBefore.State(
                template, List.of(new NarrativeLine("staff", 0, text)), data, List.of(), List.of());
    }
}
