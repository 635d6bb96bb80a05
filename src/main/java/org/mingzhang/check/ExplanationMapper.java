package org.mingzhang.check;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ExplanationMapper {

    List<ExplanationRow> all(@Param("report") String report);

    int update(
            @Param("report") String report,
            @Param("fingerprint") String fingerprint,
            @Param("text") String text,
            @Param("by") String by,
            @Param("byName") String byName,
            @Param("at") Instant at);

    void insert(
            @Param("report") String report,
            @Param("fingerprint") String fingerprint,
            @Param("kind") String kind,
            @Param("text") String text,
            @Param("by") String by,
            @Param("byName") String byName,
            @Param("at") Instant at);

    int delete(@Param("report") String report, @Param("fingerprint") String fingerprint);
}
