package org.mingzhang.workflow;

import java.util.List;

/**
 * The verbs that put a subject somewhere else in its flow: 退回、撤回、跳转、作废. Each is one modification of the engine in the
 * caller's transaction: the tokens that only came about after the target vanish, all others stay, and branches that were
 * over wait at their join again. So nothing is lost in parallel branches, and no join waits for ever.
 */
public interface Reroutes {

    /** The earlier steps an item can be sent back to, nearest first, each with what it would do. */
    List<ReturnTarget> returnTargets(String id, Actor actor);

    /**
     * 退回. Publishes {@link SentBack}.
     *
     * @param step one of {@link #returnTargets}
     * @param opinion why
     * @throws OpinionMissing when the opinion is blank
     * @throws NoWayBack when the step is none of the targets, or cannot come straight back
     */
    void sendBack(String id, Actor actor, String step, AfterReturn then, String opinion);

    /** Whether the actor could take back what was handed in with this finished item. */
    boolean canWithdraw(String id, Actor actor);

    /**
     * 撤回: takes back what one has handed in, as long as nobody after has acted on it. Publishes {@link SentBack}.
     *
     * @param id of an item that the actor finished
     * @throws TooLateToWithdraw when somebody has acted since, or the platform has
     */
    void withdraw(String id, Actor actor, String opinion);

    /** Steps an administrator can put an open item to. */
    List<FlowStep> jumpTargets(String id, Actor administrator);

    /**
     * 跳转: an administrator of the unit puts a subject to any other step, forwards or back.
     *
     * @param id of an open item of the subject
     * @throws NotAdministrator when the actor is none of the unit; leaves an audit row
     * @throws NoWayBack when the step cannot be reached from there without leaving a join waiting
     */
    void jump(String id, Actor administrator, String step, String opinion);

    /**
     * 作废: ends the flow of a subject for good. By an administrator of the unit; by who started it, as long as nobody else
     * has acted. Publishes {@link FlowTerminated}.
     *
     * @throws NotAdministrator when the actor is neither; leaves an audit row
     * @throws NotRunning when the subject is in no flow
     */
    void terminate(String subject, Actor actor, String opinion);
}
