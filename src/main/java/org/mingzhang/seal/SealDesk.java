package org.mingzhang.seal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Refusal;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Papers;
import org.mingzhang.document.Printer;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the seal keeper sees what is to be sealed, before the step that seals it. */
@Service
@Transactional
public class SealDesk {

    private final Papers papers;
    private final Printer printer;
    private final Seals seals;
    private final Tasks tasks;
    private final FileMapper files;
    private final Audit audit;

    SealDesk(Papers papers, Printer printer, Seals seals, Tasks tasks, FileMapper files, Audit audit) {
        this.papers = papers;
        this.printer = printer;
        this.seals = seals;
        this.tasks = tasks;
        this.files = files;
        this.audit = audit;
    }

    /**
     * @param unit whose seal it is
     * @throws NotYourItem when the person has nothing to do with the subject; leaves an audit row
     * @throws Refusal when nothing can be sealed: see {@link #obstacles}
     */
    public SealPlan plan(Person person, String subject, String unit) {
        concerned(person, subject);
        Paper paper = papers.frozen(subject);
        Seal seal = seals.forPaper(unit, paper.issuer());
        Signatories hands = Signatories.of(tasks.record(subject));
        return new SealPlan(
                paper.title(),
                paper.version(),
                paper.versionHash(),
                seal.name(),
                seal.picture(),
                seal.demonstration(),
                hands.drafter().name(),
                hands.approver().name(),
                hands.approver().at(),
                files.ofVersion(paper.version()));
    }

    /**
     * The page with issuer and date, the seal drawn on it, as PNG: 版式预览, neither signed nor registered.
     *
     * @throws NotYourItem when the person has nothing to do with the subject; leaves an audit row
     */
    public Optional<byte[]> preview(Person person, String subject, String unit, int dpi) {
        concerned(person, subject);
        Paper paper = papers.frozen(subject);
        Seal seal = seals.forPaper(unit, paper.issuer());
        return printer.closingPage(printer.pdf(paper, Optional.of(seals.picture(seal))), dpi);
    }

    /**
     * What stands against the keeper's sealing of the subject as it is now. Outside the caller's transaction: a refusal
     * that is only looked at must not undo what the caller did.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<Refusal> obstacles(Person keeper, String subject, String unit) {
        try {
            Paper paper = papers.frozen(subject);
            SealReport.unchanged(paper);
            seals.forPaper(unit, paper.issuer());
            Signatories.of(tasks.record(subject))
                    .withKeeper(new Signatories.Hand(keeper.id(), keeper.name(), Instant.now(), ""))
                    .separate();
            return List.of();
        } catch (Refusal refusal) {
            return List.of(refusal);
        }
    }

    private void concerned(Person person, String subject) {
        if (!tasks.concerns(Actors.of(person), subject)) {
            audit.refused(new Act(person.id(), "seal.plan", subject, "NotYourItem"));
            throw new NotYourItem();
        }
    }
}
