package org.mingzhang.report;

import java.time.Instant;
import java.util.Optional;

/**
 * A section of a report with its text.
 *
 * @param numbering generated from the outline: 一、 （一） 1.
 * @param text paragraphs separated by line ends, tokens ({@code {{executed|wan}}}) unresolved; may be empty
 * @param version counts the changes; to be given back when saving
 * @param editedBy name of the person who changed it last
 * @param lease who is editing it at this moment, possibly the reader; empty when nobody is
 */
public record SectionText(
        Template.Section section,
        String numbering,
        String text,
        int version,
        Optional<String> editedBy,
        Optional<Instant> editedAt,
        Optional<SectionLease> lease) {}
