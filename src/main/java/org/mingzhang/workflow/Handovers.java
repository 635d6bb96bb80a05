package org.mingzhang.workflow;

import java.util.List;

/** The verbs that bring other people to an item: 转办、委派、加签、减签、催办. The token stays where it is. */
public interface Handovers {

    /**
     * 转办: gives an item to somebody else for good.
     *
     * @throws VerbNotAllowed when the step does not allow it
     * @throws SamePerson when it is given to oneself
     */
    void transfer(String id, Actor actor, Colleague to, String reason);

    /** 委派: has somebody else work on an item and give an opinion; it comes back to the actor, who finishes it. */
    void delegate(String id, Actor actor, Colleague to, String reason);

    /**
     * 加签: has others sign too. Before: the item waits for them, one after the other, then comes back. After: they sign once
     * the actor has finished, one after the other, and only then the flow goes on.
     *
     * @param kind {@link Signer.Kind#BEFORE} or {@link Signer.Kind#AFTER}; at a step where several sign together
     *     {@link Signer.Kind#SIGN} adds one more vote
     */
    void addSigners(String id, Actor actor, List<Colleague> people, Signer.Kind kind, String reason);

    /**
     * 减签: takes out somebody who has not signed yet.
     *
     * @throws SignerGone when the person has signed, was taken out, or is the last one
     */
    void removeSigner(String id, Actor actor, String signer, String reason);

    /** Everybody who signs besides at the step of an item, in order. */
    List<Signer> signers(String id, Actor actor);

    /**
     * 催办: reminds those who hold an open item. Anybody whom the subject concerns may. Publishes {@link ItemUrged}.
     *
     * @throws UrgedEnough when it was urged as often as one day allows
     */
    void urge(String id, Actor actor, String reason);
}
