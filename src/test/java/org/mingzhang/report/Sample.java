package org.mingzhang.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shipped template and a small report made of it. */
final class Sample {

    static final Template TEMPLATE = template();

    private Sample() {}

    private static Template template() {
        try {
            return TemplateReader.read(
                    "hunan-department.yaml", Files.readString(Path.of("forms/reports/hunan-department.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BudgetLine line(String name, String in, String initial, String adjusted, String spent, String out) {
        return new BudgetLine(
                name, name, "", amount(in), amount(initial), amount(adjusted), amount(spent), amount(out), 1);
    }

    private static Optional<BigDecimal> amount(String digits) {
        return digits.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    static FigureValue figure(String code, String value) {
        Template.Field field = TEMPLATE.figure(code).orElseThrow();
        return new FigureValue(
                field, field.period(2024), amount(value), field.source(), "", 1, Optional.empty(), Optional.empty());
    }

    /** @param texts by section code */
    static Snapshot snapshot(Map<String, String> texts, BudgetLine... lines) {
        List<String> numbers = Outline.numbering(TEMPLATE.sections());
        List<Snapshot.Part> parts = TEMPLATE.sections().stream()
                .map(section -> new Snapshot.Part(
                        section.code(),
                        section.level(),
                        numbers.get(TEMPLATE.sections().indexOf(section)),
                        section.title(),
                        texts.getOrDefault(section.code(), section.emptyText().orElse(""))))
                .toList();
        return new Snapshot(
                "2024年度部门整体支出绩效自评报告",
                "unit",
                "株洲市芦淞区司法局",
                2024,
                "hunan-department@2",
                "2025-06-08",
                parts,
                List.of(new Snapshot.Figure("executed", "支出合计", new BigDecimal("723.10"), "万元", "2024", "计算")),
                List.of(lines).stream()
                        .map(line -> new Snapshot.BudgetLine(
                                line.name(),
                                line.group(),
                                line.carriedIn(),
                                line.initialBudget(),
                                line.adjustment(),
                                line.executed(),
                                line.carriedOut()))
                        .toList(),
                List.of(),
                List.of());
    }
}
