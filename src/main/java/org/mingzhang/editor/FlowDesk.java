package org.mingzhang.editor;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.NotAllowed;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.FlowChangedMeanwhile;
import org.mingzhang.workflow.FlowRefused;
import org.mingzhang.workflow.FlowReview;
import org.mingzhang.workflow.FlowVersion;
import org.mingzhang.workflow.Flows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to flow editing, for flow administrators only. */
@Service
@Transactional
public class FlowDesk {

    /** As the lint: more than a flow of 10,000 elements needs. */
    private static final int LONGEST = 1_000_000;

    private final Flows flows;
    private final DraftMapper drafts;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    FlowDesk(Flows flows, DraftMapper drafts, Audit audit) {
        this.flows = flows;
        this.drafts = drafts;
        this.audit = audit;
    }

    /** @throws NotAllowed */
    public List<FlowVersion> flows(Person admin) {
        allowed(admin, "editor.list", "flows");
        return flows.all();
    }

    /**
     * Newest first.
     *
     * @throws NotAllowed
     */
    public List<FlowVersion> versions(Person admin, String flow) {
        allowed(admin, "editor.list", flow);
        return flows.versions(flow);
    }

    /**
     * The person's own draft, or else the newest version.
     *
     * @throws NotAllowed
     * @throws org.mingzhang.base.Refusal when there is no such flow
     */
    public FlowDraft open(Person admin, String flow) {
        allowed(admin, "editor.open", flow);
        return drafts.find(flow, admin.id())
                .map(row -> new FlowDraft(flow, row.basedOn(), row.bpmn(), Optional.of(row.savedAt())))
                .orElseGet(() -> newest(flow));
    }

    /** What the lint says of a flow. */
    @Transactional(readOnly = true)
    public FlowReview review(String bpmn) {
        return flows.review(bpmn);
    }

    /**
     * Keeps what is drawn so far. Whatever it is: errors are for the lint.
     *
     * @param basedOn the version the edit began with
     * @return when it was saved
     * @throws NotAllowed
     * @throws FlowTooBig
     */
    public Instant save(Person admin, String flow, int basedOn, String bpmn) {
        allowed(admin, "editor.save", flow);
        if (bpmn.length() > LONGEST) {
            throw new FlowTooBig();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DraftRow row = new DraftRow(flow, admin.id(), basedOn, bpmn, now);
        if (drafts.update(row) == 0) {
            drafts.insert(row);
        }
        return now;
    }

    /**
     * Forgets the person's draft; the newest version opens again.
     *
     * @throws NotAllowed
     */
    public void discard(Person admin, String flow) {
        allowed(admin, "editor.discard", flow);
        if (drafts.delete(flow, admin.id()) > 0) {
            audit.record(new Act(admin.id(), "editor.discard", flow, ""));
        }
    }

    /**
     * Makes the person's draft the flow that new subjects start with, and forgets the draft.
     *
     * @param note what changed, for the list of versions
     * @throws NotAllowed
     * @throws NothingDrawn when there is no draft
     * @throws NoteMissing
     * @throws FlowRefused when the lint finds an error; the draft stays
     * @throws FlowChangedMeanwhile when somebody published since; the draft stays
     */
    public FlowVersion publish(Person admin, String flow, String note) {
        allowed(admin, "editor.publish", flow);
        if (note.isBlank()) {
            throw new NoteMissing();
        }
        DraftRow draft = drafts.find(flow, admin.id()).orElseThrow(NothingDrawn::new);
        try {
            FlowVersion version = flows.publish(flow, draft.bpmn(), draft.basedOn(), Actors.of(admin), note.strip());
            drafts.delete(flow, admin.id());
            return version;
        } catch (FlowRefused | FlowChangedMeanwhile refusal) {
            audit.refused(new Act(admin.id(), "editor.publish", flow, refusal.text(Locale.CHINESE)));
            throw refusal;
        }
    }

    private FlowDraft newest(String flow) {
        int version = flows.versions(flow).stream()
                .mapToInt(FlowVersion::version)
                .max()
                .orElse(0);
        return new FlowDraft(flow, version, flows.bpmn(flow, Optional.empty()), Optional.empty());
    }

    private void allowed(Person person, String verb, String subject) {
        if (!person.has(Role.FLOW_ADMIN)) {
            audit.refused(new Act(person.id(), verb, subject, "NotAllowed"));
            throw new NotAllowed();
        }
    }
}
