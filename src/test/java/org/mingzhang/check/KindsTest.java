package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of section 7 of the domain reference: found where it is, and not found where something only looks like it. */
class KindsTest {

    private static final TextChecker CHECKER = new TextChecker();

    private static final Set<String> KINDS = Set.of("""
            arith_sum arith_rate cross_conflict cross_conflict_scope near_equal_conflict value_gap count_mismatch
            income_expense_gap number_format unit budget_deviation_unexplained sangong_over overachievement_unexplained
            threshold missing_detail cross_table scope_mismatch name_inconsistency label_misuse narrative_mismatch
            narrative_missing target_not_quantified self_contradiction time_reference date_logic truncated_sentence
            duplicate_sentence duplicate_text sentence_fragment boilerplate_entity wrong_subject boilerplate_zero
            generic_text leftover_prompt doc_mix term_obsolete term outdated_basis citation_format typo numbering
            numbering_style enum_style missing_terminal_punct missing_punct punct whitespace outline_title missing_item
            missing_attachment mapping blank_cell blank_row non_numeric_actual weight score_rule sensitive""".split("\\s+"));

    /** @param base name of an honest report whose text is changed, or - for a text of its own */
    record Example(String kind, boolean found, String base, String text) {

        static Example read(String line) {
            String[] fields = line.split("\\|", 4);
            String text = fields[3].replace("\\n", "\n").replace("\\t", "\t");
            return new Example(fields[0], fields[1].equals("found"), fields[2], text);
        }

        @Override
        public String toString() {
            return kind
                    + (found ? " found: " : " fine: ")
                    + text.substring(0, Math.min(40, text.length())).replace("\n", "/");
        }
    }

    static Stream<Example> examples() throws IOException {
        return resource("kinds")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Example::read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void is_found_or_not(Example example) throws IOException {
        String text = example.text();
        if (!example.base().equals("-")) {
            String[] change = text.split("=>", 2);
            String report = resource(example.base());
            assertThat(report).contains(change[0]);
            text = report.replace(change[0], change[1]);
        }

        List<Finding> findings = CHECKER.check(List.of(text.split("\n", -1)));

        assertThat(findings.stream().anyMatch(finding -> finding.kind().equals(example.kind())))
                .as(findings.toString())
                .isEqualTo(example.found());
    }

    @Test
    void no_kind_is_left_out() throws IOException {
        Set<String> found = examples().filter(Example::found).map(Example::kind).collect(Collectors.toSet());
        Set<String> fine = examples().filter(e -> !e.found()).map(Example::kind).collect(Collectors.toSet());

        assertThat(found).containsExactlyInAnyOrderElementsOf(KINDS);
        assertThat(fine).containsExactlyInAnyOrderElementsOf(KINDS);
    }

    @Test
    void the_prompts_of_the_template_that_ships_are_known() throws IOException {
        String template = Files.readString(Path.of("forms/reports/hunan-department.yaml"));
        List<String> prompts = template.lines()
                .filter(line -> line.strip().startsWith("prompt:"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .toList();

        assertThat(prompts).hasSizeGreaterThan(10).allSatisfy(prompt -> assertThat(
                        CHECKER.check(List.of("一、基本情况", prompt)))
                .as(prompt)
                .extracting(Finding::kind)
                .contains("leftover_prompt"));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = KindsTest.class.getResourceAsStream("/check/" + name + ".txt")) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
