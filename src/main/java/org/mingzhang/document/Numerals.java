package org.mingzhang.document;

import java.util.Locale;

/** Numbers of headings and list items as they are shown. Names of formats are those of ISO/IEC 29500-1, 17.18.59. */
final class Numerals {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private Numerals() {}

    /** The number in the format; in digits where the format is unknown or does not reach so far. */
    static String of(int number, String format) {
        return switch (format) {
            case "none" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCountingThousand",
                    "taiwaneseCounting" -> number < 1 || number > 9999 ? digits(number) : counted(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> inDigits(number);
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" ->
                number < 1 || number > 9 ? digits(number) : LEGAL.substring(number, number + 1);
            case "ideographTraditional" -> oneOf(STEMS, number);
            case "ideographZodiac" -> oneOf(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number < 1 || number > 20 ? digits(number) : Character.toString(0x2460 + number - 1);
            case "decimalEnclosedParen" ->
                number < 1 || number > 20 ? digits(number) : Character.toString(0x2474 + number - 1);
            case "decimalEnclosedFullstop" ->
                number < 1 || number > 20 ? digits(number) : Character.toString(0x2488 + number - 1);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : digits(number);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            default -> digits(number);
        };
    }

    private static String digits(int number) {
        return Integer.toString(number);
    }

    /** 11 is 十一, 20 二十, 101 一百〇一. */
    private static String counted(int number) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int unit = 1000, place = 0; unit >= 1; unit /= 10, place++) {
            int digit = number / unit % 10;
            if (digit == 0) {
                gap = !text.isEmpty();
                continue;
            }
            text.append(gap ? "〇" : "")
                    .append(DIGITS.charAt(digit))
                    .append("千百十".substring(Math.min(place, 3), Math.min(place + 1, 3)));
            gap = false;
        }
        return number < 20 && number > 9 ? text.substring(1) : text.toString();
    }

    private static String inDigits(int number) {
        StringBuilder text = new StringBuilder();
        digits(number).chars().forEach(c -> text.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : (char) c));
        return text.toString();
    }

    private static String fullWidth(int number) {
        StringBuilder text = new StringBuilder();
        digits(number).chars().forEach(c -> text.append((char) (c + 0xFEE0)));
        return text.toString();
    }

    private static String oneOf(String signs, int number) {
        return number < 1 || number > signs.length() ? digits(number) : signs.substring(number - 1, number);
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return digits(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN[i]) {
                text.append(ROMAN_LETTERS[i]);
                rest -= ROMAN[i];
            }
        }
        return text.toString();
    }

    /** After z comes aa, then bb, as Word counts. */
    private static String letter(int number, char first) {
        return number < 1 || number > 260
                ? digits(number)
                : Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }
}
