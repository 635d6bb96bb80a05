package org.mingzhang.check.text;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number at the beginning of a heading or list item.
 *
 * @param end where the title begins
 */
public record Enumerator(Style style, int number, int end) {

    /** As GB/T 9704 orders them; the last is a list inside a sentence. */
    public enum Style {
        /** 一、 */
        PART(1),
        /** （一） */
        CHAPTER(2),
        /** 1. */
        POINT(3),
        /** 1、 */
        POINT_COMMA(3),
        /** （1） */
        ITEM(4),
        /** 一是 */
        ORDINAL(9);

        private final int level;

        Style(int level) {
            this.level = level;
        }

        public int level() {
            return level;
        }

        /** The number as this style writes it. */
        public String write(int number) {
            return switch (this) {
                case PART -> chinese(number) + "、";
                case CHAPTER -> "（" + chinese(number) + "）";
                case POINT -> number + ".";
                case POINT_COMMA -> number + "、";
                case ITEM -> "（" + number + "）";
                case ORDINAL -> chinese(number) + "是";
            };
        }

        private static String chinese(int n) {
            String digits = "〇一二三四五六七八九十";
            if (n <= 10) {
                return String.valueOf(digits.charAt(n));
            }
            String tens = n < 20 ? "十" : digits.charAt(Math.min(n / 10, 9)) + "十";
            return n % 10 == 0 ? tens : tens + digits.charAt(n % 10);
        }
    }

    /** Reads the beginning of a normalised line. */
    static Optional<Enumerator> read(String norm) {
        int i = skipBlanks(norm, 0);
        boolean bracket = i < norm.length() && norm.charAt(i) == '(';
        int from = bracket ? skipBlanks(norm, i + 1) : i;
        int end = numberEnd(norm, from);
        if (end == from || end >= norm.length()) {
            return Optional.empty();
        }
        OptionalInt number = number(norm.substring(from, end));
        if (number.isEmpty() || number.getAsInt() > 99) {
            return Optional.empty();
        }
        boolean digit = Character.isDigit(norm.charAt(from));
        return style(norm, end, bracket, digit)
                .map(style -> new Enumerator(style, number.getAsInt(), titleStart(norm, end, bracket)));
    }

    private static int titleStart(String norm, int end, boolean bracket) {
        int after = bracket ? skipBlanks(norm, end) + 1 : end + 1;
        return skipBlanks(norm, after);
    }

    private static Optional<Style> style(String norm, int end, boolean bracket, boolean digit) {
        char mark = norm.charAt(bracket ? Math.min(skipBlanks(norm, end), norm.length() - 1) : end);
        if (bracket) {
            return mark != ')' ? Optional.empty() : Optional.of(digit ? Style.ITEM : Style.CHAPTER);
        }
        if (digit && mark == '.') {
            boolean decimal = end + 1 < norm.length()
                    && Character.isDigit(norm.charAt(end + 1))
                    && !startsWithYear(norm, end + 1);
            return decimal ? Optional.empty() : Optional.of(Style.POINT);
        }
        if (mark == '、' || (!digit && mark == '.')) {
            return Optional.of(digit ? Style.POINT_COMMA : Style.PART);
        }
        return !digit && mark == '是' ? Optional.of(Style.ORDINAL) : Optional.empty();
    }

    /** 1.2024年… is the first point, not one and a bit. */
    private static boolean startsWithYear(String norm, int i) {
        return norm.length() > i + 4 && norm.startsWith("20", i) && norm.charAt(i + 4) == '年';
    }

    private static OptionalInt number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return text.length() > 2 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
        }
        return Numerals.value(text);
    }

    private static int numberEnd(String norm, int from) {
        int end = from;
        while (end < norm.length() && norm.charAt(end) >= '0' && norm.charAt(end) <= '9') {
            end++;
        }
        return end > from ? end : Numerals.end(norm, from);
    }

    private static int skipBlanks(String norm, int i) {
        while (i < norm.length() && norm.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
