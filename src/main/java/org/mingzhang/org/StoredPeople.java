package org.mingzhang.org;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
class StoredPeople implements People {

    private final PersonMapper people;

    StoredPeople(PersonMapper people) {
        this.people = people;
    }

    @Override
    public Optional<Person> find(String id) {
        return Account.from(people.byId(id)).stream().map(Account::person).findFirst();
    }

    @Override
    public Optional<Person> byLogin(String login) {
        return Logins.normal(login).stream()
                .flatMap(normal -> Account.from(people.byLogin(normal)).stream())
                .filter(Account::active)
                .map(Account::person)
                .findFirst();
    }

    @Override
    public List<Person> withRole(String unit, Role role) {
        return Account.from(people.withRole(unit, role)).stream()
                .map(Account::person)
                .toList();
    }

    @Override
    public List<Person> withRoleInDepartment(String department, Role role) {
        return Account.from(people.withRoleInDepartment(department, role)).stream()
                .map(Account::person)
                .toList();
    }

    @Override
    public List<Person> inUnit(String unit) {
        return Account.from(people.ofUnit(unit)).stream()
                .filter(Account::active)
                .map(Account::person)
                .toList();
    }
}
