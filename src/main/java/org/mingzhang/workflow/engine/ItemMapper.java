package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ItemMapper {

    void insert(NewItem item, String candidate, boolean mainRow);

    Optional<ItemRow> find(String id);

    boolean wasOffered(String id, Collection<String> candidates);

    List<ItemRow> openOf(String subject);

    /** The waiting items of one task of the engine. */
    List<ItemRow> openOfTask(String task);

    /** Rows changed: none when the item does not wait or somebody holds it. */
    int claim(String id, String person, String name, String holder, Instant at);

    int release(String id, String person);

    /** Rows changed: none when the item does not wait or somebody else holds it. */
    int finish(String id, String person, String name, String holder, String outcome, Instant at);

    /** Rows changed: none when the item does not wait any more. */
    int cancel(String id, String closedBy, Instant at);

    /** Rows changed: none when nothing of it waits any more. */
    int cancelTask(String task, String closedBy, Instant at);

    /** Gives it to one person, whoever held it. */
    void give(String id, String person, String name, String holder, Instant at);

    /** Lists it nowhere until others have answered. */
    void park(String id);

    void unpark(String id, String holder);

    /** Rows changed: none when the item does not wait any more. */
    int urge(String id, Instant at);

    int remind(String id, Instant at);

    boolean allows(String subject, Collection<String> holders, String right);

    boolean concerns(String subject, Collection<String> candidates, String person);
}
