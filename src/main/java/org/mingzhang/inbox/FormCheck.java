package org.mingzhang.inbox;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.Texts;

/**
 * Judges the values of a form.
 *
 * @param accepted the values that count: of shown fields that may be written, in their right types
 * @param problems at the fields' keys
 */
public record FormCheck(Map<String, Object> accepted, List<Problem> problems) {

    /** Where a form sets no limit itself. */
    private static final int LONGEST_TEXT = 20_000;

    public static FormCheck of(FilledForm filled, Locale locale) {
        Map<String, Object> accepted = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> hidden = filled.hidden();
        for (FormPart field : filled.form().fields()) {
            if (hidden.contains(field.id()) || filled.readOnly(field)) {
                continue;
            }
            Object raw = filled.values().get(field.key());
            Optional<Object> value = typed(field, raw);
            value.ifPresent(fitting -> accepted.put(field.key(), fitting));
            complaint(filled, field, raw, value)
                    .map(complaint -> complaint.text(locale, filled.say(field.label())))
                    .ifPresent(text -> problems.add(new Problem(field.key(), text)));
        }
        return new FormCheck(accepted, problems);
    }

    /** The value in the field's type; empty when there is none or it does not fit. */
    static Optional<Object> typed(FormPart field, @Nullable Object raw) {
        if (raw == null || "".equals(raw)) {
            return Optional.empty();
        }
        try {
            return switch (field.type()) {
                case "number" -> Optional.of(new BigDecimal(raw.toString()));
                case "checkbox" -> raw instanceof Boolean ? Optional.of(raw) : Optional.empty();
                case "checklist", "taglist" -> list(raw);
                case "datetime" -> Optional.of(LocalDate.parse(raw.toString()).toString());
                default -> Optional.of(raw).filter(String.class::isInstance);
            };
        } catch (NumberFormatException | DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Object> list(Object raw) {
        if (!(raw instanceof List<?> list) || list.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(list.stream().map(String::valueOf).distinct().toList());
    }

    private static Optional<Complaint> complaint(
            FilledForm filled, FormPart field, @Nullable Object raw, Optional<Object> value) {
        boolean missing = value.isEmpty() || Boolean.FALSE.equals(value.get());
        if (missing) {
            boolean typedSomething = raw != null && !"".equals(raw) && value.isEmpty() && !(raw instanceof List<?>);
            if (typedSomething) {
                return Optional.of(new Complaint("inbox.rule.format"));
            }
            String key = "checkbox".equals(field.type())
                    ? "inbox.rule.confirm"
                    : field.chooses() ? "inbox.rule.choose" : "inbox.rule.required";
            return field.rules().required() ? Optional.of(new Complaint(key)) : Optional.empty();
        }
        Object given = value.get();
        if (field.chooses()) {
            return unknownChoice(filled, field, given);
        }
        if (given instanceof BigDecimal number) {
            return number(field, number);
        }
        return given instanceof String text ? text(field, text) : Optional.empty();
    }

    private static Optional<Complaint> unknownChoice(FilledForm filled, FormPart field, Object given) {
        List<?> chosen = given instanceof List<?> list ? list : List.of(given);
        List<String> offered = filled.choices(field).stream().map(Choice::value).toList();
        return offered.containsAll(chosen) ? Optional.empty() : Optional.of(new Complaint("inbox.rule.unknownChoice"));
    }

    private static Optional<Complaint> number(FormPart field, BigDecimal number) {
        FieldRules rules = field.rules();
        if (rules.min().filter(min -> number.compareTo(min) < 0).isPresent()) {
            return Optional.of(new Complaint("inbox.rule.min", rules.min().get().toPlainString()));
        }
        if (rules.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            return Optional.of(new Complaint("inbox.rule.max", rules.max().get().toPlainString()));
        }
        int digits = digits(field);
        return number.stripTrailingZeros().scale() > digits
                ? Optional.of(
                        digits == 0 ? new Complaint("inbox.rule.whole") : new Complaint("inbox.rule.digits", digits))
                : Optional.empty();
    }

    static int digits(FormPart field) {
        String digits = field.look().getOrDefault("decimalDigits", "");
        return digits.matches("\\d{1,2}") ? Integer.parseInt(digits) : 10;
    }

    private static Optional<Complaint> text(FormPart field, String text) {
        FieldRules rules = field.rules();
        int length = text.codePointCount(0, text.length());
        int longest = rules.maxLength().orElse(LONGEST_TEXT);
        if (rules.required() && text.isBlank()) {
            return Optional.of(new Complaint("inbox.rule.required"));
        }
        if (length > longest) {
            return Optional.of(new Complaint("inbox.rule.maxLength", longest, length));
        }
        if (rules.minLength().filter(min -> length < min).isPresent()) {
            return Optional.of(
                    new Complaint("inbox.rule.minLength", rules.minLength().get(), length));
        }
        return rules.pattern()
                        .filter(pattern -> !Patterns.matches(pattern, text))
                        .isPresent()
                ? Optional.of(new Complaint("inbox.rule.pattern"))
                : Optional.empty();
    }

    private record Complaint(String key, Object... arguments) {

        String text(Locale locale, String label) {
            Object[] all = new Object[arguments.length + 1];
            all[0] = label;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            return Texts.of(locale, key, all);
        }
    }
}
