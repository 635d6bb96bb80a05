package org.mingzhang.workflow;

import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * Something the lint found.
 *
 * @param element id of the element in the flow; empty when it concerns the whole file
 * @param rule name of the rule: {@code script}, {@code unreachable-end} …
 * @param severity {@link #ERROR} refuses the flow, {@link #WARN} does not
 * @param arguments what the text names; the first is what people call the element
 */
public record FlowFinding(String element, String rule, String severity, List<Object> arguments) {

    public static final String ERROR = "error";
    public static final String WARN = "warn";

    public boolean isError() {
        return severity.equals(ERROR);
    }

    /** In Chinese. */
    public String message() {
        return text(Locale.CHINESE);
    }

    /** What is wrong and what to do, in the reader's language. */
    public String text(Locale locale) {
        return Texts.of(locale, "workflow.lint." + rule, arguments.toArray());
    }
}
