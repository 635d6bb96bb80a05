package org.mingzhang.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.workflow.ReturnTarget;
import org.mingzhang.workflow.WorkItem;

/**
 * An item on somebody's desk.
 *
 * @param form empty when it cannot be read; {@code trouble} then says why
 * @param values typed before, or what the form starts with
 * @param revision of the saved values; 0 when nothing was saved yet
 * @param readOnly finished, or held by somebody else
 * @param returnTargets steps it can be sent back to, nearest first
 */
public record OpenItem(
        WorkItem item,
        Optional<Form> form,
        String trouble,
        Given given,
        Map<String, Object> values,
        int revision,
        Optional<Instant> savedAt,
        boolean readOnly,
        List<ReturnTarget> returnTargets) {

    /** The form with the values it opens with. */
    public Optional<FilledForm> filled() {
        return form.map(read -> new FilledForm(read, given, values));
    }
}
