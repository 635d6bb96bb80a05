package org.mingzhang.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What changed between two texts, sentence by sentence. */
class TextComparisonTest {

    private static final List<String> SENTENCES = List.of(
            "办理法律援助案件842件。",
            "办理法律援助案件774件。",
            "全年执行率98.2%，结转10.5万元；",
            "株洲市芦淞区司法局内设机构5个。",
            "株洲市芦淞区司法局内设机构6个，下属单位1个。",
            "他说：“已经办结！”",
            "存在问题是什么？",
            "没有标点的一句",
            "𠮷😀姓氏罕见。",
            "；",
            "A new line.",
            "  前有空格。");

    private final Random random = new Random(20_250_618);

    @Test
    void whatever_changed_the_passages_give_both_texts_back() {
        for (int round = 0; round < 3_000; round++) {
            Map<String, String> before = Map.of("a", text(), "b", text());
            Map<String, String> after = random.nextInt(4) == 0
                    ? Map.of("a", text(), "b", text())
                    : Map.of("a", changed(before.get("a")), "b", changed(before.get("b")));
            TextComparison comparison = new TextComparison(before, after);

            for (String name : List.of("a", "b")) {
                List<Passage> passages = comparison.of(name);

                assertThat(passages.stream().map(Passage::before).collect(Collectors.joining()))
                        .isEqualTo(before.get(name));
                assertThat(passages.stream().map(Passage::after).collect(Collectors.joining()))
                        .isEqualTo(after.get(name));
                assertThat(TextComparison.changes(passages) == 0)
                        .isEqualTo(before.get(name).equals(after.get(name)));
            }
        }
    }

    @Test
    void a_changed_sentence_shows_what_changed_in_it_with_numbers_whole() {
        List<Passage> passages = compared("机构5个。办理法律援助案件842件。", "机构5个。办理法律援助案件1842.5件。");

        assertThat(passages).extracting(Passage::kind).containsExactly(Passage.Kind.SAME, Passage.Kind.CHANGED);
        assertThat(passages.get(1).pieces())
                .containsExactly(
                        new Piece(Piece.Kind.SAME, "办理法律援助案件"),
                        new Piece(Piece.Kind.REMOVED, "842"),
                        new Piece(Piece.Kind.ADDED, "1842.5"),
                        new Piece(Piece.Kind.SAME, "件。"));
    }

