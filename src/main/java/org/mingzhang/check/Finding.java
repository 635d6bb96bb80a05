package org.mingzhang.check;

import java.util.List;

/**
 * Something the checker found. Says places and values, never which of two values is right.
 *
 * @param id within one run: F001 …
 * @param kind from the domain reference, section 7: {@code arith_sum}, {@code cross_conflict} …
 * @param rule the relation or rule that does not hold
 */
public record Finding(String id, String kind, Severity severity, String rule, String message, List<Quote> quotes) {

    /** @param line counted from 1; @param text a verbatim part of the line */
    public record Quote(int line, String text) {}

    /** error blocks submission and publication; warn must be corrected or explained; info is a hint. */
    public enum Severity {
        ERROR,
        WARN,
        INFO
    }
}
