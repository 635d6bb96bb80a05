package org.mingzhang.inbox;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters kept by name, alone or for the whole unit, and how somebody left the inbox. */
@Service
@Transactional
public class Filters {

    /** Characters of a name. */
    public static final int LONGEST = 40;

    private static final int MOST = 30;
    private static final int LONGEST_CONTENTS = 2000;

    private final FilterMapper mapper;
    private final Audit audit;

    Filters(FilterMapper mapper, Audit audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    /** One's own and those others of the unit share, by name. */
    @Transactional(readOnly = true)
    public List<SavedFilter> seenBy(Person person) {
        return mapper.seenBy(person.id(), person.unit());
    }

    /**
     * Keeps a filter. One's own of the same name gets the new contents.
     *
     * @throws FilterRefused without a name, with one over {@link #LONGEST} characters, or when there are too many
     */
    public void save(Person person, String name, String contents, boolean shared) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST || contents.length() > LONGEST_CONTENTS) {
            throw new FilterRefused(LONGEST, MOST);
        }
        SavedFilter filter =
                new SavedFilter(Ids.next(), person.id(), person.name(), person.unit(), called, contents, shared);
        if (mapper.update(filter, now()) == 0) {
            if (mapper.countOf(person.id()) >= MOST) {
                throw new FilterRefused(LONGEST, MOST);
            }
            mapper.insert(filter, now());
        }
        if (shared) {
            audit.record(new Act(person.id(), "inbox.shareFilter", person.unit(), called));
        }
    }

    /**
     * @throws NotYourFilter when it is another's; leaves an audit row
     */
    public void delete(Person person, String id) {
        if (mapper.delete(id, person.id()) == 0) {
            audit.refused(new Act(person.id(), "inbox.deleteFilter", id, ""));
            throw new NotYourFilter();
        }
    }

    /** What was remembered under a name; empty when nothing was. */
    @Transactional(readOnly = true)
    public String remembered(Person person, String name) {
        return mapper.preference(person.id(), name).orElse("");
    }

    public void remember(Person person, String name, String contents) {
        if (contents.length() > LONGEST_CONTENTS || mapper.updatePreference(person.id(), name, contents) > 0) {
            return;
        }
        try {
            mapper.insertPreference(person.id(), name, contents);
        } catch (DuplicateKeyException otherWindow) {
            mapper.updatePreference(person.id(), name, contents);
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
