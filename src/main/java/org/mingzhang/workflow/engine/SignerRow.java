package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Signer;

/** A row of wrk_signer. */
record SignerRow(
        String id,
        String task,
        String subject,
        @Nullable String forItem,
        @Nullable String item,
        String person,
        String personName,
        Signer.Kind kind,
        int place,
        int weight,
        Signer.State state,
        @Nullable String outcome,
        String addedBy,
        String addedByName,
        Instant addedAt) {

    Signer signer() {
        return new Signer(
                id, new Colleague(person, personName), kind, place, weight, state, Optional.ofNullable(outcome));
    }

    boolean isOpen() {
        return state == Signer.State.OPEN || state == Signer.State.LATER;
    }
}
