package org.mingzhang.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void one_character_of_twenty_is_exactly_95_percent() {
        String twenty = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";

        assertThat(Likeness.isAtLeast(0.95, twenty, twenty.replace("癸", "子"))).isTrue();
        assertThat(Likeness.isAtLeast(0.95, twenty, twenty.replace("壬癸", "子丑"))).isFalse();
        assertThat(Likeness.isAtLeast(0.95, twenty, twenty.substring(1))).isTrue();
        assertThat(Likeness.isAtLeast(0.95, twenty, "")).isFalse();
        assertThat(Likeness.isAtLeast(0.95, "", "")).isTrue();
    }

    @Test
    void the_band_finds_what_the_whole_table_finds() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            String one = text(random);
            String other = text(random);
            int longer = Math.max(one.length(), other.length());
            double alike = longer == 0 ? 1 : 1 - (double) distance(one, other) / longer;
            double least = random.nextInt(11) / 10.0;

            assertThat(Likeness.isAtLeast(least, one, other))
                    .as("%s %s %s", least, one, other)
                    .isEqualTo(alike >= least - 1e-9);
        }
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i > 0; i--) {
            text.append("甲乙丙".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                table[i][j] = i == 0
                        ? j
                        : j == 0
                                ? i
                                : Math.min(
                                        table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1),
                                        Math.min(table[i - 1][j], table[i][j - 1]) + 1);
            }
        }
        return table[one.length()][other.length()];
    }
}
