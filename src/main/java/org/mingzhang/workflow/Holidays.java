package org.mingzhang.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@code holidays.yaml}. */
final class Holidays {

    private static final String EXCHANGED = "调休";

    private record Notice(String source, Map<String, String> rest, List<String> work) {}

    private Holidays() {}

    static List<CalendarYear> shipped() {
        try (InputStream data = Holidays.class.getResourceAsStream("holidays.yaml")) {
            Map<Integer, Notice> notices =
                    YAMLMapper.builder().build().readValue(data, new TypeReference<Map<Integer, Notice>>() {});
            return notices.entrySet().stream()
                    .map(entry -> new CalendarYear(
                            entry.getKey(), Optional.of(entry.getValue().source()), days(entry.getValue())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CalendarDay> days(Notice notice) {
        List<CalendarDay> days = new ArrayList<>();
        notice.rest().forEach((name, range) -> days(range).forEach(day -> days.add(new CalendarDay(day, false, name))));
        notice.work().forEach(day -> days.add(new CalendarDay(LocalDate.parse(day), true, EXCHANGED)));
        days.sort(Comparator.comparing(CalendarDay::onDay));
        return days;
    }

    private static Stream<LocalDate> days(String range) {
        String[] ends = range.split("\\.\\.");
        return LocalDate.parse(ends[0]).datesUntil(LocalDate.parse(ends[1]).plusDays(1));
    }
}
