package org.mingzhang.seal;

import java.util.Optional;
import org.mingzhang.base.Hashes;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Papers;
import org.mingzhang.document.Printer;
import org.mingzhang.workflow.ProcessStep;
import org.mingzhang.workflow.StepContext;
import org.mingzhang.workflow.Tasks;
import org.springframework.stereotype.Component;

/**
 * 用印: prints the frozen version with the unit's seal, signs it and writes the register. Run again for the same version it
 * does nothing: one version, one file, one valid entry.
 */
@Component("sealReport")
class SealReport implements ProcessStep {

    private final Papers papers;
    private final Printer printer;
    private final Signer signer;
    private final Seals seals;
    private final Tasks tasks;
    private final FileMapper files;
    private final Register register;

    SealReport(
            Papers papers,
            Printer printer,
            Signer signer,
            Seals seals,
            Tasks tasks,
            FileMapper files,
            Register register) {
        this.papers = papers;
        this.printer = printer;
        this.signer = signer;
        this.seals = seals;
        this.tasks = tasks;
        this.files = files;
        this.register = register;
    }

    /**
     * @throws org.mingzhang.base.Refusal when the subject is not frozen, was changed since, is not signed off, was drafted,
     *     signed off and sealed by fewer than three people, or the unit has no seal
     */
    @Override
    public void run(StepContext context) {
        Paper paper = papers.frozen(context.subject());
        if (files.ofVersion(paper.version()).isPresent()) {
            return;
        }
        unchanged(paper);
        Signatories hands = Signatories.of(tasks.record(context.subject())).separate();
        Signatories.Hand keeper = hands.keeper().orElseThrow(NotSignedOff::new);
        Seal seal = seals.forPaper(context.unit(), paper.issuer());
        byte[] printed = printer.pdf(paper, Optional.of(seals.picture(seal)));
        Signer.SignedPdf signed = signer.sign(printed, seal, paper.title());
        register.enter(context, paper, seal, hands, keeper, signed);
    }

    /** @throws NotTheFrozenVersion when the version's contents have another hash than the version */
    static void unchanged(Paper paper) {
        if (!Hashes.sha256(paper.data()).equals(paper.versionHash())) {
            throw new NotTheFrozenVersion();
        }
    }
}
