package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the numbers in a text that may state a figure: no dates, years, document numbers, numberings, ranges, prices. */
final class SpokenNumbers {

    private static final Pattern NUMBER = Pattern.compile("(?<![0-9A-Za-z._])(?<![0-9],)"
            + "(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]{1,12}+)(?:\\.[0-9]{1,6}+)?(?![0-9A-Za-z_]|\\.[0-9]|,[0-9]{3})");

    /** Longest first. What makes another word or another measure of it is no unit: 元/人, 人次, 个月, 分钟. */
    private static final Pattern UNIT =
            Pattern.compile(" ?(亿元|万元|元|人|名|位|个|件|起|宗|%|分)(?<!元(?=[旦素/每]))(?<!人(?=[次均/口民员月天]))"
                    + "(?<!名(?=[称单额]))(?<!位(?=[于置]))(?<!起(?=[到来]))(?<!个(?=百分点|月|工作日|小时|季度|年|方面))"
                    + "(?<!分(?=[钟之别为类级公局管中层期批段工析布解配]))");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern HEDGED_BEFORE =
            Pattern.compile("(?:约|近|超|逾|不低于|不少于|不超过|超过|接近|大约|大于|小于|低于|高于|≥|≤|>|<)$");
    private static final Pattern HEDGED_AFTER = Pattern.compile("(?:以上|以下|以内|左右|余|多)");
    private static final String RANGE = "-–—~～至到";
    private static final String AFTER_A_VALUE = "0123456789%元人名个件分月日年";
    private static final String NUMBERING = "、.)）:";

    /** Stands for a token, which is no number. */
    private static final char TOKEN = '\u0001';

    private final String text;
    private final List<SpokenNumber> found = new ArrayList<>();

    private SpokenNumbers(String text) {
        this.text = text;
    }

    /** @param tokens places that are no text */
    static List<SpokenNumber> in(String text, List<Tokens.Place> tokens) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(half((char) c)));
        for (Tokens.Place token : tokens) {
            for (int i = token.start(); i < token.end(); i++) {
                plain.setCharAt(i, TOKEN);
            }
        }
        SpokenNumbers numbers = new SpokenNumbers(plain.toString());
        numbers.scan();
        return numbers.found;
    }

    /** Keeps every place. A full-width comma separates numbers and is never part of one. */
    private static char half(char c) {
        return switch (c) {
            case '％' -> '%';
            case '．' -> '.';
            case '−', '－' -> '-';
            case '\u00A0', '\u3000' -> ' ';
            default -> c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
        };
    }

    private void scan() {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            number(number).ifPresent(found::add);
        }
    }

    private Optional<SpokenNumber> number(Matcher number) {
        boolean negative = negative(number.start());
        int start = negative ? number.start() - 1 : number.start();
        Matcher unit = UNIT.matcher(text).region(number.end(), text.length()).useTransparentBounds(true);
        boolean measured = unit.lookingAt();
        int end = measured ? unit.end() : number.end();
        if (partOfRange(start, end) || !measured && !standsAlone(number)) {
            return Optional.empty();
        }
        return Optional.of(new SpokenNumber(
                start,
                number.end(),
                end,
                text.substring(start, number.end()).replace(",", ""),
                measured ? unit.group(1) : "",
                hedged(start, end)));
    }

    private boolean negative(int start) {
        return at(start - 1) == '-' && !valueOrWord(at(start - 2)) && at(start - 2) != TOKEN;
    }

    private static boolean valueOrWord(char c) {
        return AFTER_A_VALUE.indexOf(c) >= 0 || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private boolean partOfRange(int start, int end) {
        boolean after = RANGE.indexOf(at(start - 1)) >= 0 && valueOrWord(at(start - 2));
        boolean before = RANGE.indexOf(at(end)) >= 0 && Character.isDigit(at(end + 1));
        return after || before;
    }

    /** Without a unit: no year, no part of a time or date, no numbering, no 第 in front, and no other word behind it. */
    private boolean standsAlone(Matcher number) {
        char before = at(number.start() - 1);
        char after = at(number.end());
        boolean numbering =
                NUMBERING.indexOf(after) >= 0 && (firstOfLine(number.start()) || before == '(' || before == '（');
        boolean joined = "/:第〔[【".indexOf(before) >= 0 || "/:〕]】".indexOf(after) >= 0;
        return !numbering
                && !joined
                && !YEAR.matcher(number.group()).matches()
                && !Character.isLetterOrDigit(after == ' ' ? at(number.end() + 1) : after);
    }

    private boolean firstOfLine(int start) {
        int before = start - 1;
        while (at(before) == ' ' || at(before) == '\t') {
            before--;
        }
        return at(before) == '\n';
    }

    private boolean hedged(int start, int end) {
        return HEDGED_BEFORE
                        .matcher(text.substring(Math.max(0, start - 4), start))
                        .find()
                || HEDGED_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    /** A line end before the first and after the last character. */
    private char at(int place) {
        return place < 0 || place >= text.length() ? '\n' : text.charAt(place);
    }
}
