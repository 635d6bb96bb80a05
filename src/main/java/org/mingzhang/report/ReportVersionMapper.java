package org.mingzhang.report;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportVersionMapper {

    void insert(@Param("version") VersionRow version);

    Optional<VersionRow> find(@Param("id") String id);

    /** The one that is not void. */
    Optional<VersionRow> valid(@Param("report") String report);

    int count(@Param("report") String report);

    void makeVoid(
            @Param("id") String id, @Param("at") Instant at, @Param("by") String by, @Param("reason") String reason);
}
