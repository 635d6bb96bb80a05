package org.mingzhang.check;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * Something the checker found. Says places and values, never which of two values is right.
 *
 * @param id within one run: F001 …
 * @param kind from the domain reference, section 7: {@code arith_sum}, {@code cross_conflict} …
 * @param name of its texts: {@code check.<name>} and {@code check.<name>.rule}
 * @param arguments of the text
 */
public record Finding(
        String id, String kind, Severity severity, String name, List<String> arguments, List<Quote> quotes) {

    /** @param line counted from 1; @param text a verbatim part of the line */
    public record Quote(int line, String text) {}

    /** error blocks submission and publication; warn must be corrected or explained; info is a hint. */
    public enum Severity {
        ERROR,
        WARN,
        INFO
    }

    Finding weighing(Severity other) {
        return new Finding(id, kind, other, name, arguments, quotes);
    }

    /** What was found and what to do, in Chinese. */
    public String message() {
        return text(Locale.ROOT);
    }

    public String text(Locale locale) {
        return Texts.of(locale, "check." + name, arguments.toArray());
    }

    /** The relation or rule that does not hold, in Chinese. */
    public String rule() {
        return rule(Locale.ROOT);
    }

    public String rule(Locale locale) {
        return Texts.of(locale, "check." + name + ".rule");
    }
}
