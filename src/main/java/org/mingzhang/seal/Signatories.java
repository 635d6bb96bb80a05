package org.mingzhang.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.workflow.RecordLine;

/**
 * Who had a hand in a paper, by the approval record: the drafter 经办人, the principal who signed it off 审批人, the seal
 * keeper 监印人 once the seal was applied. They are three people (domain §9.2); posts do not count, people do.
 */
record Signatories(Hand drafter, Hand approver, Optional<Hand> keeper) {

    static final String DRAFT = "draft";
    static final String SIGN_OFF = "principal-sign-off";
    static final String APPLY_SEAL = "apply-seal";

    /** Lines that finish nothing. */
    private static final Set<String> NO_OUTCOME =
            Set.of("start", "claim", "release", "sendBack", "cancel", "step", "remind");

    /** @param remark what was written beside the act */
    record Hand(String id, String name, Instant at, String remark) {}

    /** @throws NotSignedOff when the record knows no drafter or no sign-off */
    static Signatories of(List<RecordLine> record) {
        return new Signatories(
                last(record, DRAFT).orElseThrow(NotSignedOff::new),
                last(record, SIGN_OFF).orElseThrow(NotSignedOff::new),
                last(record, APPLY_SEAL));
    }

    Signatories withKeeper(Hand hand) {
        return new Signatories(drafter, approver, Optional.of(hand));
    }

    /** @throws SameHands naming the person who holds two of the posts */
    Signatories separate() {
        if (drafter.id().equals(approver.id())) {
            throw new SameHands(drafter.name());
        }
        keeper.filter(k -> k.id().equals(drafter.id()) || k.id().equals(approver.id()))
                .ifPresent(k -> {
                    throw new SameHands(k.name());
                });
        return this;
    }

    private static Optional<Hand> last(List<RecordLine> record, String step) {
        return record.stream()
                .filter(line -> line.step().equals(step) && !NO_OUTCOME.contains(line.verb()))
                .reduce((earlier, later) -> later)
                .map(line -> new Hand(line.actor(), line.actorName(), line.at(), line.opinion()));
    }
}
