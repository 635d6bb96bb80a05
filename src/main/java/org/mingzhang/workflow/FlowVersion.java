package org.mingzhang.workflow;

import java.time.Instant;

/**
 * A published version of a flow.
 *
 * @param running subjects in it that have not ended
 * @param publishedBy name of the person; 系统 for the shipped flow
 */
public record FlowVersion(
        String flow, String name, int version, Instant publishedAt, String publishedBy, String note, int running) {}
