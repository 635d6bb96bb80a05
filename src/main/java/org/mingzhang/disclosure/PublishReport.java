package org.mingzhang.disclosure;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.FilledForms;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Snapshot;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.StepContext;
import org.mingzhang.workflow.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the valid frozen version public, with its sealed file. A version that is public already stays as it is. */
@Component("publishReport")
class PublishReport implements ProcessStep {

    private static final String PUBLISH = "publish";

    private final PublicationMapper mapper;
    private final Readiness readiness;
    private final Preparations preparations;
    private final IndexNumbers indexNumbers;
    private final Reports reports;
    private final Tasks tasks;
    private final FilledForms forms;
    private final Audit audit;
    private final Clock clock;

    PublishReport(
            PublicationMapper mapper,
            Readiness readiness,
            Preparations preparations,
            IndexNumbers indexNumbers,
            Reports reports,
            Tasks tasks,
            FilledForms forms,
            Audit audit,
            Clock clock) {
        this.mapper = mapper;
        this.readiness = readiness;
        this.preparations = preparations;
        this.indexNumbers = indexNumbers;
        this.reports = reports;
        this.tasks = tasks;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(StepContext context) {
        Ready ready = readiness.of(context.subject());
        if (mapper.ofVersion(context.subject(), ready.version().id()).isEmpty()) {
            publish(context.subject(), ready);
        }
        reports.markPublished(context.subject());
    }

    private void publish(String report, Ready ready) {
        mapper.amend(report);
        DisclosureClock term = preparations.clock(ready.version());
        Instant now = clock.instant();
        int year = OfficeTime.day(now).getYear();
        // Two at once get the same number; the unique key lets one through and the job executor tries the other again.
        int sequence = mapper.lastSequence(ready.version().snapshot().unit(), year) + 1;
        Publication publication = publication(report, ready, term, now, year, sequence);
        mapper.insert(
                publication,
                year,
                sequence,
                term.kind(),
                term.start(),
                term.due().orElse(null));
        mapper.insertText(publication.id(), text(ready.version().snapshot()));
        audit.record(new Act(
                publication.publishedBy(),
                "disclosure.publish",
                report,
                publication.indexNumber() + " " + publication.versionHash()));
    }

    private Publication publication(
            String report, Ready ready, DisclosureClock term, Instant now, int year, int sequence) {
        Snapshot snapshot = ready.version().snapshot();
        LocalDate today = OfficeTime.day(now);
        Optional<RecordLine> officer = officer(report);
        return new Publication(
                Ids.next(),
                report,
                ready.version().id(),
                ready.version().sha256(),
                ready.file().id(),
                ready.file().sha256(),
                ready.file().size(),
                snapshot.unit(),
                snapshot.unitName(),
                snapshot.year(),
                snapshot.title(),
                indexNumbers.number(snapshot.unit(), year, sequence),
                documentNumber(report),
                snapshot.unitName(),
                LocalDate.parse(snapshot.issuedOn()),
                today,
                now,
                officer.map(RecordLine::actor).orElse(Actor.SYSTEM.id()),
                officer.map(RecordLine::actorName).orElse(Actor.SYSTEM.name()),
                Validity.VALID,
                term.timing(today));
    }

    /** Whoever acted last before this step: the officer who let the report out. */
    private Optional<RecordLine> officer(String report) {
        List<RecordLine> record = tasks.record(report);
        return record.reversed().stream()
                .filter(line -> !line.actor().equals(Actor.SYSTEM.id()))
                .findFirst();
    }

    /** 文号 as the officer wrote it into the form of the step; empty when there is none. */
    private String documentNumber(String report) {
        Object number = forms.latest(report, PUBLISH).getOrDefault("documentNumber", "");
        return number.toString().strip();
    }

    private static String text(Snapshot snapshot) {
        return snapshot.parts().stream()
                .flatMap(part -> Stream.of(part.numbering() + part.title(), part.text()))
                .collect(Collectors.joining("\n"));
    }
}
