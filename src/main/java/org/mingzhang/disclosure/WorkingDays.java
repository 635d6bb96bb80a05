package org.mingzhang.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Which days are working days 工作日: Monday to Friday, but for the holidays and the exchanged weekend days 调休 of the
 * State Council's yearly notice. A year whose notice is not in the data is not known, and is not guessed.
 */
public final class WorkingDays {

    private static final int LONGEST_HOLIDAY = 31;

    private final Set<Integer> years;
    private final Set<LocalDate> rest = new HashSet<>();
    private final Set<LocalDate> work = new HashSet<>();

    private record Year(String source, List<String> rest, List<String> work) {}

    private WorkingDays(Map<Integer, Year> notices) {
        years = Set.copyOf(notices.keySet());
        for (Year notice : notices.values()) {
            notice.rest().stream().flatMap(WorkingDays::days).forEach(rest::add);
            notice.work().stream().map(LocalDate::parse).forEach(work::add);
        }
    }

    /** The years that ship with the product ({@code holidays.yaml}). */
    public static WorkingDays shipped() {
        try (InputStream data = WorkingDays.class.getResourceAsStream("holidays.yaml")) {
            return new WorkingDays(
                    YAMLMapper.builder().build().readValue(data, new TypeReference<Map<Integer, Year>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean knows(int year) {
        return years.contains(year);
    }

    /** The n-th working day after the day, which is not counted itself; empty when it falls in a year that is not known. */
    public Optional<LocalDate> after(LocalDate day, int n) {
        LocalDate current = day;
        for (int counted = 0; counted < n; ) {
            current = current.plusDays(1);
            if (!knows(current.getYear())) {
                return Optional.empty();
            }
            counted += isWorkingDay(current) ? 1 : 0;
        }
        return Optional.of(current);
    }

    /** The last working day on or before the day; empty when that falls in a year that is not known. */
    public Optional<LocalDate> onOrBefore(LocalDate day) {
        return Stream.iterate(day, d -> d.minusDays(1))
                .limit(LONGEST_HOLIDAY)
                .takeWhile(d -> knows(d.getYear()))
                .filter(this::isWorkingDay)
                .findFirst();
    }

    private boolean isWorkingDay(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return work.contains(day) || (!weekend && !rest.contains(day));
    }

    private static Stream<LocalDate> days(String range) {
        String[] ends = range.split("\\.\\.");
        return LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[1]).plusDays(1));
    }
}
