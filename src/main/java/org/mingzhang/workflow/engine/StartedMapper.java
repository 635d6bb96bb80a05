package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface StartedMapper {

    /** Fails with a duplicate key while the subject runs in a flow. */
    void insert(StartedRow row);

    void setInstance(String id, String instance);

    void end(String subject, Instant at);

    /** Waits until nobody else acts on the subject; acts on one subject go one after the other. */
    Optional<StartedRow> lock(String subject);

    Optional<StartedRow> newest(String subject);

    Optional<StartedRow> ofInstance(String instance);

    boolean isStarter(String subject, String person);
}
