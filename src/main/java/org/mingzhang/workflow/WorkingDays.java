package org.mingzhang.workflow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which days are working days 工作日: Monday to Friday, but for the holidays and the exchanged weekend days 调休 of the
 * State Council's yearly notice. The clocks of the law ask {@link #after} and {@link #onOrBefore}, which do not guess a
 * year whose notice is not known; terms inside the office ask {@link #plus} and {@link #minus}, which count Monday to
 * Friday there.
 */
public final class WorkingDays {

    private static final int LONGEST_HOLIDAY = 31;

    private final Set<Integer> years;
    private final Map<LocalDate, Boolean> exceptions = new HashMap<>();

    WorkingDays(Set<Integer> years, Collection<CalendarDay> exceptions) {
        this.years = Set.copyOf(years);
        exceptions.forEach(day -> this.exceptions.put(day.onDay(), day.working()));
    }

    /** The years that ship with the product ({@code holidays.yaml}). */
    public static WorkingDays shipped() {
        List<CalendarYear> notices = Holidays.shipped();
        return new WorkingDays(
                notices.stream().map(CalendarYear::year).collect(Collectors.toSet()),
                notices.stream().flatMap(notice -> notice.days().stream()).toList());
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The n-th working day after the day, which is not counted itself; empty when it falls in a year that is not known. */
    public Optional<LocalDate> after(LocalDate day, int n) {
        LocalDate last = plus(day, n);
        return day.plusDays(1).datesUntil(last.plusDays(1)).allMatch(d -> knows(d.getYear()))
                ? Optional.of(last)
                : Optional.empty();
    }

    /** The last working day on or before the day; empty when that falls in a year that is not known. */
    public Optional<LocalDate> onOrBefore(LocalDate day) {
        return Stream.iterate(day, d -> d.minusDays(1))
                .limit(LONGEST_HOLIDAY)
                .takeWhile(d -> knows(d.getYear()))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    /** The n-th working day after the day, which is not counted itself (民法典第二百零一条). */
    public LocalDate plus(LocalDate day, int n) {
        return count(day, n, 1);
    }

    /** The n-th working day before the day, which is not counted itself. */
    public LocalDate minus(LocalDate day, int n) {
        return count(day, n, -1);
    }

    public boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return exceptions.getOrDefault(day, !weekend);
    }

    private LocalDate count(LocalDate day, int n, int step) {
        LocalDate current = day;
        for (int counted = 0; counted < n; ) {
            current = current.plusDays(step);
            counted += isWorkingDay(current) ? 1 : 0;
        }
        return current;
    }
}
