package org.mingzhang.org;

import java.util.List;
import java.util.Optional;

/** The door to people. */
public interface People {

    /** Anybody who ever had an account: records keep naming those who left. */
    Optional<Person> find(String id);

    /** Somebody who may sign in. */
    Optional<Person> byLogin(String login);

    /** Everybody in the unit who holds the role and may sign in, by name. */
    List<Person> withRole(String unit, Role role);

    /** Everybody in the department who holds the role and may sign in, by name. */
    List<Person> withRoleInDepartment(String department, Role role);

    /** Everybody in the unit who may sign in, by name. */
    List<Person> inUnit(String unit);
}
