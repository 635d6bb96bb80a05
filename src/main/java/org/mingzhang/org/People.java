package org.mingzhang.org;

import java.util.List;
import java.util.Optional;

/** The door to people. */
public interface People {

    Optional<Person> find(String id);

    Optional<Person> byLogin(String login);

    /** Everybody in the unit who holds the role, by name. */
    List<Person> withRole(String unit, Role role);
}
