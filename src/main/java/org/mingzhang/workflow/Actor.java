package org.mingzhang.workflow;

import java.util.Set;

/**
 * Somebody who acts on work items, as this room sees people.
 *
 * @param groups keys made by {@link Groups}: the posts the person holds
 */
public record Actor(String id, String name, Set<String> groups) {

    /** The platform itself: timers and steps. */
    public static final Actor SYSTEM = new Actor("system", "系统", Set.of());
}
