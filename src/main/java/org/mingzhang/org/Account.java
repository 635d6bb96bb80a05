package org.mingzhang.org;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A person with the state of the account.
 *
 * @param active may sign in
 * @param mustChange the password was set by somebody else and has to be replaced first
 */
public record Account(Person person, boolean active, boolean mustChange) {

    /** From rows as {@link PersonMapper} brings them: one for each role, those of a person side by side. */
    static List<Account> from(List<PersonRow> rows) {
        Map<String, List<PersonRow>> people = new LinkedHashMap<>();
        rows.forEach(
                row -> people.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row));
        return people.values().stream().map(Account::one).toList();
    }

    private static Account one(List<PersonRow> rows) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        rows.stream()
                .map(PersonRow::role)
                .filter(Objects::nonNull)
                .map(Role::valueOf)
                .forEach(roles::add);
        PersonRow row = rows.getFirst();
        return new Account(
                new Person(
                        row.id(),
                        row.login(),
                        row.name(),
                        row.unit(),
                        Optional.ofNullable(row.department()),
                        Set.copyOf(roles)),
                row.active(),
                row.mustChange());
    }
}
