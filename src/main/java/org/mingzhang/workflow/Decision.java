package org.mingzhang.workflow;

import java.util.Map;

/**
 * How a work item was finished.
 *
 * @param outcome key of the button that was pressed: {@code submit}, {@code approve} …; a flow may branch on it
 * @param opinion what the person wrote; may be empty
 * @param routing scalars or lists of ids that the form marks as routing fields; they become process variables
 */
public record Decision(String outcome, String opinion, Map<String, Object> routing) {}
