package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TableRowMapper {

    /** @param cells as JSON object of texts */
    record Stored(String tableCode, String owner, String part, String rowId, int place, String cells) {}

    List<Stored> all(@Param("report") String report);

    void insert(
            @Param("report") String report, @Param("row") Stored row, @Param("by") String by, @Param("at") Instant at);

    int update(
            @Param("report") String report, @Param("row") Stored row, @Param("by") String by, @Param("at") Instant at);

    int delete(@Param("report") String report, @Param("row") Stored row);

    /** Everything that belongs to a project. */
    void ofProject(@Param("report") String report, @Param("project") String project);

    void deleteAll(@Param("report") String report);
}
