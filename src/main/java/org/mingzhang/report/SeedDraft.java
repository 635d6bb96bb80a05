package org.mingzhang.report;

import java.util.Optional;

/**
 * What the demonstration report says at first start. The bean reads its text from the class path and recognises it as an
 * import would.
 */
public interface SeedDraft {

    /** The draft for a demonstration unit's report of that year; empty when there is none. */
    Optional<ImportedDraft> draft(Template template, int year);
}
