package org.mingzhang.check.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.bench.Bench.Point;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the benchmark measures and how it says it; how long anything takes is no matter of a test. */
class BenchTest {

    private static final Times FAST = new Times(10, 25, 40);

    @ParameterizedTest
    @ValueSource(ints = {10, 100, 1024})
    void a_long_report_is_about_as_long_as_wanted(int kilobytes) throws IOException {
        List<String> lines = LongReport.fromSample().lines(kilobytes * 1024);

        assertThat(LongReport.bytes(lines)).isBetween(kilobytes * 1024 * 8 / 10, kilobytes * 1024 * 12 / 10);
    }

    @Test
    void a_long_report_says_no_long_sentence_twice_that_the_sample_says_once() throws IOException {
        LongReport report = LongReport.fromSample();

        assertThat(longSentences(report.lines(300_000)))
                .hasSizeGreaterThan(1000)
                .doesNotHaveDuplicates();
    }

    private static List<String> longSentences(List<String> lines) {
        return lines.stream()
                .flatMap(line -> List.of(line.split("(?<=。)")).stream())
                .filter(sentence -> sentence.endsWith("卷）。"))
                .toList();
    }

    @Test
    void runs_to_warm_up_do_not_count() throws Exception {
        AtomicInteger runs = new AtomicInteger();

        Times times = Times.of(2, 3, runs::incrementAndGet);

        assertThat(runs).hasValue(5);
        assertThat(times.min()).isLessThanOrEqualTo(times.median());
        assertThat(times.median()).isLessThanOrEqualTo(times.max());
    }

    @Test
    void cost_that_grows_as_length_does_has_ratio_one() {
        Point small = new Point("", 10_000, FAST);
        Point large = new Point("", 1_000_000, new Times(2000, 5000, 6000));
        BenchResults results = new BenchResults(FAST, FAST, List.of(small, large), Map.of(large, small));

        JsonNode json = JsonMapper.shared().readTree(results.json());

        assertThat(json.get("warm").get("ratio").asDouble()).isEqualTo(0.5);
        assertThat(json.get("cold").get("target").asInt()).isEqualTo(3000);
        assertThat(json.get("lengths").get(1).get("toLinear").asDouble()).isEqualTo(2.0);
        assertThat(json.get("lines").get(0).get("toLinear").asDouble()).isEqualTo(2.0);
        assertThat(results.plain()).contains("977 KB").contains("2.00").doesNotContain("check.bench");
    }

    @Test
    void arguments_it_does_not_know_are_refused() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        BenchCommand command = new BenchCommand(System.out, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(command.run("--fast")).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fast");
    }
}
