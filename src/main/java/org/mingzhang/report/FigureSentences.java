package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads values of the field dictionary out of sentences: 人员经费513.89万元, 行政编制31人. The first place that states a figure counts. */
final class FigureSentences {

    /**
     * A figure to look for.
     *
     * @param names its label and other words for it
     * @param unit 万元, 元, 人 …
     */
    record Field(String code, List<String> names, String unit) {}

    /** Parts named in brackets belong to the word before them: 实有人数30人（其中：行政编制29人）says nothing of the 编制. */
    private static final Pattern PARTS_IN_BRACKETS = Pattern.compile("\\(其中[^()]{0,200}\\)");

    /** A name counts only where a clause begins, or 某某项目支出 would be the whole 项目支出. */
    private static final String CLAUSE_BEGINS = "(?<=^|[,;:。、(]|其中|年度|年[末未]|[0-9]年|单位|部门|本年|全年|核定)";

    private static final String NUMBER = "(-?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,12})(?:\\.[0-9]{1,6})?)";

    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Pattern pattern;

    FigureSentences(List<Field> dictionary) {
        dictionary.forEach(field -> field.names().forEach(name -> byName.putIfAbsent(Wording.plain(name), field)));
        List<String> names = byName.keySet().stream()
                .sorted((a, b) -> b.length() - a.length())
                .map(Pattern::quote)
                .toList();
        pattern = Pattern.compile(CLAUSE_BEGINS + "(" + String.join("|", names) + ")(?:为|是|共计|共|合计|数|:)?" + NUMBER
                + "(亿元|万元|元|人|%|个|辆|分)");
    }

    List<ImportedDraft.Figure> in(List<SourceLine> lines) {
        Map<String, ImportedDraft.Figure> figures = new LinkedHashMap<>();
        for (SourceLine line : lines) {
            String plain = PARTS_IN_BRACKETS.matcher(Wording.plain(line.text())).replaceAll("");
            Matcher stated = pattern.matcher(plain);
            while (stated.find()) {
                Field field = byName.get(stated.group(1));
                if (field != null && fits(field, stated.group(3))) {
                    figures.putIfAbsent(
                            field.code(),
                            new ImportedDraft.Figure(
                                    field.code(), value(field, stated), stated.group(), line.number()));
                }
            }
        }
        return new ArrayList<>(figures.values());
    }

    private static boolean fits(Field field, String unit) {
        return field.unit().equals(unit) || money(field.unit()) && money(unit);
    }

    private static boolean money(String unit) {
        return unit.endsWith("元");
    }

    private static BigDecimal value(Field field, Matcher stated) {
        if (!money(field.unit())) {
            return SpokenAmount.number(stated.group(2));
        }
        BigDecimal wan = SpokenAmount.inWan(stated.group(2), stated.group(3));
        return field.unit().equals("元") ? wan.movePointRight(4) : wan;
    }
}
