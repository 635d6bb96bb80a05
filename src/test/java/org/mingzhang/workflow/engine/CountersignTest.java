package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.workflow.Signer.Kind;
import org.mingzhang.workflow.Signer.State;

/** When votes are enough. y agrees, n disagrees, o is open; a digit before is the weight. */
class CountersignTest {

    @ParameterizedTest
    @CsvSource({
        "all, yyy, approve",
        "all, yyo, ''",
        "all, yno, disagree",
        "any, ooy, approve",
        "any, oon, disagree",
        "any, ooo, ''",
        "sequential, yy, approve",
        "sequential, yo, ''",
        "ratio:60, yyyno, approve",
        "ratio:60, yyooo, ''",
        "ratio:60, nnnoo, disagree",
        "ratio:50, yn, approve",
        "ratio:100, yyn, disagree",
        "weighted:60, 3y1o1o, approve",
        "weighted:60, 2y1n2o, ''",
        "weighted:60, 3n1y1y, disagree"
    })
    void votes_decide_as_soon_as_open_ones_cannot_change_it(String how, String votes, String decided) {
        assertThat(Countersign.of(how).orElseThrow().decided(rows(votes)).orElse(""))
                .isEqualTo(decided);
    }

    @ParameterizedTest
    @CsvSource({"ratio", "ratio:0", "ratio:101", "weighted:", "some", "ALL"})
    void anything_else_is_no_way_of_signing_together(String how) {
        assertThat(Countersign.of(how)).isEmpty();
    }

    private static List<SignerRow> rows(String votes) {
        String plain = Character.isDigit(votes.charAt(0)) ? votes : votes.replaceAll("(.)", "1$1");
        return IntStream.range(0, plain.length() / 2)
                .mapToObj(i -> row(plain.charAt(2 * i) - '0', plain.charAt(2 * i + 1)))
                .toList();
    }

    private static SignerRow row(int weight, char vote) {
        String outcome = vote == 'y' ? "approve" : vote == 'n' ? "disagree" : null;
        State state = vote == 'o' ? State.OPEN : State.DONE;
        return new SignerRow(
                "s", "t", "u", null, null, "p", "某人", Kind.SIGN, 1, weight, state, outcome, "b", "某人", Instant.EPOCH);
    }
}
