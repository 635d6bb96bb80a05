package org.mingzhang.check.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.check.text.Mention;
import org.mingzhang.check.text.Reading;

/** T14: 人员经费, 基本支出, 编制数 … have one value for each column, year and fund. */
final class ConflictsOfFigures implements Rule {

    private static final Set<String> SEVERAL = Set.of("totalBudget", "totalIncome", "totalSpend");

    private final Figures figures;

    ConflictsOfFigures(Figures figures) {
        this.figures = figures;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Map<String, Figure> first = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Figure figure : figures.read(reading)) {
            if (figure.mention().approximate() || vague(figure)) {
                continue;
            }
            Figure before = first.putIfAbsent(key(figure), figure);
            if (before != null && !Numbers.agree(before.mention(), figure.mention())) {
                if (told.add(figure.key() + figure.mention().value())) {
                    report(before, figure, findings);
                }
            }
        }
    }

    /** 年初预算 or 支出 alone may speak of any item. */
    private static boolean vague(Figure figure) {
        String label = figure.mention().label();
        boolean named = label.contains("财政拨款") || label.contains("合计") || label.contains("总");
        return figure.code().equals("totalBudget") || (SEVERAL.contains(figure.code()) && !named);
    }

    /** Totals are compared only under the same name: 支出合计 and 财政拨款支出 may differ. */
    private static String key(Figure figure) {
        return SEVERAL.contains(figure.code())
                ? figure.key() + figure.mention().label().replaceAll("20\\d\\d年度?|[0-9.、]", "")
                : figure.key();
    }

    private static void report(Figure a, Figure b, Findings findings) {
        Mention first = a.mention();
        Mention second = b.mention();
        findings.error(
                "cross_conflict",
                "conflict.figure",
                List.of(Place.of(first), Place.of(second)),
                Numbers.plain(first.value(), first),
                Numbers.plain(second.value(), second));
    }
}
