package org.mingzhang.report.compare;

/** A part of a changed sentence. */
public record Piece(Kind kind, String text) {

    /** In both, only in the new one, only in the old one. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }
}
