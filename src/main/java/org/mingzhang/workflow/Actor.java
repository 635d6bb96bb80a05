package org.mingzhang.workflow;

import java.util.List;
import java.util.Set;

/**
 * Somebody who acts on work items, as this room sees people.
 *
 * @param groups keys made by {@link Groups}: the posts the person holds
 * @param standsInFor absent people whose items the person handles as well, in both names
 */
public record Actor(String id, String name, Set<String> groups, List<Actor> standsInFor) {

    /** The platform itself: timers and steps. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of());

    /** Somebody who stands in for nobody. */
    public Actor(String id, String name, Set<String> groups) {
        this(id, name, groups, List.of());
    }

    public boolean standsInFor(String person) {
        return standsInFor.stream().anyMatch(absent -> absent.id().equals(person));
    }
}
