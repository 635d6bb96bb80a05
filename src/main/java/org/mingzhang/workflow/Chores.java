package org.mingzhang.workflow;

import java.time.Instant;

/** The door to work for later. */
public interface Chores {

    /**
     * Has a chore run when the caller's transaction is committed and the time has come, by whatever node is there. A
     * chore that fails is tried again, more and more seldom for a day; then it is one of {@link Flows#failures}.
     *
     * @param chore the bean's name
     */
    void later(String chore, String task, Instant at);
}
