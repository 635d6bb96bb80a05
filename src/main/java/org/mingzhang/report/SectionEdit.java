package org.mingzhang.report;

import java.time.Instant;

/** A section's new text and who wrote it. */
record SectionEdit(String code, String body, String by, String byName, Instant at) {}
