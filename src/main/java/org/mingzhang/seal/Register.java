package org.mingzhang.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Sm3;
import org.mingzhang.org.Department;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.org.Unit;
import org.mingzhang.org.Units;
import org.mingzhang.seal.Signatories.Hand;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.StepContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes the seal use register, and the files it is about. */
@Component
class Register {

    private static final String CLOSING = "CLOSING";

    private final FileMapper files;
    private final UseMapper uses;
    private final UseForms forms;
    private final People people;
    private final Units units;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    Register(FileMapper files, UseMapper uses, UseForms forms, People people, Units units, Audit audit) {
        this.files = files;
        this.uses = uses;
        this.forms = forms;
        this.people = people;
        this.units = units;
        this.audit = audit;
    }

    void enter(StepContext context, Paper paper, Seal seal, Signatories hands, Hand keeper, Signer.SignedPdf signed) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String number = nextNumber(context.unit(), now);
        byte[] bytes = signed.bytes();
        SealedFile file = new SealedFile(
                Ids.next(),
                paper.subject(),
                paper.version(),
                paper.versionHash(),
                Hashes.sha256(bytes),
                bytes.length,
                number,
                now);
        files.insert(file, Sm3.of(bytes), signed.signatureSha256(), bytes);
        uses.insert(use(context, paper, seal, hands, keeper, file));
        audit.record(new Act(keeper.id(), "seal.use", paper.subject(), number + " " + file.sha256()));
    }

    private UseMapper.NewUse use(
            StepContext context, Paper paper, Seal seal, Signatories hands, Hand keeper, SealedFile file) {
        UseForms.UseForm form = forms.of(context.subject(), paper);
        return new UseMapper.NewUse(
                Ids.next(),
                file.useNumber(),
                context.unit(),
                department(hands.drafter().id(), context.unit()),
                form.title(),
                form.copies(),
                hands.drafter().id(),
                hands.drafter().name(),
                hands.approver().id(),
                hands.approver().name(),
                hands.approver().at(),
                keeper.id(),
                keeper.name(),
                keeper.remark(),
                paper.subject(),
                paper.version(),
                context.step(),
                file.id(),
                seal.id(),
                seal.name(),
                CLOSING,
                seal.demonstration() ? "DEMONSTRATION" : "ELECTRONIC",
                file.sealedAt());
    }

    /** A return past the sealing makes the use void: the file is valid no more, the entry stays. */
    @EventListener
    void returned(SentBack event) {
        Set<String> undone = event.undone();
        if (undone.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int voided = uses.voidUses(event.subject(), undone, now, event.opinion());
        if (voided > 0) {
            audit.record(new Act(event.actor().id(), "seal.void", event.subject(), event.opinion()));
        }
    }

    /** 用印编号: counted for each unit and year. */
    private String nextNumber(String unit, Instant now) {
        int year = OfficeTime.day(now).getYear();
        if (uses.countUp(unit, year) == 0) {
            uses.beginCount(unit, year);
        }
        return "%d-%04d".formatted(year, uses.lastNumber(unit, year));
    }

    /** 用印部门: the drafter's office; the unit itself for the leadership. */
    private String department(String drafter, String unit) {
        Optional<String> office = people.find(drafter).flatMap(Person::department);
        return units.departments(unit).stream()
                .filter(d -> office.filter(d.id()::equals).isPresent())
                .map(Department::name)
                .findFirst()
                .or(() -> units.find(unit).map(Unit::name))
                .orElse("");
    }
}
