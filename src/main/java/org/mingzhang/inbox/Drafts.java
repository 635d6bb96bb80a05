package org.mingzhang.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** What was typed into forms, finished or not. */
@Component
class Drafts {

    /** Characters of JSON. */
    private static final int LONGEST = 400_000;

    private final FormDataMapper mapper;
    private final Clock clock = Clock.systemUTC();

    Drafts(FormDataMapper mapper) {
        this.mapper = mapper;
    }

    Optional<FormData> find(WorkItem item, Person person) {
        return mapper.find(item.id(), person.id());
    }

    /** The values of the last time round in the same step, for an item that came back. */
    Map<String, Object> lastRound(WorkItem item) {
        return mapper.latestFinished(
                        item.subject(), item.step(), item.department().orElse(""))
                .map(FormData::values)
                .orElse(Map.of());
    }

    SavedDraft save(WorkItem item, Person person, Map<String, Object> values, int basedOn) {
        FormData data = FormData.of(item, person, values, basedOn + 1, now(), false);
        if (data.contents().length() > LONGEST) {
            throw new DraftTooLong(LONGEST);
        }
        write(data, basedOn);
        return new SavedDraft(data.revision(), data.savedAt());
    }

    private void write(FormData data, int basedOn) {
        if (basedOn > 0) {
            if (mapper.update(data, basedOn) == 0) {
                throw new DraftChangedElsewhere();
            }
            return;
        }
        try {
            mapper.insert(data);
        } catch (DuplicateKeyException second) {
            throw new DraftChangedElsewhere();
        }
    }

    /** Keeps the values an item was finished with, whatever drafts there are. Those of a return stay a draft. */
    void keep(WorkItem item, Person person, Map<String, Object> values, boolean finished) {
        int revision = find(item, person).map(FormData::revision).orElse(0);
        write(FormData.of(item, person, new HashMap<>(values), revision + 1, now(), finished), revision);
    }

    boolean hasHappened(String item, Person person, String request) {
        return mapper.countRequests(item, person.id(), request) > 0;
    }

    void happened(String item, Person person, Submission submission) {
        mapper.insertRequest(item, person.id(), submission.request(), submission.outcome(), now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
