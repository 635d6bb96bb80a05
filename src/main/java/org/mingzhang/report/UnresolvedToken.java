package org.mingzhang.report;

/**
 * A figure token that cannot be replaced by digits. It is printed as it stands, and keeps the report from being signed.
 *
 * @param section code of the section it stands in
 * @param token as written: {@code {{executed|wan}}}
 */
public record UnresolvedToken(String section, String token, Reason reason) {

    /** Why. */
    public enum Reason {
        /** The field dictionary has no figure of this code. */
        UNKNOWN_FIGURE,
        /** The figure exists but has no value yet. */
        NO_VALUE,
        /** Behind the bar stands a format that does not exist, or does not fit the figure's unit. */
        UNKNOWN_FORMAT
    }
}
