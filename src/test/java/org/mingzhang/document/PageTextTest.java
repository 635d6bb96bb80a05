package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Web pages as their reader sees them. */
class PageTextTest {

    @Test
    void blocks_are_lines_and_what_nobody_sees_is_left_out() {
        assertThat(lines("<head><title>标题</title><style>p{}</style></head><nav>首页</nav><h1>一、基本 情况</h1>"
                        + "<div>共<b>842</b>件。<p>下一段<br>换行</p>末尾</div><script>x()</script>"
                        + "<p hidden>藏</p><p style='Display: NONE'>藏</p><!-- 注 --><p><del>774</del><ins>842</ins></p>"))
                .containsExactly("一、基本 情况", "共842件。", "下一段", "换行", "末尾", "842");
    }

    @Test
    void a_source_line_that_ends_between_ideographs_leaves_no_gap() {
        assertThat(lines("<p>年末\n    仍有 结余 10\n 万元</p><pre>甲\n  乙</pre>")).containsExactly("年末仍有 结余 10 万元", "甲", "乙");
    }

    @Test
    void table_rows_are_separated_by_tabs_and_a_table_that_lays_out_is_read_through() {
        assertThat(lines("<table><thead><tr><th>项目</th><th>预算</th></tr></thead>"
                        + "<tr><td>公车<br>经费</td><td> 3.5 </td></tr></table>"
                        + "<table><tr><td>左</td><td>正文<table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"))
                .containsExactly("项目\t预算", "公车 经费\t3.5", "左", "正文", "a\tb");
    }

    @Test
    void items_of_ordered_lists_have_their_numbers() {
        assertThat(lines("<ol><li>甲</li><li><p>乙</p></li></ol>"
                        + "<ol start=3 style='list-style-type: cjk-ideographic'><li>丙</li></ol><ul><li>丁</li></ul>"))
                .containsExactly("1. 甲", "2. 乙", "三、丙", "丁");
    }

    @Test
    void the_encoding_is_the_one_that_fits() {
        String page = "<html><head><meta charset=\"%s\"></head><body><p>调解案件842件</p></body></html>";
        for (byte[] file : List.of(
                page.formatted("gb2312").getBytes(Charset.forName("GB18030")),
                page.formatted("gb2312").getBytes(StandardCharsets.UTF_8),
                page.formatted("?!").getBytes(Charset.forName("GB18030")),
                page.formatted("big5").replace("调解", "調解").replace("件", "件").getBytes(Charset.forName("Big5")),
                ("\uFEFF" + page).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16BE))) {
            assertThat(FileText.of(file).lines().getFirst()).matches("[调調]解案件842件");
        }
    }

    @Test
    void text_that_only_mentions_tags_is_plain_text() {
        String text = "支出<预算\n<项目>表\n";

        assertThat(FileText.of(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    private static List<String> lines(String body) {
        return FileText.of(("<!DOCTYPE html>\n<html>" + body + "</html>").getBytes(StandardCharsets.UTF_8))
                .lines();
    }
}
