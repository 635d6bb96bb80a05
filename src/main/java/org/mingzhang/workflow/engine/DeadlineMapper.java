package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DeadlineMapper {

    /** Items whose moment has come, the oldest moment first. */
    List<WatchedRow> come(Instant now, int limit);

    /** Rows changed: none when somebody else has looked at the item, or it does not wait any more. */
    int move(String id, Instant from, Instant to);

    /** Whom a waiting item waits for. */
    Set<String> holders(String id);
}
