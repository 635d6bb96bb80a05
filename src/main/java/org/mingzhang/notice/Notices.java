package org.mingzhang.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what a person was told. Everybody sees the own notices only. */
@Service
@Transactional
public class Notices {

    private final NoticeMapper mapper;
    private final Clock clock;

    Notices(NoticeMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<Notice> of(Person person, int offset, int limit) {
        return mapper.listed(person.id(), offset, limit).stream()
                .map(MessageRow::notice)
                .toList();
    }

    /** Counts no further than {@code cap}. */
    @Transactional(readOnly = true)
    public int unread(Person person, int cap) {
        return mapper.countUnread(person.id(), cap);
    }

    /** Of many people by one query, for who has any. */
    @Transactional(readOnly = true)
    public Map<String, Integer> unread(Collection<String> people) {
        return people.isEmpty()
                ? Map.of()
                : mapper.unread(people).stream().collect(Collectors.toMap(UnreadRow::person, UnreadRow::unread));
    }

    /** Somebody else's notice stays as it is. */
    public void read(Person person, String notice) {
        mapper.read(notice, person.id(), now());
    }

    public void readAll(Person person) {
        mapper.readAll(person.id(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
