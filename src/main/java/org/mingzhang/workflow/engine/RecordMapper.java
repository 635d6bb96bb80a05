package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface RecordMapper {

    void add(String subject, @Nullable String item, LineRow line);

    /** Oldest first. */
    List<LineRow> of(String subject);

    boolean names(String subject, String actor);

    void forget(String subject, PassedStep step);

    List<LineRow> opinions(String subject, Collection<String> steps);

    /** @param item null for those of every item */
    void makeVoid(String subject, Collection<String> steps, @Nullable String item);

    /** Lines with other verbs than these; at least one when the item was never decided. */
    int countSinceDecision(String subject, String item, Collection<String> harmless);

    int countSince(String subject, String step, String verb, Instant since);

    void forgetAll(String subject);

    void pass(String subject, PassedStep step);

    /** The latest first. */
    List<PassedStep> passed(String subject);
}
