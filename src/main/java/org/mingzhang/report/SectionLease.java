package org.mingzhang.report;

import java.time.Instant;

/**
 * Somebody is editing a section.
 *
 * @param holder id of the person
 * @param until when it ends unless it is renewed
 */
public record SectionLease(String section, String holder, String holderName, Instant until) {}
