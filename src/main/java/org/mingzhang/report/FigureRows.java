package org.mingzhang.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.org.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The stored values of figures. Asked by doors that have checked rights. */
@Component
class FigureRows {

    private final FigureMapper mapper;
    private final Clock clock;

    FigureRows(FigureMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** As it is to be stored. @throws FigureNotValid */
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

    /** @throws FigureChangedMeanwhile when the row was based on another version */
    void store(Person writer, Report report, FigureRow row, Template.Field field) {
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
