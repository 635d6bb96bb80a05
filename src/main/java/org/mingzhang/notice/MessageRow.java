package org.mingzhang.notice;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of ntc_message. */
record MessageRow(
        String id,
        String person,
        String about,
        Kind kind,
        @Nullable String item,
        String subject,
        String title,
        String stepName,
        String unitName,
        String actorName,
        String detail,
        boolean listed,
        Instant createdAt,
        @Nullable Instant readAt,
        String mailState,
        @Nullable Instant mailAt) {

    static final String NONE = "none";
    static final String WAITING = "waiting";
    static final String SENT = "sent";
    static final String DROPPED = "dropped";

    Notice notice() {
        return new Notice(
                id,
                kind,
                Optional.ofNullable(item),
                title,
                stepName,
                unitName,
                actorName,
                detail,
                createdAt,
                readAt != null);
    }
}
