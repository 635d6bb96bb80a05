package org.mingzhang.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.EvidenceFile;
import org.mingzhang.report.tables.FilledTable;
import org.springframework.stereotype.Component;

/** Puts together what a report says, as it stands in the tables. */
@Component
class ReportContents {

    /** @param unresolved tokens that are left in the text, in reading order */
    record Content(Snapshot snapshot, List<UnresolvedToken> unresolved) {}

    private final ReportMapper reports;
    private final SectionMapper sections;
    private final FigureSheet sheet;
    private final BudgetLineMapper lines;
    private final ReportTables tables;
    private final EvidenceRows evidence;
    private final Templates templates;
    private final Clock clock;

    ReportContents(
            ReportMapper reports,
            SectionMapper sections,
            FigureSheet sheet,
            BudgetLineMapper lines,
            ReportTables tables,
            EvidenceRows evidence,
            Templates templates,
            Clock clock) {
        this.reports = reports;
        this.sections = sections;
        this.sheet = sheet;
        this.lines = lines;
        this.tables = tables;
        this.evidence = evidence;
        this.templates = templates;
        this.clock = clock;
    }

    /** @throws NotYourReport when there is none */
    Report report(String id) {
        return reports.find(id).orElseThrow(NotYourReport::new);
    }

    /** As if it were issued today. */
    Content now(Report report) {
        return issuedAt(report, clock.instant());
    }

    Content issuedAt(Report report, Instant instant) {
        LocalDate issuedOn = OfficeTime.day(instant);
        Template template = templates.of(report.template());
        List<FigureValue> figures = sheet.read(report);
        List<FilledTable> filled = tables.of(report);
        List<UnresolvedToken> unresolved = new ArrayList<>();
        Snapshot snapshot = new Snapshot(
                report.title(),
                report.unit(),
                report.unitName(),
                report.year(),
                report.template(),
                issuedOn.toString(),
                parts(report, template, new Tokens(figures), instant, unresolved),
                figures.stream().flatMap(ReportContents::figure).toList(),
                lines.all(report.id()).stream()
                        .map(row -> line(template, row.line()))
                        .toList(),
                PrintedTables.of(template, filled),
                proofs(filled, evidence.all(report.id())));
        return new Content(snapshot, List.copyOf(unresolved));
    }

    private List<Snapshot.Part> parts(
            Report report, Template template, Tokens tokens, Instant now, List<UnresolvedToken> unresolved) {
        Map<String, SectionRow> rows = sections.all(report.id(), now).stream()
                .collect(Collectors.toMap(SectionRow::code, Function.identity()));
        List<String> numbers = Outline.numbering(template.sections());
        List<Snapshot.Part> parts = new ArrayList<>();
        for (Template.Section section : template.sections()) {
            SectionRow row = rows.get(section.code());
            Tokens.Resolved text = tokens.resolve(section.code(), row == null ? "" : row.body());
            unresolved.addAll(text.unresolved());
            boolean silent = text.text().isBlank() && !section.parent();
            parts.add(new Snapshot.Part(
                    section.code(),
                    section.level(),
                    numbers.get(parts.size()),
                    section.title().replace("{year}", String.valueOf(report.year())),
                    silent ? section.emptyText().orElse("") : text.text()));
        }
        return List.copyOf(parts);
    }

    /** In the order of the tables' rows. */
    private static List<Snapshot.Proof> proofs(List<FilledTable> tables, List<EvidenceFile> files) {
        List<Snapshot.Proof> proofs = new ArrayList<>();
        for (FilledTable table : tables) {
            for (FilledTable.Part part : table.parts()) {
                for (FilledTable.Row row : part.rows()) {
                    CellPlace place = EvidenceCoverage.place(table, part, row);
                    files.stream()
                            .filter(file -> file.row().equals(place))
                            .forEach(file -> proofs.add(proof(table, row, file)));
                }
            }
        }
        return List.copyOf(proofs);
    }

    private static Snapshot.Proof proof(FilledTable table, FilledTable.Row row, EvidenceFile file) {
        return new Snapshot.Proof(
                file.row().table(),
                table.ownerName(),
                file.row().part(),
                file.row().row(),
                EvidenceCoverage.label(row),
                file.name(),
                file.size(),
                file.sha256(),
                file.sm3());
    }

    private static java.util.stream.Stream<Snapshot.Figure> figure(FigureValue figure) {
        return figure.value().stream()
                .map(value -> new Snapshot.Figure(
                        figure.field().code(),
                        figure.field().label(),
                        value,
                        figure.field().unit(),
                        figure.period(),
                        figure.source()));
    }

    private static Snapshot.BudgetLine line(Template template, BudgetLine line) {
        return new Snapshot.BudgetLine(
                line.name(),
                template.budget().groupLabel(line.group()),
                line.carriedIn(),
                line.initialBudget(),
                line.adjustment(),
                line.executed(),
                line.carriedOut());
    }
}
