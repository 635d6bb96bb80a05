package org.mingzhang.check;

import java.time.Instant;

/** A stored explanation. */
record ExplanationRow(String fingerprint, String explanation, String explainedName, Instant explainedAt) {

    Explanation told() {
        return new Explanation(explanation, explainedName, explainedAt);
    }
}
