package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.workflow.Signer.State;

/**
 * 会签: when the votes of those who sign together are enough. Written at a step as {@code all}, {@code any},
 * {@code sequential}, {@code ratio:60} or {@code weighted:60}.
 *
 * @param percent of the votes, or of their weight, that must agree; 100 unless the mode counts
 */
record Countersign(Mode mode, int percent) {

    /** The outcome that stands against; every other one agrees. */
    static final String DISAGREE = "disagree";

    enum Mode {
        /** everybody, at the same time */
        ALL,
        /** 或签: whoever is first */
        ANY,
        /** everybody, one after the other */
        SEQUENTIAL,
        /** a share of the people */
        RATIO,
        /** a share of their weight */
        WEIGHTED
    }

    private static final Pattern TEXT = Pattern.compile("(all|any|sequential)|(ratio|weighted):(100|[1-9]\\d?)");

    /** Empty for anything else. */
    static Optional<Countersign> of(String text) {
        Matcher read = TEXT.matcher(text.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        boolean counts = read.group(2) != null;
        String mode = counts ? read.group(2) : read.group(1);
        return Optional.of(new Countersign(
                Mode.valueOf(mode.toUpperCase(Locale.ROOT)), counts ? Integer.parseInt(read.group(3)) : 100));
    }

    boolean inOrder() {
        return mode == Mode.SEQUENTIAL;
    }

    /**
     * What was decided, as soon as the votes that are still open cannot change it.
     *
     * @param votes of everybody who signs together and was not taken out
     */
    Optional<String> decided(List<SignerRow> votes) {
        Optional<String> agreed = votes.stream()
                .filter(Countersign::agrees)
                .map(SignerRow::outcome)
                .filter(outcome -> outcome != null)
                .reduce((earlier, later) -> later);
        if (mode == Mode.ANY) {
            return votes.stream()
                    .map(SignerRow::outcome)
                    .filter(outcome -> outcome != null)
                    .findFirst();
        }
        long all = weight(votes, vote -> true);
        long yes = weight(votes, Countersign::agrees);
        long open = weight(votes, vote -> vote.state() != State.DONE);
        if (agreed.isPresent() && yes * 100 >= all * percent) {
            return agreed;
        }
        return (yes + open) * 100 < all * percent ? Optional.of(DISAGREE) : Optional.empty();
    }

    private static boolean agrees(SignerRow vote) {
        return vote.state() == State.DONE && !DISAGREE.equals(vote.outcome());
    }

    private long weight(List<SignerRow> votes, Predicate<SignerRow> counted) {
        return votes.stream()
                .filter(counted)
                .mapToLong(vote -> mode == Mode.WEIGHTED ? vote.weight() : 1)
                .sum();
    }
}
