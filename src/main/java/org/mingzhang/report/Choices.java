package org.mingzhang.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mingzhang.base.Texts;
import org.mingzhang.report.scores.Direction;
import org.mingzhang.report.scores.Scheme;
import org.mingzhang.report.scores.ScoringScheme;
import org.mingzhang.report.scores.Tier;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.TableLayout;

/** What can be chosen in the cells of indicators. */
final class Choices {

    private Choices() {}

    /** Empty for a column that is typed into. */
    static List<Choice> of(Template template, TableLayout table, String column) {
        return switch (column) {
            case "group" ->
                scheme(template, table)
                        .map(group -> new Choice(group.code(), group.label()))
                        .toList();
            case "kind" ->
                scheme(template, table)
                        .flatMap(group -> group.kinds().stream())
                        .map(kind -> new Choice(kind.code(), kind.label()))
                        .distinct()
                        .toList();
            case "direction" -> directions(template, table);
            case "tier" -> constants(Tier.values(), "report.tier.");
            default -> List.of();
        };
    }

    /** Those of every scheme, and the step rules of this one. */
    private static List<Choice> directions(Template template, TableLayout table) {
        Direction[] usual = Arrays.stream(Direction.values())
                .filter(direction -> direction != Direction.STEPS)
                .toArray(Direction[]::new);
        Stream<Choice> steps = rules(template, table)
                .flatMap(rules -> rules.steps().stream())
                .map(rule -> new Choice(rule.code(), rule.label()));
        return Stream.concat(constants(usual, "report.direction.").stream(), steps)
                .toList();
    }

    private static Stream<Scheme.Group> scheme(Template template, TableLayout table) {
        return rules(template, table).flatMap(rules -> rules.groups().stream());
    }

    private static Stream<Scheme> rules(Template template, TableLayout table) {
        return table.scheme().flatMap(template::scheme).map(ScoringScheme::rules).stream();
    }

    private static List<Choice> constants(Enum<?>[] values, String texts) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), Texts.of(Locale.CHINESE, texts + value.name())))
                .toList();
    }

    /** The label of what was chosen; the text itself for anything else. */
    static String label(Template template, TableLayout table, TableLayout.Column column, String text) {
        return column.type() != TableLayout.Type.CHOICE
                ? text
                : of(template, table, column.code()).stream()
                        .filter(choice -> choice.code().equals(text))
                        .map(Choice::label)
                        .findFirst()
                        .orElse(text);
    }
}
