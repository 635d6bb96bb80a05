package org.mingzhang.report.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them. */
class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "71.00 | 71.00",
                "１，２３４．５ | 1234.5",
                "1,234,567.89 | 1234567.89",
                "−20.76 | -20.76",
                "－20.76 | -20.76",
                "3. | 3",
                "0 | 0"
            })
    void reads_what_people_type(String typed, String number) throws Amounts.NotANumber {
        assertThat(Amounts.parse(typed)).contains(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"七十一", "1,23", "12 万", "1e9", "--3", "0x10", "3.1.4", "1234567890123456"})
    void refuses_what_is_no_number(String typed) {
        assertThatThrownBy(() -> Amounts.parse(typed)).isInstanceOf(Amounts.NotANumber.class);
    }

    @Test
    void blank_is_not_zero() throws Amounts.NotANumber {
        assertThat(Amounts.parse(" 　")).isEmpty();
        assertThat(Amounts.typed(Optional.empty(), 2)).isEmpty();
        assertThat(Amounts.read(Optional.empty(), 2)).isEqualTo("—");
        assertThat(Amounts.read(Optional.of(BigDecimal.ZERO), 2)).isEqualTo("0.00");
    }

    @Test
    void the_same_value_in_another_writing_is_the_same() {
        assertThat(Amounts.same("67.20", Optional.of(new BigDecimal("67.2")))).isTrue();
        assertThat(Amounts.same("", Optional.empty())).isTrue();
        assertThat(Amounts.same("", Optional.of(BigDecimal.ZERO))).isFalse();
        assertThat(Amounts.same("甲", Optional.of(BigDecimal.ZERO))).isFalse();
    }
}
