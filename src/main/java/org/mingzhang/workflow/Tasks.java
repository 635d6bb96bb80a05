package org.mingzhang.workflow;

import java.util.List;
import java.util.Optional;

/**
 * The door to work items. Everything happens in the caller's transaction. An optimistic lock, a deadlock and a vanished
 * item are one answer: {@link ItemGone}, which says who handled it and when.
 */
public interface Tasks {

    /**
     * An item that the actor may see: a candidate or assignee of it while it waits, its handler afterwards.
     *
     * @throws NotYourItem when it was never offered to the actor; leaves an audit row
     * @throws ItemGone when it does not wait any more and somebody else handled it
     */
    WorkItem open(String id, Actor actor);

    /** Waiting items of a subject, whoever they are offered to. */
    List<WorkItem> openOf(String subject);

    /** Takes an offered item for oneself. Taking one's own again changes nothing. */
    void claim(String id, Actor actor);

    /** Gives a claimed item back to all candidates. */
    void release(String id, Actor actor);

    /** Finishes an item, which the actor must hold or be offered, and writes the approval record. */
    void complete(String id, Actor actor, Decision decision);

    /** Whether the actor holds, or is offered, an open item of the subject whose step gives the right. */
    boolean allows(Actor actor, String subject, String right);

    /** Whether the actor ever had to do with the subject: started it, was offered or handled an item of it, got a copy. */
    boolean concerns(Actor actor, String subject);

    /** The approval record of a subject, oldest first. */
    List<RecordLine> record(String subject);

    /** The form of an item, in the version that belongs to its flow: form-js JSON. Empty when the step names none. */
    Optional<String> form(String id);

    /** The flow as drawn, with where the subject stands; empty when the subject never entered a flow. */
    Optional<FlowPicture> picture(String subject);
}
