package org.mingzhang.disclosure;

import org.mingzhang.report.Snapshot;

/**
 * A published report to read.
 *
 * @param json the snapshot exactly as it was hashed
 */
public record PublicReport(Publication publication, Snapshot snapshot, String json) {}
