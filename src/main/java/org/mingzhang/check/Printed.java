package org.mingzhang.check;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingzhang.base.Texts;
import org.mingzhang.check.Finding.Severity;

/** Findings as JSON, and for reading in a terminal. */
final class Printed {

    private Printed() {}

    /** One object on one line. */
    static String json(String file, List<Finding> findings) {
        StringBuilder out = new StringBuilder("{\"file\":").append(quoted(file)).append(",\"findings\":[");
        out.append(findings.stream().map(Printed::json).collect(Collectors.joining(",")));
        return out.append("]}\n").toString();
    }

    private static String json(Finding finding) {
        String quotes = finding.quotes().stream()
                .map(quote -> "{\"line\":" + quote.line() + ",\"text\":" + quoted(quote.text()) + "}")
                .collect(Collectors.joining(","));
        return "{\"id\":" + quoted(finding.id())
                + ",\"kind\":" + quoted(finding.kind())
                + ",\"severity\":" + quoted(finding.severity().name().toLowerCase(Locale.ROOT))
                + ",\"rule\":" + quoted(finding.rule())
                + ",\"message\":" + quoted(finding.message())
                + ",\"quotes\":[" + quotes + "]}";
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c < 0x20 || (Character.isSurrogate(c) && !paired(text, i))) {
                        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    private static boolean paired(String text, int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c)
                ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    static String plain(String file, List<Finding> findings) {
        StringBuilder out = new StringBuilder(file).append('\n');
        for (Severity severity : Severity.values()) {
            List<Finding> some =
                    findings.stream().filter(f -> f.severity() == severity).toList();
            if (!some.isEmpty()) {
                out.append('\n')
                        .append(word(severity))
                        .append(' ')
                        .append(some.size())
                        .append('\n');
                some.forEach(finding -> plain(finding, out));
            }
        }
        return out.append('\n').append(counts(findings)).append('\n').toString();
    }

    private static void plain(Finding finding, StringBuilder out) {
        out.append("  ")
                .append(finding.id())
                .append(' ')
                .append(finding.kind())
                .append("  ")
                .append(finding.message());
        out.append('\n');
        finding.quotes().forEach(quote -> out.append("       ")
                .append(quote.line())
                .append(": ")
                .append(quote.text())
                .append('\n'));
    }

    private static String counts(List<Finding> findings) {
        return findings.isEmpty()
                ? Texts.of(Locale.ROOT, "check.nothing")
                : List.of(Severity.values()).stream()
                        .map(severity -> word(severity) + " "
                                + findings.stream()
                                        .filter(f -> f.severity() == severity)
                                        .count())
                        .collect(Collectors.joining("，"));
    }

    private static String word(Severity severity) {
        return Texts.of(Locale.ROOT, "check.severity." + severity.name().toLowerCase(Locale.ROOT));
    }
}
