package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Texts;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Copy;
import org.mingzhang.workflow.CopyRefused;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.ListChoices;
import org.mingzhang.workflow.ListKey;
import org.mingzhang.workflow.ListLine;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.Reader;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link WorkLists} over our own tables; the engine is not asked. */
@Service
@Transactional
class StoredLists implements WorkLists {

    /** Lines that choices are collected from. */
    private static final int LOOKED_AT = 500;

    private final ListMapper rows;
    private final ListLines lines;
    private final StartedMapper started;
    private final Tasks tasks;
    private final ApprovalRecord record;
    private final StoredEvents events;
    private final Audit audit;

    StoredLists(
            ListMapper rows,
            ListLines lines,
            StartedMapper started,
            Tasks tasks,
            ApprovalRecord record,
            StoredEvents events,
            Audit audit) {
        this.rows = rows;
        this.lines = lines;
        this.started = started;
        this.tasks = tasks;
        this.record = record;
        this.events = events;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ListLine> page(WorkList list, Actor actor, ItemFilter filter, Optional<ListKey> after, int limit) {
        Narrowing narrowing = Narrowing.of(filter);
        @Nullable ListKey key = after.orElse(null);
        String person = actor.id();
        return switch (list) {
            case WAITING -> lines.waiting(rows.waiting(Items.holders(actor), narrowing, key, limit));
            case DONE -> lines.done(rows.done(Items.holder(actor), narrowing, key, limit));
            case STARTED -> lines.subjects(rows.started(person, narrowing, key, limit));
            case COPIED -> lines.subjects(rows.copied(person, narrowing, key, ListLines.wasUnread(key), limit));
            case FOLLOWED -> lines.subjects(rows.followed(person, narrowing, key, limit));
        };
    }

    @Override
    @Transactional(readOnly = true)
    public int count(WorkList list, Actor actor, ItemFilter filter, int cap) {
        Narrowing narrowing = Narrowing.of(filter);
        String person = actor.id();
        return switch (list) {
            case WAITING -> rows.countWaiting(Items.holders(actor), narrowing, cap);
            case DONE -> rows.countDone(Items.holder(actor), narrowing, cap);
            case STARTED -> rows.countStarted(person, narrowing, cap);
            case COPIED -> rows.countCopied(person, narrowing, cap);
            case FOLLOWED -> rows.countFollowed(person, narrowing, cap);
        };
    }

    @Override
    @Transactional(readOnly = true)
    public ListChoices choices(Actor actor) {
        Map<String, String> units = new LinkedHashMap<>();
        Map<String, String> flows = new LinkedHashMap<>();
        Map<String, String> steps = new LinkedHashMap<>();
        for (NamedRow row : rows.choices(Items.holders(actor), Items.holder(actor), LOOKED_AT)) {
            units.put(row.unit(), row.unitName());
            flows.put(row.flow(), row.flowName());
            steps.put(row.step(), row.stepName());
        }
        return new ListChoices(units, flows, steps);
    }

    @Override
    public void copy(String subject, Actor actor, Collection<Reader> readers, String note) {
        StartedRow of = concerning(subject, actor, "copy");
        if (readers.isEmpty() || readers.size() > MOST_READERS || note.length() > LONGEST_NOTE) {
            throw new CopyRefused(MOST_READERS, LONGEST_NOTE);
        }
        String names = readers.stream().map(Reader::name).collect(Collectors.joining("、"));
        for (Reader reader : readers) {
            rows.deleteCopy(subject, reader.id());
            rows.insertCopy(
                    new CopyRow(Ids.next(), reader.id(), reader.name(), actor.id(), actor.name(), note.strip(), now()),
                    of);
        }
        String told =
                Texts.of(Locale.CHINA, "workflow.copiedTo", names, note.strip()).strip();
        record.add(subject, "", "", actor, "copy", told);
        audit.record(new Act(actor.id(), "workflow.copy", subject, names));
        events.tell(subject, readers.stream().map(Reader::id).map(Items::holder).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Copy> copies(String subject, Actor actor) {
        concerning(subject, actor, "copies");
        return rows.copies(subject).stream().flatMap(row -> row.copy().stream()).toList();
    }

    @Override
    public void read(String subject, Actor actor) {
        if (rows.read(subject, actor.id(), now()) > 0) {
            events.tell(subject, Set.of(Items.holder(actor)));
        }
    }

    @Override
    public void follow(String subject, Actor actor) {
        StartedRow of = concerning(subject, actor, "follow");
        if (!rows.follows(subject, actor.id())) {
            try {
                rows.follow(actor.id(), now(), of);
                audit.record(new Act(actor.id(), "workflow.follow", subject, of.title()));
            } catch (DuplicateKeyException already) {
                return;
            }
        }
    }

    @Override
    public void unfollow(String subject, Actor actor) {
        if (rows.unfollow(subject, actor.id()) > 0) {
            audit.record(new Act(actor.id(), "workflow.unfollow", subject, ""));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean follows(String subject, Actor actor) {
        return rows.follows(subject, actor.id());
    }

    @Override
    public void warn(String subject, int warnings) {
        rows.warnSubject(subject, warnings);
        if (rows.warnItems(subject, warnings) > 0) {
            events.tell(subject, Set.of());
        }
    }

    private StartedRow concerning(String subject, Actor actor, String verb) {
        if (!tasks.concerns(actor, subject)) {
            audit.refused(new Act(actor.id(), "workflow." + verb, subject, ""));
            throw new NotYourItem();
        }
        return started.newest(subject).orElseThrow(ItemGone::new);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
