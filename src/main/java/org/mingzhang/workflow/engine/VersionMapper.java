package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.mingzhang.workflow.FlowVersion;

@Mapper
interface VersionMapper {

    /** Fails with a duplicate key when somebody else published the version. */
    void insert(
            String flow,
            int version,
            String name,
            Instant publishedAt,
            String publishedBy,
            String publisherName,
            String note);

    Optional<FlowVersion> newest(String flow);

    /** Every flow with its newest version. */
    List<FlowVersion> all();

    /** Newest first. */
    List<FlowVersion> of(String flow);
}
