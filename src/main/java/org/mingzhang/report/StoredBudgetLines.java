package org.mingzhang.report;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredBudgetLines implements BudgetLines {

    private final Drafting drafting;
    private final BudgetLineMapper mapper;
    private final TableRows rows;
    private final EvidenceRows evidence;
    private final Templates templates;
    private final Audit audit;
    private final Clock clock;

    StoredBudgetLines(
            Drafting drafting,
            BudgetLineMapper mapper,
            TableRows rows,
            EvidenceRows evidence,
            Templates templates,
            Audit audit,
            Clock clock) {
        this.drafting = drafting;
        this.mapper = mapper;
        this.rows = rows;
        this.evidence = evidence;
        this.templates = templates;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<BudgetLine> all(Person reader, String report) {
        drafting.readable(reader, report);
        return lines(report);
    }

    @Override
    public List<BudgetLine> add(Person writer, String id, String name, String group) {
        Report report = drafting.writable(writer, id);
        List<BudgetLine> lines = lines(id);
        if (lines.size() >= MOST) {
            throw BudgetLineNotValid.tooMany(MOST);
        }
        BudgetLine line = fitting(report, blank(name, group));
        mapper.insert(id, mapper.nextPlace(id), BudgetLineRow.of(line), writer.id(), clock.instant());
        audit.record(new Act(writer.id(), "report.addBudgetLine", id, line.name()));
        return lines(id);
    }

    @Override
    public List<BudgetLine> save(Person writer, String id, BudgetLine changed) {
        Report report = drafting.writable(writer, id);
        BudgetLine line = fitting(report, changed);
        if (mapper.update(id, BudgetLineRow.of(line), writer.id(), clock.instant()) == 0) {
            throw new BudgetLineChangedMeanwhile();
        }
        audit.record(new Act(writer.id(), "report.saveBudgetLine", id, line.name()));
        return lines(id);
    }

    @Override
    public List<BudgetLine> remove(Person writer, String id, String line) {
        drafting.writable(writer, id);
        Optional<BudgetLine> gone =
                lines(id).stream().filter(known -> known.id().equals(line)).findFirst();
        if (gone.isPresent()) {
            mapper.delete(id, line);
            rows.removeProject(id, line);
            evidence.dropProject(writer, id, line);
            audit.record(new Act(
                    writer.id(), "report.removeBudgetLine", id, gone.get().name()));
        }
        return lines(id);
    }

    @Override
    public List<BudgetLine> reorder(Person writer, String id, List<String> ids) {
        drafting.writable(writer, id);
        List<String> known = lines(id).stream().map(BudgetLine::id).toList();
        if (known.size() != ids.size() || !new HashSet<>(known).equals(new HashSet<>(ids))) {
            throw new BudgetLineChangedMeanwhile();
        }
        for (int place = 0; place < ids.size(); place++) {
            mapper.place(id, ids.get(place), place);
        }
        return lines(id);
    }

    private BudgetLine fitting(Report report, BudgetLine line) {
        return BudgetLineRules.fitting(templates.of(report.template()), line);
    }

    private static BudgetLine blank(String name, String group) {
        return new BudgetLine(
                Ids.next(),
                name,
                group,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private List<BudgetLine> lines(String report) {
        return mapper.all(report).stream().map(BudgetLineRow::line).toList();
    }
}
