package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Set;
import org.mingzhang.workflow.FlowStep;

/**
 * A way for a subject to somewhere else in its flow.
 *
 * @param undone passed steps that come after the target and will be gone through again
 * @param ended open items that end, without the one it is about
 */
record Way(Move move, FlowStep target, List<PassedStep> undone, Set<String> endedTasks, boolean straight) {}