    @Test
    void an_added_and_a_removed_sentence_leave_their_neighbours_alone() {
        assertThat(compared("一是抓学习。三是抓落实。", "一是抓学习。二是重宣传教育活动！三是抓落实。"))
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.SAME, Passage.Kind.ADDED, Passage.Kind.SAME);
        assertThat(compared("一是抓学习。二是重宣传教育活动！三是抓落实。", "一是抓学习。三是抓落实。"))
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.SAME, Passage.Kind.REMOVED, Passage.Kind.SAME);
    }

    @Test
    void sentences_that_have_nothing_in_common_are_no_change_of_each_other() {
        assertThat(compared("存在问题：无。", "预算执行率偏低；"))
                .extracting(Passage::kind)
                .containsExactlyInAnyOrder(Passage.Kind.REMOVED, Passage.Kind.ADDED);
    }

    @Test
    void a_paragraph_put_in_front_does_not_rewrite_those_behind_it() {
        List<Passage> passages = compared("甲项目年初预算10万元。\n乙项目年初预算20万元。", "丙股室新增工作。\n甲项目年初预算11万元。\n乙项目年初预算20万元。");

        assertThat(passages)
                .filteredOn(passage -> !passage.isLineEnd())
                .extracting(Passage::kind)
                .containsExactly(Passage.Kind.ADDED, Passage.Kind.CHANGED, Passage.Kind.SAME);
    }

    /** Line ends alone are the same in all paragraphs, and would pair the wrong ones. */
    @Test
    void wherever_a_paragraph_is_put_in_its_neighbours_stay_with_themselves() {
        List<String> before = List.of("甲项目年初预算10万元。", "乙项目全年支出20万元。", "丙项目结转30万元。");
        for (int place = 0; place <= before.size(); place++) {
            List<String> after = new ArrayList<>(List.of("甲项目年初预算11万元。", "乙项目全年支出21万元。", "丙项目结转31万元。"));
            after.add(place, "新增股室工作说明。");

            assertThat(compared(String.join("\n", before), String.join("\n", after)))
                    .filteredOn(passage -> !passage.isLineEnd())
                    .as("in place %d", place)
                    .extracting(Passage::kind)
                    .containsExactlyInAnyOrder(
                            Passage.Kind.ADDED, Passage.Kind.CHANGED, Passage.Kind.CHANGED, Passage.Kind.CHANGED);
        }
    }

    @Test
    void a_paragraph_that_moved_was_not_rewritten() {
        String moved = "开展法治宣传活动，受众人数较上年增加。";

        List<Passage> passages = compared(moved + "\n第一段写人民调解工作。\n第二段写社区矫正工作。", "第一段写人民调解工作。\n第二段写社区矫正工作。\n" + moved);

        assertThat(passages)
                .filteredOn(passage -> !passage.isLineEnd() && passage.kind() != Passage.Kind.SAME)
                .extracting(Passage::kind, Passage::text, Passage::otherPlace)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Passage.Kind.MOVED_AWAY, moved, ""),
                        org.assertj.core.groups.Tuple.tuple(Passage.Kind.MOVED_HERE, moved, ""));
        assertThat(TextComparison.changes(passages)).isEqualTo(1);
    }

    @Test
    void a_paragraph_that_went_to_another_text_says_where() {
        String moved = "开展法治宣传活动，受众人数较上年增加。";
        TextComparison comparison = new TextComparison(
                Map.of("存在问题", moved + "\n无。", "改进措施", "加强管理。"), Map.of("存在问题", "无。", "改进措施", "加强管理。\n" + moved));

        assertThat(comparison.of("存在问题"))
                .filteredOn(passage -> passage.kind() == Passage.Kind.MOVED_AWAY)
                .extracting(Passage::otherPlace)
                .containsExactly("改进措施");
        assertThat(comparison.of("改进措施"))
                .filteredOn(passage -> passage.kind() == Passage.Kind.MOVED_HERE)
                .extracting(Passage::otherPlace)
                .containsExactly("存在问题");
    }

    @Test
    void quotes_close_behind_the_sentence_they_belong_to() {
        assertThat(Sentences.of("他说：“办结！”全年完成；\n无")).containsExactly("他说：“办结！”", "全年完成；", "\n", "无");
    }

    @Test
    void the_longest_texts_are_compared_in_a_moment() {
        String line = "字".repeat(200_000);
        String marks = "；。".repeat(100_000);
        String lines = SENTENCES.stream().collect(Collectors.joining("\n")).repeat(1_500);
        List<String> shuffled = new ArrayList<>(lines.lines().toList());
        Collections.shuffle(shuffled, random);

        org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            assertThat(TextComparison.changes(compared(line, line.replace("字字", "字词"))))
                    .isPositive();
            assertThat(TextComparison.changes(compared(marks, "。；".repeat(90_000))))
                    .isPositive();
            assertThat(TextComparison.changes(compared(lines, String.join("\n", shuffled))))
                    .isPositive();
        });
    }

    private static List<Passage> compared(String before, String after) {
        return new TextComparison(Map.of("text", before), Map.of("text", after)).of("text");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int sentences = random.nextInt(12);
        for (int i = 0; i < sentences; i++) {
            text.append(SENTENCES.get(random.nextInt(SENTENCES.size())));
            text.append(random.nextInt(3) == 0 ? "\n" : "");
        }
        return text.toString();
    }

    /** Cuts, puts in, and swaps lines at random places. */
    private String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = changed.length() == 0
                    ? 0
                    : changed.offsetByCodePoints(0, random.nextInt(changed.codePointCount(0, changed.length())));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(at, SENTENCES.get(random.nextInt(SENTENCES.size())));
                case 1 -> changed.delete(at, at == changed.length() ? at : changed.offsetByCodePoints(at, 1));
                default -> {
                    List<String> lines =
                            new ArrayList<>(List.of(changed.toString().split("\n", -1)));
                    Collections.shuffle(lines, random);
                    changed = new StringBuilder(String.join("\n", lines));
                }
            }
        }
        return changed.toString();
    }
}
