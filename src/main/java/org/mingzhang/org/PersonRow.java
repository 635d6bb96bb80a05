package org.mingzhang.org;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A person with one of the roles; as many rows as roles, at least one. */
record PersonRow(
        String id,
        String login,
        String name,
        String unit,
        @Nullable String department,
        boolean active,
        boolean mustChange,
        @Nullable Instant lockedUntil,
        @Nullable String role) {}
