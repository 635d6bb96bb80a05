package org.mingzhang.audit;

/**
 * The first place where the record does not hold.
 *
 * @param seq number of the line
 */
public record BrokenLine(long seq, Flaw flaw) {

    /** How a line fails. */
    public enum Flaw {
        /** The line is gone. */
        MISSING,
        /** Its content does not match its hash. */
        CHANGED,
        /** It does not follow from the line before. */
        DETACHED
    }
}
