package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.Copy;

/**
 * A line of a list of subjects: started, copied or followed.
 *
 * @param at when it was started, copied or followed
 */
record SubjectRow(
        String id,
        String subject,
        String title,
        String unitName,
        int forYear,
        Instant at,
        @Nullable Instant endedAt,
        boolean unread,
        @Nullable Instant readAt,
        @Nullable String person,
        @Nullable String personName,
        @Nullable String senderName,
        @Nullable String note) {

    Optional<Copy> copy() {
        return person == null
                ? Optional.empty()
                : Optional.of(new Copy(
                        person,
                        Objects.requireNonNull(personName),
                        Objects.requireNonNull(senderName),
                        Objects.requireNonNull(note),
                        at,
                        Optional.ofNullable(readAt)));
    }
}
