package org.mingzhang.report.tables;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * How a number came about, for whoever asks "why this number".
 *
 * @param text name of the text in the room's bundle
 */
public record Why(String text, List<String> arguments) {

    public String text(Locale locale) {
        return Texts.of(locale, text, arguments.toArray());
    }
}
