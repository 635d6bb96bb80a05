package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measurement of the inbox as it is typed. It says nothing about speed here; that our list and the engine's agree it does. */
class InboxBenchCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final InboxBenchCommand command = new InboxBenchCommand(print(out), print(err));

    @Test
    void both_are_measured_at_each_number() throws Exception {
        assertThat(command.run("--tasks", "400,150", "--json")).isZero();

        JsonNode sizes = JsonMapper.shared()
                .readTree(out.toString(StandardCharsets.UTF_8))
                .get("sizes");
        assertThat(sizes).hasSize(2);
        assertThat(sizes.get(0).get("items").asInt()).isEqualTo(150);
        assertThat(sizes.get(1).get("items").asInt()).isEqualTo(400);
        assertThat(sizes.get(1).get("ours").get("page").asDouble()).isPositive();
        assertThat(sizes.get(1).get("engine").get("count").asDouble()).isPositive();
        assertThat(sizes.get(1).get("ratio").asDouble()).isPositive();
    }

    @Test
    void a_table_is_printed_for_people() throws Exception {
        assertThat(command.run("--tasks", "50")).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("H2").contains("×");
    }

    @Test
    void what_it_does_not_know_is_named() throws Exception {
        assertThat(command.run("--tasks", "many")).isEqualTo(64);
        assertThat(command.run("--db", "jdbc:oracle:x")).isEqualTo(64);
        assertThat(command.run("--tasks", "0")).isEqualTo(64);
        assertThat(command.run("--fast")).isEqualTo(64);

        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--fast").contains("--db");
        assertThat(command.run("--help")).isZero();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
