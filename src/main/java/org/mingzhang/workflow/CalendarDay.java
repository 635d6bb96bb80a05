package org.mingzhang.workflow;

import java.time.LocalDate;

/**
 * A day that is not what its weekday says.
 *
 * @param working true for a weekend day one works on 调休上班, false for a holiday 放假
 * @param name of the holiday it is or belongs to: 国庆节
 */
public record CalendarDay(LocalDate onDay, boolean working, String name) {}
