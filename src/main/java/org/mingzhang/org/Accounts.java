package org.mingzhang.org;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to accounts. Its administrator manages the own unit only. */
@Service
@Transactional
public class Accounts {

    private final PersonMapper people;
    private final UnitMapper units;
    private final PasswordEncoder passwords;
    private final Audit audit;
    private final Clock clock = Clock.systemUTC();

    Accounts(PersonMapper people, UnitMapper units, PasswordEncoder passwords, Audit audit) {
        this.people = people;
        this.units = units;
        this.passwords = passwords;
        this.audit = audit;
    }

    /**
     * Everybody of the administrator's unit, those who left included, by name.
     *
     * @throws NotAllowed
     */
    public List<Account> list(Person admin) {
        allowed(admin, "org.listAccounts", admin.unit());
        return Account.from(people.ofUnit(admin.unit()));
    }

    /**
     * Makes an account and answers the one-time password to hand over; it is stored nowhere in clear.
     *
     * @throws NotAllowed
     * @throws org.mingzhang.base.Refusal when login, name or roles do not do
     */
    public String add(Person admin, NewAccount wanted) {
        allowed(admin, "org.addAccount", admin.unit());
        String password = PasswordRules.oneTime();
        String id = create(admin.unit(), wanted, password, true);
        record(admin, "org.addAccount", id, wanted.login() + " " + roles(wanted));
        return password;
    }

    /**
     * Sets a new one-time password and answers it; also unlocks the account.
     *
     * @throws NotAllowed also for somebody of another unit
     */
    public String resetPassword(Person admin, String person) {
        ofOwnUnit(admin, "org.resetPassword", person);
        String password = PasswordRules.oneTime();
        people.setPassword(person, encoded(password), true);
        record(admin, "org.resetPassword", person, "");
        return password;
    }

    /**
     * Closes an account, or opens it again. A closed one keeps its name in every record.
     *
     * @throws NotAllowed also for somebody of another unit
     * @throws NotYourself
     */
    public void setActive(Person admin, String person, boolean active) {
        ofOwnUnit(admin, "org.setActive", person);
        if (admin.id().equals(person)) {
            throw new NotYourself();
        }
        people.setActive(person, active);
        record(admin, active ? "org.reopenAccount" : "org.closeAccount", person, "");
    }

    /**
     * Adds an office to the administrator's unit, at the end.
     *
     * @throws NotAllowed
     * @throws DepartmentExists
     */
    public void addDepartment(Person admin, String name) {
        allowed(admin, "org.addDepartment", admin.unit());
        String id = Ids.next();
        int place = units.departments(admin.unit()).size() + 1;
        try {
            units.insertDepartment(id, admin.unit(), named(name), place);
        } catch (DuplicateKeyException exists) {
            throw new DepartmentExists();
        }
        record(admin, "org.addDepartment", id, name.strip());
    }

    /** Whether the password was set by somebody else and must be replaced before anything else. */
    public boolean mustChangePassword(Person person) {
        return Account.from(people.byId(person.id())).stream().anyMatch(Account::mustChange);
    }

    /**
     * @throws WrongPassword when {@code present} is not the present password
     * @throws WeakPassword
     */
    public void changePassword(Person person, String present, String wanted) {
        if (!passwords.matches(present, people.password(person.id()).orElseThrow())) {
            audit.refused(new Act(person.id(), "org.changePassword", person.id(), ""));
            throw new WrongPassword();
        }
        PasswordRules.check(person.login(), wanted);
        people.setPassword(person.id(), encoded(wanted), false);
        record(person, "org.changePassword", person.id(), "");
    }

    /** Without rights: for setup and the demonstration unit. Answers the new id. */
    String create(String unit, NewAccount wanted, String password, boolean mustChange) {
        return create(Ids.next(), unit, wanted, password, mustChange);
    }

    String create(String id, String unit, NewAccount wanted, String password, boolean mustChange) {
        String login = Logins.normal(wanted.login()).orElseThrow(BadLogin::new);
        if (wanted.roles().isEmpty()) {
            throw new RoleMissing();
        }
        wanted.department().ifPresent(department -> inUnit(unit, department));
        try {
            people.insert(
                    id,
                    login,
                    named(wanted.name()),
                    unit,
                    wanted.department().orElse(null),
                    encoded(password),
                    mustChange,
                    clock.instant());
        } catch (DuplicateKeyException taken) {
            throw new LoginTaken();
        }
        wanted.roles().forEach(role -> people.addRole(id, role.name()));
        return id;
    }

    private void inUnit(String unit, String department) {
        if (units.departments(unit).stream().noneMatch(d -> d.id().equals(department))) {
            throw new NotAllowed();
        }
    }

    private String encoded(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 100) {
            throw new NameMissing();
        }
        return stripped;
    }

    private static String roles(NewAccount wanted) {
        return wanted.roles().stream().map(Role::name).sorted().collect(Collectors.joining(","));
    }

    private void allowed(Person person, String verb, String subject) {
        if (!person.has(Role.SYSTEM_ADMIN)) {
            audit.refused(new Act(person.id(), verb, subject, "NotAllowed"));
            throw new NotAllowed();
        }
    }

    private void ofOwnUnit(Person admin, String verb, String person) {
        allowed(admin, verb, person);
        if (people.byId(person).stream().noneMatch(row -> row.unit().equals(admin.unit()))) {
            audit.refused(new Act(admin.id(), verb, person, "NotAllowed"));
            throw new NotAllowed();
        }
    }

    private void record(Person actor, String verb, String subject, String detail) {
        audit.record(new Act(actor.id(), verb, subject, detail));
    }
}
