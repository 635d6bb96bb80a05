package org.mingzhang.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javax.xml.namespace.QName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.OfficeHours;
import org.mingzhang.workflow.WorkingDays;

class DeadlineTest {

    private static final WorkingDays DAYS = WorkingDays.shipped();
    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(17, 30));

    @ParameterizedTest
    @CsvSource({
        "P3D, 2026-11-24T15:00, 2026-11-27T17:30",
        "P3D, 2026-11-26T23:59, 2026-12-01T17:30",
        "P3D, 2026-09-30T09:00, 2026-10-10T17:30",
        "P2W, 2026-11-24T15:00, 2026-12-08T17:30",
        "PT4H, 2026-11-27T16:00, 2026-11-27T20:00",
        "P1DT12H, 2026-11-27T16:00, 2026-11-29T04:00",
        "P1M, 2026-09-01T10:00, 2026-10-08T17:30"
    })
    void days_are_working_days_until_the_office_closes_and_hours_pass_on_the_clock(
            String term, LocalDateTime begin, LocalDateTime end) {
        assertThat(Term.of(term).map(t -> t.end(at(begin), DAYS, HOURS))).contains(at(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "P0D", "P-3D", "PT-4H", "PT0S", "P9999D", "P99999999999D", "P11Y", "3", "${due}"})
    void no_other_text_is_a_term(String text) {
        assertThat(Term.of(text)).isEmpty();
    }

    @Test
    void reminders_come_in_the_morning_a_working_day_before_and_superiors_hear_a_working_day_after() {
        Moments moments = moments("P3D", "", "superior", "", "2026-11-24T15:00");

        assertThat(moments)
                .isEqualTo(new Moments(at("2026-11-26T08:30"), at("2026-11-27T17:30"), at("2026-11-30T08:30")));
        assertThat(moments.first()).isEqualTo(moments.remindAt());
        assertThat(moments.nextAfter(moments.remindAt())).isEqualTo(moments.dueAt());
        assertThat(moments.nextAfter(moments.escalateAt())).isEqualTo(ItemRow.NEVER);
    }

    @Test
    void authors_set_how_long_before_and_after() {
        Moments moments = moments("P5D", "P3D", "superior", "P2D", "2026-11-24T15:00");

        assertThat(moments)
                .isEqualTo(new Moments(at("2026-11-26T08:30"), at("2026-12-01T17:30"), at("2026-12-03T08:30")));
    }

    @Test
    void a_term_too_short_for_the_day_before_is_reminded_of_on_its_last_morning() {
        assertThat(moments("P1D", "", "", "", "2026-11-24T15:00").remindAt()).isEqualTo(at("2026-11-25T08:30"));
        assertThat(moments("PT4H", "", "", "", "2026-11-24T15:00").remindAt()).isEqualTo(ItemRow.NEVER);
    }

    @Test
    void nobody_is_reminded_where_the_author_wants_none_and_no_superior_hears_unless_asked_for() {
        Moments moments = moments("P3D", "P0D", "", "P2D", "2026-11-24T15:00");

        assertThat(moments).isEqualTo(new Moments(ItemRow.NEVER, at("2026-11-27T17:30"), ItemRow.NEVER));
    }

    private static Moments moments(String due, String remind, String escalate, String after, String created) {
        Deadline deadline = Deadline.of(step(due, remind, escalate, after));
        Instant begin = at(created);
        return deadline.moments(begin, deadline.due().orElseThrow().end(begin, DAYS, HOURS), DAYS, HOURS);
    }

    private static Part step(String due, String remind, String escalate, String after) {
        Part task = new Part(new QName(Part.BPMN, "userTask"), null);
        Part list = new Part(
                new QName(Part.CAMUNDA, "properties"), new Part(new QName(Part.BPMN, "extensionElements"), task));
        property(list, "due", due);
        property(list, "remind", remind);
        property(list, "escalate", escalate);
        property(list, "escalateAfter", after);
        return task;
    }

    private static void property(Part list, String name, String value) {
        Part property = new Part(new QName(Part.CAMUNDA, "property"), list);
        property.put(new QName("name"), name);
        property.put(new QName("value"), value);
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(OfficeTime.ZONE).toInstant();
    }
}
