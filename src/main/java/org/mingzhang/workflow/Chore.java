package org.mingzhang.workflow;

/**
 * Work that a click leaves for later: sending a mail. Beans of this type are run by name, by the platform, in a
 * transaction, and again after a failure; running twice must do no more than running once.
 */
public interface Chore {

    /** @param task what to do, as {@link Chores#later} was told; an id and nothing longer than 500 characters */
    void run(String task);
}
