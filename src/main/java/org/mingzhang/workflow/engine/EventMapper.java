package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;
import org.mingzhang.workflow.WorkEvent;

@Mapper
interface EventMapper {

    /**
     * One row for each holder: whom the item is or was offered to, who started or follows the subject, and those named.
     *
     * @param item when null, the items of the subject that wait
     */
    void tell(String subject, @Nullable String item, Collection<String> also, Instant at);

    List<WorkEvent> after(long id, int limit);

    long newest();

    void forget(Instant before);
}
