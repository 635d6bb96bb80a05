package org.mingzhang.inbox;

import java.util.HashSet;
import java.util.Set;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Groups;

/** People as the flow sees them. */
public final class Actors {

    private Actors() {}

    /** The person with all groups that follow from unit, department and roles. */
    public static Actor of(Person person) {
        Set<String> groups = new HashSet<>();
        for (Role role : person.roles()) {
            groups.add(Groups.inUnit(person.unit(), role.name()));
            person.department().ifPresent(department -> groups.add(Groups.inDepartment(department, role.name())));
        }
        return new Actor(person.id(), person.name(), groups);
    }
}
