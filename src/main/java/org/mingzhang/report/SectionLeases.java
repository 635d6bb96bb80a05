package org.mingzhang.report;

import java.time.Clock;
import java.time.Instant;
import org.mingzhang.org.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Who is editing which section. The database decides: of two people who begin at once, one is told of the other. */
@Component
class SectionLeases {

    private final SectionMapper mapper;
    private final Clock clock;

    SectionLeases(SectionMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Takes or renews. @throws SectionBeingEdited when somebody else holds it */
    SectionLease take(Person writer, String report, Template.Section section) {
        Instant now = clock.instant();
        SectionLease lease = new SectionLease(section.code(), writer.id(), writer.name(), now.plus(Sections.SILENCE));
        if (mapper.renewLease(report, lease, now) == 0) {
            begin(report, section, lease);
        }
        return lease;
    }

    private void begin(String report, Template.Section section, SectionLease lease) {
        mapper.lease(report, section.code()).ifPresent(held -> {
            throw new SectionBeingEdited(section.title(), held.holderName());
        });
        try {
            mapper.insertLease(report, lease);
        } catch (DuplicateKeyException e) {
            throw new SectionBeingEdited(
                    section.title(),
                    mapper.lease(report, section.code())
                            .map(SectionLease::holderName)
                            .orElse(""));
        }
    }
}
