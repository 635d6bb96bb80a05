package org.mingzhang.inbox;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to finish an item with.
 *
 * @param outcome of the button that was pressed
 * @param values as the page has them; the desk judges them again
 * @param opinion typed beside the form; the form's own field {@code opinion} counts when this is blank
 * @param returnTo where to, for {@link TaskDesk#SEND_BACK}
 * @param request one for each opened page: the same request again has no second effect
 */
public record Submission(
        String outcome, Map<String, Object> values, String opinion, Optional<ReturnTo> returnTo, String request) {}
