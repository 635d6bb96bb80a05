package org.mingzhang.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface CalendarMapper {

    /** In their order. */
    List<CalendarDay> days(LocalDate from, LocalDate to);

    List<Integer> years();

    Optional<String> source(int year);

    /** Fails with a duplicate key when the year is known. */
    void insertYear(int year, String source);

    int updateYear(int year, String source);

    void insert(CalendarDay day);

    int delete(LocalDate onDay);
}
