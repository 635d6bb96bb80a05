package org.mingzhang.org;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.base.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to absences 代理. Somebody arranges the own one; the unit's principal and administrator arrange those of its
 * people. While it lasts the proxy may handle what waits for the absent person, in both names.
 */
@Service
@Transactional
public class Absences {

    private static final int LONGEST_DAYS = 366;

    private final AbsenceMapper mapper;
    private final PersonMapper people;
    private final Audit audit;
    private final Clock clock;

    Absences(AbsenceMapper mapper, PersonMapper people, Audit audit, Clock clock) {
        this.mapper = mapper;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the person arranges the absences of the whole unit. */
    public static boolean arrangesForAll(Person actor) {
        return actor.has(Role.PRINCIPAL) || actor.has(Role.SYSTEM_ADMIN);
    }

    /** Those who may stand in or be away: people of the actor's unit who may sign in. */
    @Transactional(readOnly = true)
    public List<Person> colleagues(Person actor) {
        return Account.from(people.ofUnit(actor.unit())).stream()
                .filter(Account::active)
                .map(Account::person)
                .toList();
    }

    /** Present and coming absences that concern the actor; all of the unit for who arranges them. */
    @Transactional(readOnly = true)
    public List<Absence> of(Person actor) {
        return mapper.ofUnit(actor.unit(), today()).stream()
                .filter(absence -> arrangesForAll(actor)
                        || absence.person().equals(actor.id())
                        || absence.proxy().equals(actor.id()))
                .toList();
    }

    /**
     * @throws NotAllowed when somebody else's absence is not the actor's to arrange; leaves an audit row
     * @throws BadAbsence when the period, the proxy or another absence stands against it
     */
    public void arrange(Person actor, WantedAbsence wanted) {
        allowed(actor, wanted.person());
        checkPeriod(wanted);
        if (wanted.person().equals(wanted.proxy())) {
            throw new BadAbsence("self");
        }
        List<Person> colleagues = colleagues(actor);
        if (colleagues.stream().noneMatch(person -> person.id().equals(wanted.proxy()))
                || colleagues.stream().noneMatch(person -> person.id().equals(wanted.person()))) {
            throw new BadAbsence("proxy");
        }
        List.of(wanted.person(), wanted.proxy()).stream().sorted().forEach(mapper::lock);
        if (mapper.countOverlapping(wanted) > 0) {
            throw new BadAbsence("overlap");
        }
        mapper.insert(Ids.next(), wanted, actor.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        audit.record(new Act(actor.id(), "org.arrangeAbsence", wanted.person(), detail(wanted)));
    }

    /** Ends an absence now, or before it has begun. */
    public void cancel(Person actor, String id) {
        mapper.find(id).ifPresent(absence -> {
            allowed(actor, absence.person());
            mapper.delete(id);
            audit.record(new Act(
                    actor.id(),
                    "org.cancelAbsence",
                    absence.person(),
                    absence.proxy() + " " + absence.firstDay() + " " + absence.lastDay()));
        });
    }

    /** Who stands in today for any of the people. */
    @Transactional(readOnly = true)
    public List<String> proxiesOf(Collection<String> those) {
        return those.isEmpty() ? List.of() : mapper.proxiesOf(those, today());
    }

    /** The person with those whom it stands in for today. */
    Person withStandIns(Person person) {
        List<Person> represented = mapper.representedBy(person.id(), today()).stream()
                .flatMap(id -> Account.from(people.byId(id)).stream())
                .map(Account::person)
                .filter(absent -> absent.unit().equals(person.unit()))
                .toList();
        return represented.isEmpty() ? person : person.standingInFor(represented);
    }

    private void checkPeriod(WantedAbsence wanted) {
        boolean backwards = wanted.lastDay().isBefore(wanted.firstDay());
        boolean over = wanted.lastDay().isBefore(today());
        boolean endless = ChronoUnit.DAYS.between(wanted.firstDay(), wanted.lastDay()) >= LONGEST_DAYS;
        if (backwards || over || endless || wanted.reason().length() > 500) {
            throw new BadAbsence("period");
        }
    }

    private void allowed(Person actor, String person) {
        boolean ofUnit = people.byId(person).stream().anyMatch(row -> row.unit().equals(actor.unit()));
        if (!actor.id().equals(person) && !(arrangesForAll(actor) && ofUnit)) {
            audit.refused(new Act(actor.id(), "org.arrangeAbsence", person, "NotAllowed"));
            throw new NotAllowed();
        }
    }

    private static String detail(WantedAbsence wanted) {
        return wanted.proxy() + " " + wanted.firstDay() + " " + wanted.lastDay() + " " + wanted.reason();
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
