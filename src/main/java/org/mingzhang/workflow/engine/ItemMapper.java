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

    /** Rows changed: none when the item does not wait or somebody holds it. */
    int claim(String id, String person, String name, String holder, Instant at);

    int release(String id, String person);

    /** Rows changed: none when the item does not wait or somebody else holds it. */
    int finish(String id, String person, String name, String holder, String outcome, Instant at);

    /** Rows changed: none when the item does not wait any more. */
    int cancel(String id, String closedBy, Instant at);

    int remind(String id, Instant at);

    boolean allows(String subject, Collection<String> holders, String right);

    boolean concerns(String subject, Collection<String> candidates, String person);
}
