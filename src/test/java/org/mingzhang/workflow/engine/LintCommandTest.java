package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LintCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void the_shipped_flow_names_only_forms_and_steps_that_ship() throws IOException {
        Path file = flow(FlowFiles.shipped());

        assertThat(run(file.toString(), "--json")).as(text(out)).isZero();

        JsonNode answer = JsonMapper.shared().readTree(text(out));
        assertThat(answer.get("file").asString()).isEqualTo(file.toString());
        assertThat(answer.get("findings").valueStream().map(f -> f.get("rule").asString()))
                .doesNotContain("unknown-form");
    }

    @Test
    void an_honest_flow_is_accepted() throws IOException {
        assertThat(run(flow(FlowFiles.of("p", FlowFiles.task("a"))).toString())).isZero();

        assertThat(text(out)).contains("可以发布");
    }

    @Test
    void a_refused_flow_is_explained_element_by_element() throws IOException {
        Path file = flow(FlowFiles.of("p", "<scriptTask id='a' name='算分' scriptFormat='javascript'/>"));

        assertThat(run(file.toString(), "--json")).isEqualTo(2);

        JsonNode answer = JsonMapper.shared().readTree(text(out));
        assertThat(answer.get("accepted").asBoolean()).isFalse();
        JsonNode finding = answer.get("findings").get(0);
        assertThat(finding.get("element").asString()).isEqualTo("a");
        assertThat(finding.get("rule").asString()).isEqualTo("script");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("message").asString()).contains("算分").contains("脚本");
    }

    @Test
    void what_cannot_be_read_is_said_so() {
        assertThat(run(folder.resolve("missing.bpmn").toString())).isEqualTo(3);
        assertThat(run(folder.toString())).isEqualTo(3);
        assertThat(text(err)).contains("无法读取");
    }

    @Test
    void a_truncated_or_binary_file_cannot_be_read() throws IOException {
        Path truncated = flow(FlowFiles.shipped().substring(0, 3000));
        Path binary = Files.write(folder.resolve("binary.bpmn"), new byte[] {0, 1, 2, (byte) 0xff});

        assertThat(run(truncated.toString(), "--json")).isEqualTo(3);
        assertThat(JsonMapper.shared().readTree(text(out)).get("accepted").asBoolean())
                .isFalse();
        assertThat(run(binary.toString())).isEqualTo(3);
    }

    @Test
    void bad_arguments_are_one_line() {
        assertThat(run()).isEqualTo(64);
        assertThat(run("a", "b")).isEqualTo(64);
        assertThat(run("--fast", "a")).isEqualTo(64);
        assertThat(text(err).lines()).hasSize(3);
        assertThat(text(out)).isEmpty();
        assertThat(run("--help")).isZero();
    }

    private int run(String... arguments) {
        return new LintCommand(stream(out), stream(err), Locale.CHINESE).run(arguments);
    }

    private Path flow(String bpmn) throws IOException {
        return Files.writeString(folder.resolve("flow.bpmn"), bpmn);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
