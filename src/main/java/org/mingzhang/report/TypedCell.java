package org.mingzhang.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.TableLayout;

/** What was typed into a cell, read by what the column holds. */
final class TypedCell {

    static final int LONGEST_LINE = 300;
    static final int LONGEST_TEXT = 4000;
    private static final int MOST_WHOLE_DIGITS = 14;

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,20})(?:\\.[0-9]{0,20})?");
    private static final Pattern STORED = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");
    private static final Pattern MARKS_OF_UNIT = Pattern.compile("(?:万元|分|人|%)$");
    private static final Set<String> NOT_APPLICABLE = Set.of("—", "－", "–", "-", "/", "／", "——");

    /** Why it cannot be stored. */
    static final class Wrong extends Exception {

        private final String text;
        private final transient List<Object> arguments;

        Wrong(String text, Object... arguments) {
            super(text);
            this.text = text;
            this.arguments = List.of(arguments);
        }

        String text() {
            return text;
        }

        List<Object> arguments() {
            return arguments;
        }
    }

    private TypedCell() {}

    /** As it is stored: plain digits, a choice's code, cleaned text; — for what does not apply; blank for nothing. */
    static String stored(TableLayout.Column column, List<Choice> choices, String typed) throws Wrong {
        String plain = typed.strip();
        if (plain.isEmpty() || NOT_APPLICABLE.contains(plain)) {
            return plain.isEmpty() ? "" : TableRow.NOT_APPLICABLE;
        }
        return switch (column.type()) {
            case TEXT -> WrittenText.line(limited(plain, LONGEST_LINE));
            case LONG_TEXT -> WrittenText.clean(limited(plain, LONGEST_TEXT));
            case VALUE -> value(plain);
            case CHOICE -> choice(choices, plain);
            default -> number(column.type(), plain).toPlainString();
        };
    }

    private static String limited(String typed, int longest) throws Wrong {
        if (typed.length() > longest) {
            throw new Wrong("report.cell.tooLong", typed.length(), longest);
        }
        return typed;
    }

    private static String choice(List<Choice> choices, String typed) throws Wrong {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return choices.stream()
                .filter(choice -> choice.code().equals(typed)
                        || Normalizer.normalize(choice.label(), Normalizer.Form.NFKC)
                                .equals(plain))
                .map(Choice::code)
                .findFirst()
                .orElseThrow(() -> new Wrong(
                        "report.cell.noChoice",
                        String.join("、", choices.stream().map(Choice::label).toList())));
    }

    /** 842, or 基本健全: what is no number stands as it was typed. */
    private static String value(String typed) throws Wrong {
        try {
            return number(TableLayout.Type.VALUE, typed).toPlainString();
        } catch (Wrong noNumber) {
            return WrittenText.line(limited(typed, LONGEST_LINE));
        }
    }

    /** The number in a stored cell; empty for words, and for what does not apply. */
    static Optional<BigDecimal> digits(String stored) {
        return STORED.matcher(stored).matches() ? Optional.of(new BigDecimal(stored)) : Optional.empty();
    }

    /** A number with separators, in full width, or with its unit behind it. */
    static BigDecimal number(TableLayout.Type type, String typed) throws Wrong {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replace('−', '-');
        String digits = MARKS_OF_UNIT.matcher(plain).replaceFirst("");
        if (!NUMBER.matcher(digits).matches()) {
            throw new Wrong("report.cell.notANumber");
        }
        BigDecimal number = new BigDecimal(digits.replace(",", "").replaceFirst("\\.$", ""));
        if (number.stripTrailingZeros().scale() > type.scale()) {
            throw new Wrong("report.cell.tooManyDecimals", type.scale());
        }
        if (number.precision() - number.scale() > MOST_WHOLE_DIGITS) {
            throw new Wrong("report.cell.tooLarge");
        }
        if (number.signum() < 0 && (type == TableLayout.Type.COUNT || type == TableLayout.Type.SCORE)) {
            throw new Wrong("report.cell.negative");
        }
        boolean asWritten =
                type == TableLayout.Type.NUMBER || type == TableLayout.Type.VALUE || type == TableLayout.Type.PERCENT;
        return asWritten ? number.setScale(Math.min(number.scale(), type.scale())) : number.setScale(type.scale());
    }

    /** The figure's value; empty for a blank cell. A figure cannot be "not applicable". */
    static Optional<BigDecimal> figure(Template.Field field, String typed) throws Wrong {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        if (NOT_APPLICABLE.contains(plain)) {
            throw new Wrong("report.cell.figureNeedsNumber", field.label());
        }
        BigDecimal number = number(TableLayout.Type.NUMBER, plain);
        try {
            return Optional.of(FigureRules.fitting(field, number));
        } catch (FigureNotValid refused) {
            throw new Wrong(refused.key(), refused.arguments().toArray());
        }
    }
}
