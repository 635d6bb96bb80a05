package org.mingzhang.report;

import java.time.Clock;
import java.util.Optional;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a report says when something is decided about it. Whoever calls holds the report's row or gets it here, so
 * that branches that end at once are counted one after the other.
 */
@Component
class RevisionKeeper {

    private static final String SEND_BACK = "sendBack";

    private final ReportMapper reports;
    private final ReportVersionMapper versions;
    private final RevisionMapper revisions;
    private final BudgetLineMapper lines;
    private final ReportContents contents;
    private final Clock clock;

    RevisionKeeper(
            ReportMapper reports,
            ReportVersionMapper versions,
            RevisionMapper revisions,
            BudgetLineMapper lines,
            ReportContents contents,
            Clock clock) {
        this.reports = reports;
        this.versions = versions;
        this.revisions = revisions;
        this.lines = lines;
        this.contents = contents;
        this.clock = clock;
    }

    /** In the transaction of the click. Subjects that are no reports are none of ours. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ItemFinished finished) {
        reports.lock(finished.item().subject()).ifPresent(report -> {
            String sha256 = stored(report, now(report));
            cause(finished)
                    .ifPresent(cause -> insert(report, cause, finished.item().stepName(), finished.actor(), sha256));
            look(report, finished.actor().id(), finished.item().id(), sha256);
        });
    }

    /** Whoever may write and passes on has submitted. Who may only judge leaves the report as it was. */
    private static Optional<Revision.Cause> cause(ItemFinished finished) {
        if (finished.outcome().equals(SEND_BACK)) {
            return Optional.of(Revision.Cause.RETURN);
        }
        return finished.item().rights().contains(Drafting.WRITE)
                ? Optional.of(Revision.Cause.SUBMIT)
                : Optional.empty();
    }

    /** The report has just been signed, and is locked. */
    void frozen(Report report, String step) {
        insert(report, Revision.Cause.FREEZE, step, Actor.SYSTEM, stored(report, now(report)));
    }

    private void insert(Report report, Revision.Cause cause, String step, Actor actor, String sha256) {
        int number = revisions.count(report.id()) + 1;
        revisions.insert(
                Ids.next(),
                report.id(),
                new Revision(number, cause, step, actor.id(), actor.name(), clock.instant(), sha256));
    }

    /** Notes what somebody sees of a report that is locked. @return what they see */
    RevisionContent look(Report report, String person, String item) {
        RevisionContent content = now(report);
        look(report, person, item, stored(report, content));
        return content;
    }

    private void look(Report report, String person, String item, String sha256) {
        RevisionMapper.Look look = new RevisionMapper.Look(clock.instant(), sha256);
        Optional<RevisionMapper.Look> last = revisions.look(report.id(), person, item);
        if (last.isEmpty()) {
            revisions.insertLook(report.id(), person, item, look);
            return;
        }
        revisions.updateLook(report.id(), person, item, look);
        if (!last.get().sha256().equals(sha256)) {
            revisions.dropUnusedContent(report.id(), last.get().sha256());
        }
    }

    /** Stores what the report says, unless it said so before. @return its hash */
    private String stored(Report report, RevisionContent content) {
        String json = content.json();
        String sha256 = Hashes.sha256(json);
        if (!revisions.hasContent(report.id(), sha256)) {
            revisions.insertContent(report.id(), sha256, json);
        }
        return sha256;
    }

    /** A signed report says what was signed, whatever the tables say. */
    RevisionContent now(Report report) {
        Snapshot snapshot = versions.valid(report.id())
                .map(version -> version.version().snapshot())
                .orElseGet(() -> contents.now(report).snapshot());
        return RevisionContent.of(
                snapshot,
                lines.all(report.id()).stream().map(BudgetLineRow::line).toList());
    }
}
