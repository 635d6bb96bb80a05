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

    /** The person with all groups that follow from unit, department and roles, and those the person stands in for. */
    public static Actor of(Person person) {
        return new Actor(
                person.id(),
                person.name(),
                groups(person, Set.of()),
                person.standsInFor().stream().map(Actors::absent).toList());
    }

    /** Who stands in handles items; the platform is not administered in somebody else's name. */
    private static Actor absent(Person person) {
        return new Actor(person.id(), person.name(), groups(person, Set.of(Role.SYSTEM_ADMIN, Role.FLOW_ADMIN)));
    }

    private static Set<String> groups(Person person, Set<Role> without) {
        Set<String> groups = new HashSet<>();
        for (Role role : person.roles()) {
            if (!without.contains(role)) {
                groups.add(Groups.inUnit(person.unit(), role.name()));
                person.department().ifPresent(department -> groups.add(Groups.inDepartment(department, role.name())));
            }
        }
        return groups;
    }
}
