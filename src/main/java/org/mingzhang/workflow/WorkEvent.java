package org.mingzhang.workflow;

/**
 * Something on somebody's lists changed.
 *
 * @param id grows; a row with a smaller id may become visible later
 * @param item empty when it concerns the subject as a whole
 * @param holder whose lists: a group's key, or {@code person:} and an id
 */
public record WorkEvent(long id, String subject, String item, String holder) {

    /** Whether it stands on the actor's lists. */
    public boolean touches(Actor actor) {
        return holder.equals("person:" + actor.id()) || actor.groups().contains(holder);
    }
}
