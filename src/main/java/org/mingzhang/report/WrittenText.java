package org.mingzhang.report;

import java.util.regex.Pattern;
import org.mingzhang.document.CleanText;

/** Text of a section as it is stored. */
final class WrittenText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\f\u0085\u2028\u2029]");

    private WrittenText() {}

    /**
     * Line ends as LF, cleaned for printing, without blanks around it.
     *
     * @throws TextTooLong above {@link Sections#LONGEST}
     */
    static String clean(String text) {
        if (text.length() > Sections.LONGEST) {
            throw new TextTooLong(text.length(), Sections.LONGEST);
        }
        return CleanText.of(LINE_END.matcher(text).replaceAll("\n")).strip();
    }

    /** The same for one line: a name, a source. */
    static String line(String text) {
        return clean(text).replace('\n', ' ');
    }
}
