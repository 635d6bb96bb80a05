package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real, published report with all its defects, against the list of what a checker should report. */
class SeedTest {

    private static List<String> lines = List.of();
    private static List<Finding> findings = List.of();
    private static JsonNode expected = JsonMapper.shared().createObjectNode();

    private record Span(int line, int start, int end) {
        boolean overlaps(Span other) {
            return line == other.line && start < other.end && other.start < end;
        }
    }

    @BeforeAll
    static void check() throws IOException {
        lines = List.of(text("lusong-2024.txt").split("\n", -1));
        findings = new TextChecker().check(lines);
        expected = JsonMapper.shared().readTree(text("expected-findings.json"));
    }

    @Test
    void finds_every_error_and_ninety_percent_of_errors_and_warnings() {
        List<JsonNode> missed = missed();

        report(missed);
        assertThat(missed).noneMatch(finding -> severity(finding).equals("error"));
        long serious = expected.get("findings")
                .valueStream()
                .filter(finding -> !severity(finding).equals("info"))
                .count();
        long missedSerious = missed.stream()
                .filter(finding -> !severity(finding).equals("info"))
                .count();
        assertThat(missedSerious).isLessThanOrEqualTo(serious / 10);
    }

    @Test
    void flags_no_relation_that_holds() {
        for (JsonNode relation : expected.get("relations_that_hold")) {
            List<Span> spans = spans(relation);

            assertThat(findings)
                    .as(relation.get("relation").asString())
                    .filteredOn(f ->
                            Set.of("arith_sum", "arith_rate", "count_mismatch").contains(f.kind()))
                    .filteredOn(f -> expected.get("findings").valueStream().noneMatch(e -> matches(e, f)))
                    .noneMatch(f ->
                            spans.stream().allMatch(span -> quoted(f).stream().anyMatch(span::overlaps)));
        }
    }

    @Test
    void says_little_that_is_not_on_the_list() {
        List<Finding> extra = findings.stream()
                .filter(f -> expected.get("findings").valueStream().noneMatch(e -> matches(e, f)))
                .toList();

        assertThat(extra).as(extra.toString()).hasSizeLessThanOrEqualTo(10);
        assertThat(extra).noneMatch(f -> f.severity() == Finding.Severity.ERROR);
    }

    @Test
    void quotes_are_verbatim_parts_of_their_lines() {
        assertThat(findings).isNotEmpty().allSatisfy(finding -> assertThat(finding.quotes())
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(lines.get(quote.line() - 1)).contains(quote.text())));
    }

    @Test
    void every_finding_speaks_both_languages() {
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message()).isNotBlank().doesNotContain("{");
            assertThat(finding.text(Locale.ENGLISH))
                    .isNotEqualTo(finding.message())
                    .doesNotContain("{");
            assertThat(finding.rule(Locale.ENGLISH)).isNotEqualTo(finding.rule());
        });
    }

    @Test
    void no_message_says_which_of_two_values_is_right() {
        assertThat(findings)
                .filteredOn(finding -> finding.kind().equals("cross_conflict"))
                .hasSizeGreaterThanOrEqualTo(9)
                .allMatch(finding -> finding.message().contains("请确认口径或更正"));
    }

    private static List<JsonNode> missed() {
        List<JsonNode> missed = new ArrayList<>();
        for (JsonNode wanted : expected.get("findings")) {
            if (findings.stream().noneMatch(finding -> matches(wanted, finding))) {
                missed.add(wanted);
            }
        }
        return missed;
    }

    /** The same kind, on the same words of a line. */
    private static boolean matches(JsonNode wanted, Finding finding) {
        List<Span> quoted = quoted(finding);
        return wanted.get("kind").asString().equals(finding.kind())
                && spans(wanted).stream().anyMatch(span -> quoted.stream().anyMatch(span::overlaps));
    }

    private static List<Span> spans(JsonNode node) {
        return node.get("quotes")
                .valueStream()
                .map(quote -> span(quote.get("line").asInt(), quote.get("text").asString()))
                .toList();
    }

    private static List<Span> quoted(Finding finding) {
        return finding.quotes().stream()
                .map(quote -> span(quote.line(), quote.text()))
                .toList();
    }

    private static Span span(int line, String text) {
        int start = lines.get(line - 1).indexOf(text);
        assertThat(start).as(line + ": " + text).isGreaterThanOrEqualTo(0);
        return new Span(line, start, start + text.length());
    }

    private static String severity(JsonNode finding) {
        return finding.get("severity").asString();
    }

    private static void report(List<JsonNode> missed) {
        for (String severity : List.of("error", "warn", "info")) {
            long all = expected.get("findings")
                    .valueStream()
                    .filter(f -> severity(f).equals(severity))
                    .count();
            long not = missed.stream().filter(f -> severity(f).equals(severity)).count();
            System.out.printf("%-5s %d of %d found%n", severity, all - not, all);
        }
        missed.forEach(finding -> System.out.printf(
                "missed %s %s %s%n",
                finding.get("id").asString(),
                finding.get("kind").asString(),
                finding.get("note").asString()));
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = SeedTest.class.getResourceAsStream("/seed/" + file)) {
            return new String(java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
