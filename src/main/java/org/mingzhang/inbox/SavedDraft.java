package org.mingzhang.inbox;

import java.time.Instant;

/** A draft was saved. */
public record SavedDraft(int revision, Instant at) {}
