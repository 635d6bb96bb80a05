package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredFigures implements Figures {

    private final Drafting drafting;
    private final FigureRows rows;
    private final FigureSheet sheet;
    private final Templates templates;
    private final Audit audit;

    StoredFigures(Drafting drafting, FigureRows rows, FigureSheet sheet, Templates templates, Audit audit) {
        this.drafting = drafting;
        this.rows = rows;
        this.sheet = sheet;
        this.templates = templates;
        this.audit = audit;
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
        rows.store(writer, report, rows.row(writer, report, field, value, source, evidence, basedOn + 1), field);
        audit.record(new Act(
                writer.id(),
                "report.setFigure",
                id,
                field.label() + " " + value.map(BigDecimal::toPlainString).orElse("–")));
        return sheet.read(report);
    }
}
