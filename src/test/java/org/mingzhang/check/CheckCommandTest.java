package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {

    private static final String CLEAN = "2024年共调解案件842件，调处成功832件，调处成功率98.8%。";

    @TempDir
    Path folder = Path.of(".");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void nothing_found_is_zero() throws IOException {
        assertThat(run(file(CLEAN))).isZero();
        assertThat(said()).contains("没有发现问题");
    }

    @Test
    void hints_alone_are_zero() throws IOException {
        assertThat(run(file("2024年共调解案件842件,调处成功832件。"), "--json")).isZero();
        assertThat(said()).contains("\"severity\":\"info\"");
    }

    @Test
    void warnings_are_one() throws IOException {
        assertThat(run(file("2024年共调解案件842件，调处成功832件，调处成功率98.7%。"))).isEqualTo(1);
        assertThat(said()).contains("arith_rate").contains("98.8%");
    }

    @Test
    void errors_are_two_and_the_json_is_one_object() throws IOException {
        String text = "第一段说明。\n2024年基本支出592.98万元，其中：人员经费513.89万元，公用经费80.09万元。";

        assertThat(run(file(text), "--json")).isEqualTo(2);

        JsonNode answer = JsonMapper.shared().readTree(said());
        JsonNode finding = answer.get("findings").get(0);
        assertThat(answer.propertyNames()).containsExactly("file", "findings");
        assertThat(finding.propertyNames()).containsExactly("id", "kind", "severity", "rule", "message", "quotes");
        assertThat(finding.get("id").asString()).isEqualTo("F001");
        assertThat(finding.get("kind").asString()).isEqualTo("arith_sum");
        assertThat(finding.get("severity").asString()).isEqualTo("error");
        assertThat(finding.get("quotes").get(0).get("line").asInt()).isEqualTo(2);
        assertThat(finding.get("quotes").get(0).get("text").asString()).isEqualTo("2024年基本支出592.98万元");
    }

    @Test
    void reads_gb18030_and_a_byte_order_mark() throws IOException {
        Path old = Files.write(
                folder.resolve("gb.txt"), CLEAN.replace("98.8", "98.7").getBytes(Charset.forName("GB18030")));
        assertThat(run(old.toString(), "--json")).isEqualTo(1);
        assertThat(said()).contains("调处成功832件");

        assertThat(run(file("\uFEFF一、基本情况"), "--json")).isZero();
    }

    @Test
    void unreadable_is_three_with_one_line() throws IOException {
        assertThat(run(folder.resolve("none.txt").toString())).isEqualTo(3);
        assertThat(complained()).contains("没有这个文件").hasLineCount(1);

        Path binary = Files.write(folder.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3});
        assertThat(run(binary.toString())).isEqualTo(3);
        assertThat(complained()).contains("不是文本文件");

        Path large = Files.write(folder.resolve("large.txt"), new byte[10 * 1024 * 1024 + 1]);
        assertThat(run(large.toString())).isEqualTo(3);
        assertThat(complained()).contains("10 MB");

        assertThat(run(folder.toString())).isEqualTo(3);
    }

    @Test
    void bad_arguments_are_64_with_one_line() {
        assertThat(run()).isEqualTo(64);
        assertThat(complained()).hasLineCount(1);
        assertThat(run("--what")).isEqualTo(64);
    }

    @Test
    void a_template_brings_its_region_s_settings() throws IOException {
        String county = file("2024年与株洲县共建普法基地2个。");

        assertThat(run(county, "--json")).isZero();
        assertThat(run(county, "--template", "sichuan-department")).isZero();
        assertThat(run("--template", "hunan-department", county, "--json")).isEqualTo(1);
        assertThat(said()).contains("term_obsolete").contains("渌口区");
    }

    @Test
    void an_unknown_template_is_64_with_one_line() throws IOException {
        assertThat(run(file(CLEAN), "--template", "hubei-department")).isEqualTo(64);
        assertThat(complained()).contains("hubei-department").hasLineCount(1);
        assertThat(run(file(CLEAN), "--template", "../tasks/draft-report")).isEqualTo(64);
        assertThat(run(file(CLEAN), "--template")).isEqualTo(64);
    }

    @Test
    void help_tells_the_exit_codes() {
        assertThat(run("--help")).isZero();
        assertThat(said()).contains("--json").contains("64");
    }

    @Test
    void several_files_are_one_object_a_line_and_the_worst_counts() throws IOException {
        String clean = file(CLEAN);
        Path worse = Files.writeString(folder.resolve("worse.txt"), "调解案件842件，调处成功832件，调处成功率98.7%。");

        assertThat(run(clean, worse.toString(), "--json")).isEqualTo(1);
        assertThat(said()).hasLineCount(2);
    }

    @Test
    void rare_characters_and_emoji_survive() throws IOException {
        assertThat(run(file("经办人𬭸㛃😀，2024年年未实有人数30人。"), "--json")).isEqualTo(1);
        assertThat(JsonMapper.shared()
                        .readTree(said())
                        .get("findings")
                        .get(0)
                        .get("quotes")
                        .get(0)
                        .get("text")
                        .asString())
                .contains("年未");
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), text).toString();
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new CheckCommand(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
