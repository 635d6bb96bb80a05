package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Hashes;

/** The one form of a snapshot that is hashed: RFC 8785. */
class CanonicalJsonTest {

    /** The example of RFC 8785, section 3.2.3. */
    @Test
    void keys_stand_in_the_order_of_their_utf16_units() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("\u20ac", "Euro Sign");
        json.put("\r", "Carriage Return");
        json.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
        json.put("1", "One");
        json.put("\ud83d\ude00", "Emoji: Grinning Face");
        json.put("\u0080", "Control");
        json.put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(CanonicalJson.write(json))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void escapes_are_the_shortest_and_everything_else_stands_as_it_is() {
        assertThat(CanonicalJson.write("\u20ac$\u000f\nA'B\"\\\\\"/\u007f𠮷😀"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\u007f𠮷😀\"");
    }

    @Test
    void lists_numbers_flags_and_blanks() {
        Map<String, Object> json = new HashMap<>();
        json.put("list", List.of(1, true, Map.of(), List.of()));
        json.put("blank", null);

        assertThat(CanonicalJson.write(json)).isEqualTo("{\"blank\":null,\"list\":[1,true,{},[]]}");
    }

    @Test
    void what_has_no_exact_form_is_refused() {
        assertThatThrownBy(() -> CanonicalJson.write(new BigDecimal("67.20")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write(1L << 60)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CanonicalJson.write("\ud800")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_snapshot_comes_back_the_same_and_hashes_the_same() {
        Snapshot snapshot = Sample.snapshot(
                Map.of("duties", "（1）贯彻“执行”。\n（2）𠮷㛃𬭸😀\t<b>&amp;"),
                Sample.line("公车经费", "", "3.00", "1.35", "4.35", "0.00"));

        String json = SnapshotJson.write(snapshot);

        assertThat(SnapshotJson.read(json)).isEqualTo(snapshot);
        assertThat(Hashes.sha256(SnapshotJson.write(SnapshotJson.read(json)))).isEqualTo(Hashes.sha256(json));
        assertThat(json)
                .startsWith("{\"budgetLines\":[{\"adjustment\":\"1.35\",\"carriedIn\":null,\"carriedOut\":\"0.00\",")
                .contains("\"value\":\"723.10\"")
                .contains("\"year\":2024}");
    }
}
