package org.mingzhang.report;

import java.util.List;

/**
 * Digits typed into a text that say, or nearly say, what a figure of the report says; or a token that names no figure.
 *
 * @param start place of the first character, in UTF-16 units from the beginning of the text
 * @param end place after the last character that a chosen offer replaces
 * @param offers what may stand there instead, the likeliest first; none for a token that names no figure
 */
public record FigureMention(int start, int end, Kind kind, List<Offer> offers) {

    /** How the digits relate to the figures that are offered. */
    public enum Kind {
        /** The same value. */
        EXACT,
        /** Off by at most one in a hundred. */
        NEAR,
        /** The same digits, as 元 in place of 万元 or the other way round. */
        WRONG_UNIT,
        /** Two neighbouring digits changed places. */
        SWAPPED,
        /** A token of a figure or format that does not exist. */
        UNKNOWN
    }

    /**
     * A figure that may stand in place of the digits.
     *
     * @param token to be written
     * @param prints what it will print
     */
    public record Offer(FigureValue figure, String token, String prints) {}
}
