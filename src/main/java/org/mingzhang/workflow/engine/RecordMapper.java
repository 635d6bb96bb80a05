package org.mingzhang.workflow.engine;

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

    void forget(String subject, Collection<String> steps);

    void forgetAll(String subject);

    void pass(String subject, PassedStep step);

    /** The latest first. */
    List<PassedStep> passed(String subject);
}
