package org.mingzhang.audit;

/** The record of who did what to what. Lines are only ever added; each carries the hash of the one before it. */
public interface Audit {

    /** Adds a line in the caller's transaction: the act and its line stand or fall together. */
    void record(Act act);

    /** Adds a line for an act that was refused, in a transaction of its own, so that it outlives the refused one. */
    void refused(Act act);
}
