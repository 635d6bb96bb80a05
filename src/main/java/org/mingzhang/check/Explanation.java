package org.mingzhang.check;

import java.time.Instant;

/** Why a warning may stand, as the writer of the report says. */
public record Explanation(String text, String byName, Instant at) {}
