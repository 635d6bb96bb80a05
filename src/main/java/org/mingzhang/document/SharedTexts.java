package org.mingzhang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The texts that the cells of a spreadsheet refer to by number. */
final class SharedTexts {

    /** Spreadsheets write control characters like this: {@code _x000D_}. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final TextLines limit;
    private final List<String> texts = new ArrayList<>();

    SharedTexts(TextLines limit) {
        this.limit = limit;
    }

    void read(PartReader in) {
        in.children(root -> in.children(item -> texts.add(text(in, limit))));
    }

    /** Blank for a number that no text has. */
    String get(String number) {
        if (!number.matches("[0-9]{1,7}") || Integer.parseInt(number) >= texts.size()) {
            return "";
        }
        String text = texts.get(Integer.parseInt(number));
        limit.count(text.length());
        return text;
    }

    /** The text of the element the reader stands at: its runs one after the other, without readings (furigana). */
    static String text(PartReader in, TextLines limit) {
        StringBuilder text = new StringBuilder();
        limit.count(1);
        in.children(child -> {
            switch (child) {
                case "t" -> text.append(in.text(limit));
                case "r" ->
                    in.children(run -> {
                        if (run.equals("t")) {
                            text.append(in.text(limit));
                        }
                    });
                default -> {}
            }
        });
        return plain(text.toString());
    }

    static String plain(String written) {
        return ESCAPED.matcher(written).replaceAll(found -> {
            char escaped = (char) Integer.parseInt(found.group(1), 16);
            return java.util.regex.Matcher.quoteReplacement(String.valueOf(escaped));
        });
    }
}
