package org.mingzhang.inbox;

import java.util.Map;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.WorkItem;

/**
 * What a block is told.
 *
 * @param readOnly the item is finished, or the form marks the block as read-only
 * @param settings the component's own {@code properties} in the form
 */
public record BlockContext(WorkItem item, Person person, Actor actor, boolean readOnly, Map<String, Object> settings) {}
