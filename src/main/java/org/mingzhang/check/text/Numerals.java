package org.mingzhang.check.text;

import java.util.OptionalInt;

/** Chinese numerals: 三, 十二, 二十, 一百二十. */
public final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numerals() {}

    public static boolean isNumeral(char c) {
        return c == '零' || c == '两' || c == '十' || c == '百' || c == '千' || DIGITS.indexOf(c) >= 0;
    }

    /** The value of a numeral below ten thousand; empty for anything else. */
    static OptionalInt value(CharSequence numeral) {
        int total = 0;
        int digit = -1;
        for (int i = 0; i < numeral.length(); i++) {
            char c = numeral.charAt(i);
            int scale = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 0;
            if (scale > 0) {
                total += (digit < 0 ? 1 : digit) * scale;
                digit = -1;
            } else if (digit > 0) {
                return OptionalInt.empty(); // 二〇二四 is a year, not a number
            } else {
                digit = digit(c);
            }
        }
        return numeral.isEmpty() ? OptionalInt.empty() : OptionalInt.of(total + Math.max(digit, 0));
    }

    private static int digit(char c) {
        return c == '两' ? 2 : Math.max(DIGITS.indexOf(c), 0);
    }

    /** The text with every Chinese numeral as digits and without blanks: 共三个 and 共 3 个 become equal. */
    public static String digits(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            OptionalInt value = value(text.subSequence(i, end));
            if (value.isPresent()) {
                out.append(value.getAsInt());
                i = end;
            } else {
                if (text.charAt(i) > ' ') {
                    out.append(text.charAt(i));
                }
                i++;
            }
        }
        return out.toString();
    }

    /** End of the run of numerals that starts at i; at most 8 characters, no number is longer. */
    static int end(String text, int i) {
        int end = i;
        while (end < text.length() && end - i < 8 && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
