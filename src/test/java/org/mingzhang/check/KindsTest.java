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

        assertThat(findings).allSatisfy(finding -> assertThat(finding.severity())
                .as("%s weighs at most what words.yaml says of its kind", finding)
                .isGreaterThanOrEqualTo(Kinds.most(finding.kind())));
        assertThat(findings.stream().anyMatch(finding -> finding.kind().equals(example.kind())))
                .as(findings.toString())
                .isEqualTo(example.found());
    }

    @Test
    void no_kind_is_left_out() throws IOException {
        Set<String> found = examples().filter(Example::found).map(Example::kind).collect(Collectors.toSet());
        Set<String> fine = examples().filter(e -> !e.found()).map(Example::kind).collect(Collectors.toSet());

        assertThat(Kinds.all()).hasSize(57);
        assertThat(found).containsExactlyInAnyOrderElementsOf(Kinds.all());
        assertThat(fine).containsExactlyInAnyOrderElementsOf(Kinds.all());
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
