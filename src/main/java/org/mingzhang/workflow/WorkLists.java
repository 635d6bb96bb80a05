package org.mingzhang.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The door to lists of work: pages of them, and what puts a subject on the lists of others. Pages are asked for by the key of
 * the line before, so that a page far down costs what the first one costs and nothing is shown twice.
 */
public interface WorkLists {

    /** People one copy goes to at most. */
    int MOST_READERS = 50;

    /** Characters of a note to a copy. */
    int LONGEST_NOTE = 500;

    /** The lines after a key; from the head of the list when it is empty. */
    List<ListLine> page(WorkList list, Actor actor, ItemFilter filter, Optional<ListKey> after, int limit);

    /** Counts no further than {@code cap}. */
    int count(WorkList list, Actor actor, ItemFilter filter, int cap);

    /** The items at the head of a list of items. */
    default List<WorkItem> first(WorkList list, Actor actor, ItemFilter filter, int limit) {
        return page(list, actor, filter, Optional.empty(), limit).stream()
                .flatMap(line -> line.item().stream())
                .toList();
    }

    /** What the actor's waiting and finished items can be narrowed to. */
    ListChoices choices(Actor actor);

    /**
     * 抄送: puts a subject on the lists of others and lets them read it. Who had a copy before gets a new one.
     *
     * @param readers whom the actor may write to; the caller has judged that
     * @throws NotYourItem when the subject does not concern the actor; leaves an audit row
     * @throws CopyRefused for nobody, for more than {@link #MOST_READERS} and a note over {@link #LONGEST_NOTE}
     */
    void copy(String subject, Actor actor, Collection<Reader> readers, String note);

    /**
     * Who was given the subject to read, and who has read it; newest first.
     *
     * @throws NotYourItem when the subject does not concern the actor; leaves an audit row
     */
    List<Copy> copies(String subject, Actor actor);

    /** The actor has the subject open: a copy to read is read now. */
    void read(String subject, Actor actor);

    /**
     * 关注. Following twice changes nothing.
     *
     * @throws NotYourItem when the subject does not concern the actor; leaves an audit row
     */
    void follow(String subject, Actor actor);

    void unfollow(String subject, Actor actor);

    boolean follows(String subject, Actor actor);

    /** Says how many warnings about the subject are open, for its items that wait and those to come. */
    void warn(String subject, int warnings);
}
