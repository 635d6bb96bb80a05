package org.mingzhang.report;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stored frozen version. {@code frozenIn} is the step of the flow that froze it. */
record VersionRow(
        String id,
        String report,
        int number,
        String frozenIn,
        String content,
        String sha256,
        @Nullable String sm3,
        Instant frozenAt,
        @Nullable Instant voidedAt) {

    FrozenVersion version() {
        return new FrozenVersion(
                id, report, number, sha256, Optional.ofNullable(sm3), content, SnapshotJson.read(content), frozenAt);
    }
}
