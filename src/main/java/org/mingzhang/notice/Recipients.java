package org.mingzhang.notice;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.org.Absences;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.springframework.stereotype.Component;

/** Who the people behind a group are, and who stands above them. */
@Component
class Recipients {

    private final People people;
    private final Absences absences;

    Recipients(People people, Absences absences) {
        this.people = people;
        this.absences = absences;
    }

    /**
     * @param holders keys made by {@link org.mingzhang.workflow.Groups}, and {@code person:<id>}
     * @param unit of the item: departments are looked for inside it
     */
    Set<Person> behind(Collection<String> holders, String unit) {
        return holders.stream()
                .flatMap(holder -> behind(holder.split(":"), unit))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who stands in today for any of them. */
    List<Person> standInsOf(Collection<Person> those) {
        return absences.proxiesOf(those.stream().map(Person::id).toList()).stream()
                .flatMap(proxy -> active(proxy).stream())
                .toList();
    }

    private Stream<Person> behind(String[] key, String unit) {
        if (key.length == 2 && key[0].equals("person")) {
            return active(key[1]).stream();
        }
        Optional<Role> role = key.length == 3 ? role(key[2]) : Optional.empty();
        if (role.isEmpty()) {
            return Stream.empty();
        }
        return key[0].equals("department")
                ? people.withRole(unit, role.get()).stream()
                        .filter(person ->
                                person.department().filter(key[1]::equals).isPresent())
                : people.withRole(key[1], role.get()).stream();
    }

    /** Somebody who may sign in. */
    Optional<Person> active(String id) {
        return people.find(id).flatMap(person -> people.byLogin(person.login()));
    }

    /** 上级: of an office its head, of heads the deputy in charge, of deputies the principal; nobody stands above the principal. */
    Set<Person> above(Collection<Person> those) {
        Set<Person> above = those.stream()
                .flatMap(person -> above(person).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        above.removeAll(those);
        return above;
    }

    private List<Person> above(Person person) {
        if (person.has(Role.PRINCIPAL)) {
            return List.of();
        }
        if (person.has(Role.DEPUTY_IN_CHARGE)) {
            return people.withRole(person.unit(), Role.PRINCIPAL);
        }
        List<Person> heads = person.has(Role.DEPARTMENT_HEAD)
                ? List.of()
                : people.withRole(person.unit(), Role.DEPARTMENT_HEAD).stream()
                        .filter(head -> head.department().isPresent()
                                && head.department().equals(person.department()))
                        .toList();
        return heads.isEmpty() ? people.withRole(person.unit(), Role.DEPUTY_IN_CHARGE) : heads;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }
}
