package org.mingzhang.org;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param id never changes
 * @param login the name typed at sign-in
 * @param unit id of the unit the person works for
 * @param department id of the office inside the unit; empty for the leadership
 * @param standsInFor absent colleagues whose items the person handles today; known of who is signed in only
 */
public record Person(
        String id,
        String login,
        String name,
        String unit,
        Optional<String> department,
        Set<Role> roles,
        List<Person> standsInFor) {

    /** Somebody who stands in for nobody. */
    public Person(String id, String login, String name, String unit, Optional<String> department, Set<Role> roles) {
        this(id, login, name, unit, department, roles, List.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    Person standingInFor(List<Person> absent) {
        return new Person(id, login, name, unit, department, roles, absent);
    }
}
