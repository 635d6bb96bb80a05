package org.mingzhang.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredFigures implements Figures {

    private final Drafting drafting;
    private final FigureMapper mapper;
    private final FigureSheet sheet;
    private final Templates templates;
    private final Audit audit;
    private final Clock clock;

    StoredFigures(
            Drafting drafting, FigureMapper mapper, FigureSheet sheet, Templates templates, Audit audit, Clock clock) {
        this.drafting = drafting;
        this.mapper = mapper;
        this.sheet = sheet;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<FigureValue> all(Person reader, String report) {
        return sheet.read(drafting.readable(reader, report));
    }

    @Override
    @Transactional(readOnly = true)
    public List<BrokenTieOut> brokenTieOuts(Person reader, String report) {
        return sheet.broken(drafting.readable(reader, report));
    }

    @Override
    public List<FigureValue> set(
            Person writer,
            String id,
            String code,
            Optional<BigDecimal> value,
            String source,
            String evidence,
            int basedOn) {
        Report report = drafting.writable(writer, id);
        Template.Field field = FigureRules.enterable(templates.of(report.template()), code);
        store(writer, report, row(writer, report, field, value, source, evidence, basedOn + 1), field);
        audit.record(new Act(
                writer.id(),
                "report.setFigure",
                id,
                field.label() + " " + value.map(BigDecimal::toPlainString).orElse("–")));
        return sheet.read(report);
    }

    FigureRow row(
            Person writer,
            Report report,
            Template.Field field,
            Optional<BigDecimal> value,
            String source,
            String evidence,
            int version) {
        @Nullable
        BigDecimal amount =
                value.map(written -> FigureRules.fitting(field, written)).orElse(null);
        return new FigureRow(
                field.code(),
                field.period(report.year()),
                field.unit(),
                amount,
                amount == null ? 0 : amount.scale(),
                FigureRules.note(field, source, FigureRules.LONGEST_SOURCE),
                FigureRules.note(field, evidence, FigureRules.LONGEST_EVIDENCE),
                version,
                writer.id(),
                writer.name(),
                clock.instant());
    }

    private void store(Person writer, Report report, FigureRow row, Template.Field field) {
        int basedOn = row.version() - 1;
        boolean stored = basedOn == 0 ? insert(report, row) : mapper.update(report.id(), row, basedOn) == 1;
        if (!stored) {
            String who = mapper.all(report.id()).stream()
                    .filter(other -> other.code().equals(row.code()))
                    .map(FigureRow::editedByName)
                    .findFirst()
                    .orElse(writer.name());
            throw new FigureChangedMeanwhile(field.label(), who);
        }
    }

    private boolean insert(Report report, FigureRow row) {
        try {
            mapper.insert(report.id(), row);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }
}
