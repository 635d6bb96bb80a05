package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredRevisions implements Revisions {

    private final Drafting drafting;
    private final ReportMapper reports;
    private final RevisionMapper mapper;
    private final RevisionKeeper keeper;
    private final Templates templates;

    StoredRevisions(
            Drafting drafting,
            ReportMapper reports,
            RevisionMapper mapper,
            RevisionKeeper keeper,
            Templates templates) {
        this.drafting = drafting;
        this.reports = reports;
        this.mapper = mapper;
        this.keeper = keeper;
        this.templates = templates;
    }

    @Override
    public List<Revision> all(Person reader, String report) {
        drafting.readable(reader, report);
        return mapper.all(report);
    }

    @Override
    public Differences between(Person reader, String report, int before, int after) {
        Report readable = drafting.readable(reader, report);
        return compared(readable, content(report, before), content(report, after));
    }

    @Override
    public Differences since(Person reader, String report, int before) {
        Report readable = drafting.readable(reader, report);
        return compared(readable, content(report, before), keeper.now(readable));
    }

    @Override
    @Transactional
    public SinceLastLook look(Person person, String id, String item) {
        drafting.readable(person, id);
        Report report = reports.lock(id).orElseThrow(NotYourReport::new);
        Optional<RevisionMapper.Look> last = mapper.lookBefore(id, person.id(), item);
        RevisionContent seen = keeper.look(report, person.id(), item);
        return new SinceLastLook(
                last.map(RevisionMapper.Look::seenAt),
                last.map(look -> compared(report, stored(id, look.sha256()), seen)));
    }

    private Differences compared(Report report, RevisionContent before, RevisionContent after) {
        return ReportComparison.of(before, after, templates.of(report.template()));
    }

    private RevisionContent content(String report, int number) {
        return mapper.all(report).stream()
                .filter(revision -> revision.number() == number)
                .findFirst()
                .map(revision -> stored(report, revision.sha256()))
                .orElseThrow(() -> new IllegalArgumentException("report " + report + " has no revision " + number));
    }

    private RevisionContent stored(String report, String sha256) {
        return RevisionContent.read(mapper.content(report, sha256).orElseThrow());
    }
}
