package org.mingzhang.org;

import java.time.LocalDate;

/** What somebody wants to arrange: who is away, who stands in, the first and the last day, and why; the reason may be empty. */
public record WantedAbsence(String person, String proxy, LocalDate firstDay, LocalDate lastDay, String reason) {}
