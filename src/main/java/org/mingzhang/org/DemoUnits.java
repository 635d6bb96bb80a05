package org.mingzhang.org;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with the demonstration units, in demonstration mode only, before the first page is served. */
@Component
public class DemoUnits implements SmartInitializingSingleton {

    private final boolean demo;
    private final PersonMapper people;
    private final UnitMapper units;
    private final Accounts accounts;
    private final Audit audit;
    private final TransactionTemplate transaction;

    DemoUnits(
            @Value("${mingzhang.demo}") boolean demo,
            PersonMapper people,
            UnitMapper units,
            Accounts accounts,
            Audit audit,
            TransactionTemplate transaction) {
        this.demo = demo;
        this.people = people;
        this.units = units;
        this.accounts = accounts;
        this.audit = audit;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (demo && people.count() == 0) {
            transaction.executeWithoutResult(status -> DemoData.read().units().forEach(this::create));
        }
    }

    /** For the sign-in page; empty outside demonstration mode, and where real people work. */
    public List<DemoAccount> accounts() {
        if (!demo || units.find("demo-justice").isEmpty()) {
            return List.of();
        }
        return DemoData.read().units().stream()
                .flatMap(unit ->
                        unit.people().stream().map(p -> new DemoAccount(p.login(), p.name(), unit.name(), p.roles())))
                .toList();
    }

    private void create(DemoData.UnitData unit) {
        units.insert(unit.id(), unit.name(), Clock.systemUTC().instant());
        int place = 1;
        for (DemoData.DepartmentData department : unit.departments()) {
            units.insertDepartment(department.id(), unit.id(), department.name(), place++);
        }
        unit.people().forEach(person -> create(unit.id(), person));
        audit.record(new Act("system", "org.demo", unit.id(), unit.name()));
    }

    private void create(String unit, DemoData.PersonData person) {
        accounts.create(
                "demo-" + person.login(),
                unit,
                new NewAccount(
                        person.login(),
                        person.name(),
                        Optional.ofNullable(person.department()),
                        Set.copyOf(person.roles())),
                person.login(),
                false);
    }
}
