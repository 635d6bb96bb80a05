package org.mingzhang.workflow;

import java.util.List;
import java.util.Optional;

/**
 * The working days of a year.
 *
 * @param source the notice they follow; empty while none is known, and Monday to Friday are counted
 * @param days those that are not what their weekday says, in their order
 */
public record CalendarYear(int year, Optional<String> source, List<CalendarDay> days) {}
