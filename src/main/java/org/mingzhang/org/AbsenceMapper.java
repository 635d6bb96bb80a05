package org.mingzhang.org;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AbsenceMapper {

    void insert(String id, WantedAbsence wanted, String setBy, Instant setAt);

    int delete(String id);

    Optional<Absence> find(String id);

    /** Present and coming ones of a unit, by their first day. */
    List<Absence> ofUnit(String unit, LocalDate today);

    /** Whose absence or standing in overlaps: the person is away, or stands in, or the proxy is away. */
    int countOverlapping(WantedAbsence wanted);

    /** Whom the person stands in for on the day, and who may still sign in. */
    List<String> representedBy(String proxy, LocalDate day);

    /** Who stands in on the day for any of the people. */
    List<String> proxiesOf(Collection<String> people, LocalDate day);

    /** Locks the person's row, so that two absences are arranged one after the other. */
    String lock(String person);
}
