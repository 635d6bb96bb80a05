package org.mingzhang.workflow;

import java.util.List;
import java.util.Optional;

/** The door to flows: starting them, reading them, publishing new versions. */
public interface Flows {

    /**
     * Starts the newest version of a flow for a subject, in the caller's transaction.
     *
     * @throws org.mingzhang.base.Refusal when the subject already runs in a flow
     */
    void start(String flow, Beginning beginning);

    /** Every flow with its newest version. */
    List<FlowVersion> all();

    /** Versions of a flow, newest first. */
    List<FlowVersion> versions(String flow);

    /** The XML of a version; of the newest when {@code version} is empty. */
    String bpmn(String flow, Optional<Integer> version);

    /** What the lint says of a flow; the same answer as {@link #publish} and {@code ./mingzhang lint} give. Never throws for bad XML. */
    FlowReview review(String bpmn);

    /**
     * Makes the flow the one that new subjects start with. Running subjects stay in their version.
     *
     * @param basedOn the version the edit began with
     * @throws FlowRefused when the lint finds an error; names the elements
     * @throws FlowChangedMeanwhile when somebody published another version since
     */
    FlowVersion publish(String flow, String bpmn, int basedOn, Actor actor, String note);

    /** Process steps that gave up after their retries, oldest first. */
    List<FailedStep> failures();

    /**
     * Has a failed step tried again, by the platform and soon.
     *
     * @throws FailureGone when it has been retried meanwhile
     */
    void retry(String failure, Actor actor);
}
