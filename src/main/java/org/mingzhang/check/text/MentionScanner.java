package org.mingzhang.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the numbers of a line that count something. Years, dates, document numbers, articles, ordinals, ranges, telephone
 * numbers and whatever stands in 《》 are set aside. One pass, no look-back beyond 80 characters.
 */
final class MentionScanner {

    private static final int LABEL = 80;

    private final Classifiers classifiers;
    private final List<String> boundsBefore;
    private final List<String> boundsAfter;

    MentionScanner(Words words) {
        classifiers = new Classifiers(words);
        boundsBefore = words.list("boundsBefore");
        boundsAfter = words.list("boundsAfter");
    }

    List<Mention> scan(int line, String norm) {
        List<Mention> found = new ArrayList<>();
        Brackets brackets = new Brackets();
        int lower = 0;
        int i = 0;
        while (i < norm.length()) {
            char c = norm.charAt(i);
            brackets.pass(c);
            int end = brackets.inTitle() ? i : numberEnd(norm, i);
            if (end == i) {
                i++;
                continue;
            }
            Optional<Mention> mention = read(line, norm, i, end, lower, brackets.depth());
            if (mention.isPresent()) {
                found.add(mention.get());
                lower = mention.get().end();
                i = lower;
            } else {
                i = end;
            }
        }
        return found;
    }

    private static int numberEnd(String norm, int i) {
        char c = norm.charAt(i);
        if (isDigit(c)) {
            return digitsEnd(norm, i);
        }
        return Numerals.isNumeral(c) ? Numerals.end(norm, i) : i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int digitsEnd(String norm, int i) {
        int end = i;
        while (end < norm.length() && isDigit(norm.charAt(end))) {
            end++;
        }
        boolean grouped = end - i <= 3;
        while (grouped && end < norm.length() && norm.charAt(end) == ',' && threeDigits(norm, end + 1)) {
            end += 4;
        }
        if (end + 1 < norm.length() && norm.charAt(end) == '.' && isDigit(norm.charAt(end + 1))) {
            end++;
            while (end < norm.length() && isDigit(norm.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean threeDigits(String norm, int i) {
        return i + 3 <= norm.length()
                && isDigit(norm.charAt(i))
                && isDigit(norm.charAt(i + 1))
                && isDigit(norm.charAt(i + 2))
                && (i + 3 == norm.length() || !isDigit(norm.charAt(i + 3)));
    }

    private Optional<Mention> read(int line, String norm, int start, int end, int lower, int depth) {
        boolean word = !isDigit(norm.charAt(start));
        if (!countsSomething(norm, start, end)) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = word ? wordValue(norm, start, end) : digitValue(norm, start, end);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        UnitReader unit = new UnitReader(classifiers, norm, end);
        if (!unit.read(word)) {
            return Optional.empty();
        }
        int labelEnd = signStart(norm, start);
        int labelStart = labelStart(norm, labelEnd, lower);
        return Optional.of(new Mention(
                line,
                start,
                unit.end(),
                sign(norm, start, number.get()).multiply(unit.factor()),
                scale(norm, start, end),
                unit.measure(),
                unit.classifier(),
                unit.approximate() || boundBefore(norm, labelEnd) || boundAfter(norm, unit.end()),
                word,
                labelStart,
                label(norm, labelStart, labelEnd),
                depth));
    }

    private static BigDecimal sign(String norm, int start, BigDecimal value) {
        return start > 0 && norm.charAt(start - 1) == '-' && (start < 2 || !isDigit(norm.charAt(start - 2)))
                ? value.negate()
                : value;
    }

    private static int signStart(String norm, int start) {
        return start > 0 && norm.charAt(start - 1) == '-' ? start - 1 : start;
    }

    private static int scale(String norm, int start, int end) {
        int dot = norm.indexOf('.', start, end);
        return dot < 0 ? 0 : end - dot - 1;
    }

    private static Optional<BigDecimal> wordValue(String norm, int start, int end) {
        OptionalInt value = Numerals.value(norm.substring(start, end));
        return value.isPresent() ? Optional.of(BigDecimal.valueOf(value.getAsInt())) : Optional.empty();
    }

    private static Optional<BigDecimal> digitValue(String norm, int start, int end) {
        String digits = norm.substring(start, end).replace(",", "");
        return digits.length() > 18 ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    /** Not an ordinal, part of a code, or half of a range. */
    private static boolean countsSomething(String norm, int start, int end) {
        char before = start == 0 ? ' ' : norm.charAt(start - 1);
        if (before == '第' || before == '.' || before == '/' || isLatin(before) || range(norm, start - 1)) {
            return false;
        }
        return end >= norm.length() || !range(norm, end);
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A mark of a range between two digits. */
    private static boolean range(String norm, int i) {
        if (i < 1 || i + 1 >= norm.length()) {
            return false;
        }
        char c = norm.charAt(i);
        boolean mark = c == '-' || c == '~' || c == '—' || c == '至' || c == '–';
        return mark && isDigit(norm.charAt(i + 1)) && (isDigit(norm.charAt(i - 1)) || norm.charAt(i - 1) == '%');
    }

    /** 节约4.68万元 and 签约32万人 are no 约. */
    private boolean boundBefore(String norm, int at) {
        boolean word = at >= 2 && norm.charAt(at - 1) == '约' && "节签预履续条合公制".indexOf(norm.charAt(at - 2)) >= 0;
        return !word && boundsBefore.stream().anyMatch(bound -> norm.startsWith(bound, at - bound.length()));
    }

    private boolean boundAfter(String norm, int at) {
        return boundsAfter.stream().anyMatch(bound -> norm.startsWith(bound, at));
    }

    /** Back to a mark outside brackets, or to the number before. */
    private static int labelStart(String norm, int end, int lower) {
        int depth = 0;
        int i = end;
        while (i > 0 && i > end - LABEL) {
            char c = norm.charAt(i - 1);
            if (depth == 0 && (i <= lower || (c == ':' ? i < end : ",;。、!?|=".indexOf(c) >= 0) || c == '(')) {
                break;
            }
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            i--;
        }
        return i;
    }

    private static String label(String norm, int start, int end) {
        StringBuilder label = new StringBuilder();
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = norm.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth <= 0 && c > ' ' && c != ')' && c != ':') {
                label.append(c);
            }
        }
        return label.toString();
    }
}
