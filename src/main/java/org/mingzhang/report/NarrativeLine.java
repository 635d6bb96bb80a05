package org.mingzhang.report;

/**
 * A line of the report as plain text.
 *
 * @param section code of the section it belongs to; empty for cover, signature and attachments
 * @param paragraph counted from 0 inside the section; -1 for the heading
 */
public record NarrativeLine(String section, int paragraph, String text) {}
