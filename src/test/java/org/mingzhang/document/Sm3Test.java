package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of GB/T 32905—2016, annex A. */
class Sm3Test {

    @Test
    void example_1_is_three_letters() {
        assertThat(Sm3.of("abc")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void example_2_is_a_whole_block() {
        assertThat(Sm3.of("abcd".repeat(16)))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
    }
}
