package org.mingzhang.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A stored frozen version. {@code frozenIn} is the step of the flow that froze it. */
record VersionRow(
        String id,
        String report,
        int number,
        String frozenIn,
        String content,
        String sha256,
        Instant frozenAt,
        @Nullable Instant voidedAt) {

    FrozenVersion version() {
        return new FrozenVersion(id, report, number, sha256, content, SnapshotJson.read(content), frozenAt);
    }
}
