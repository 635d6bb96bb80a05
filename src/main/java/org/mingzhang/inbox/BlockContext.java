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
public record BlockContext(WorkItem item, Person person, Actor actor, boolean readOnly, Map<String, Object> settings) {

    /**
     * For the block that stands at this part of a form.
     *
     * @param readOnly the whole form is read-only
     */
    public static BlockContext at(FormPart part, WorkItem item, Person person, boolean readOnly) {
        boolean marked = part.has("readOnly") || part.readOnly().equals("true");
        return new BlockContext(item, person, Actors.of(person), readOnly || marked, Map.copyOf(part.properties()));
    }
}
