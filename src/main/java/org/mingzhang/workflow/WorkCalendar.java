package org.mingzhang.workflow;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The door to the office's calendar: one for the whole installation, kept by its system administrators. An item that
 * waits keeps the due date it was made with.
 */
@Service
@Transactional
public class WorkCalendar {

    private static final String KEEPER = "SYSTEM_ADMIN";
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    private final CalendarMapper mapper;
    private final Audit audit;
    private volatile @Nullable Read read;

    private record Read(WorkingDays days, Instant at) {}

    WorkCalendar(CalendarMapper mapper, Audit audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    /** As the database has it; what another node changed is seen a minute later at most. */
    @Transactional(readOnly = true)
    public WorkingDays days() {
        Read last = read;
        if (last == null || last.at().plus(FRESH).isBefore(Instant.now())) {
            last = new Read(new WorkingDays(Set.copyOf(mapper.years()), mapper.days(FIRST, LAST)), Instant.now());
            read = last;
        }
        return last.days();
    }

    @Transactional(readOnly = true)
    public CalendarYear year(int year) {
        LocalDate first = LocalDate.ofYearDay(year, 1);
        return new CalendarYear(
                year,
                Optional.ofNullable(source(year)),
                mapper.days(first, first.plusYears(1).minusDays(1)));
    }

    private @Nullable String source(int year) {
        return mapper.source(year).orElse(null);
    }

    /**
     * Says what a day is, whatever was said of it before.
     *
     * @throws NotCalendarKeeper for everybody but system administrators, with an audit row
     * @throws DayWithoutName when the name is blank or longer than 100 characters
     * @throws DayOutOfRange for a day before 1900 or after 2999
     */
    public void put(Actor actor, CalendarDay day) {
        check(actor, "workflow.calendarDay", day.onDay().toString());
        String name = day.name().strip();
        if (name.isEmpty() || name.length() > 100) {
            throw new DayWithoutName();
        }
        if (day.onDay().isBefore(FIRST) || day.onDay().isAfter(LAST)) {
            throw new DayOutOfRange();
        }
        mapper.delete(day.onDay());
        mapper.insert(new CalendarDay(day.onDay(), day.working(), name));
        changed(actor, "workflow.calendarDay", day.onDay().toString(), (day.working() ? "+ " : "- ") + name);
    }

    /** Lets a day be what its weekday says. */
    public void remove(Actor actor, LocalDate day) {
        check(actor, "workflow.calendarDay", day.toString());
        if (mapper.delete(day) > 0) {
            changed(actor, "workflow.calendarDay", day.toString(), "");
        }
    }

    /**
     * Says which notice a year's days follow. From then on the year is known, and the terms of the law are counted in it.
     *
     * @throws DayWithoutName when the source is blank or longer than 200 characters
     */
    public void confirm(Actor actor, int year, String source) {
        check(actor, "workflow.calendarYear", String.valueOf(year));
        String notice = source.strip();
        if (notice.isEmpty() || notice.length() > 200) {
            throw new DayWithoutName();
        }
        if (mapper.updateYear(year, notice) == 0) {
            mapper.insertYear(year, notice);
        }
        changed(actor, "workflow.calendarYear", String.valueOf(year), notice);
    }

    /** Brings a year that ships with the product, unless somebody has entered it already. */
    boolean bring(CalendarYear year) {
        if (mapper.source(year.year()).isPresent()) {
            return false;
        }
        try {
            mapper.insertYear(year.year(), year.source().orElseThrow());
        } catch (DuplicateKeyException anotherNode) {
            return false;
        }
        year.days().forEach(day -> {
            mapper.delete(day.onDay());
            mapper.insert(day);
        });
        forget();
        return true;
    }

    private void check(Actor actor, String verb, String subject) {
        boolean keeper = actor.groups().stream().anyMatch(group -> group.endsWith(":" + KEEPER));
        if (!keeper) {
            audit.refused(new Act(actor.id(), verb, subject, ""));
            throw new NotCalendarKeeper();
        }
    }

    private void changed(Actor actor, String verb, String subject, String detail) {
        audit.record(new Act(actor.id(), verb, subject, detail));
        forget();
    }

    private void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                read = null;
            }
        });
    }
}
