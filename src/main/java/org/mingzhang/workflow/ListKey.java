package org.mingzhang.workflow;

import java.time.Instant;

/**
 * Where a line stands in its list: the columns the list is sorted by, ending in the id. Only the list it came from
 * understands it; it still marks the place when its line has left the list.
 */
public record ListKey(Instant first, Instant second, String id) {}
