package org.mingzhang.workflow;

import java.util.Optional;

/**
 * Somebody who signs at a step besides, before or after the one who handles it.
 *
 * @param kind why the person signs
 * @param place in the order of signing, from 1
 * @param weight of the vote, for weighted signing
 * @param outcome what was decided; empty while it is open
 */
public record Signer(
        String id, Colleague person, Kind kind, int place, int weight, State state, Optional<String> outcome) {

    /** Why somebody signs. */
    public enum Kind {
        /** 会签 */
        SIGN,
        /** 前加签 */
        BEFORE,
        /** 后加签 */
        AFTER,
        /** 委派 */
        DELEGATE
    }

    /** How far the signing is. */
    public enum State {
        LATER,
        OPEN,
        DONE,
        REMOVED
    }
}
