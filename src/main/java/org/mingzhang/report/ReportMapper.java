package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportMapper {

    void insert(
            @Param("report") Report report,
            @Param("template") String template,
            @Param("templateVersion") int templateVersion);

    Optional<Report> find(@Param("id") String id);

    /** Holds the row until the transaction ends, so that writing and signing never overlap. */
    Optional<Report> lock(@Param("id") String id);

    List<Report> ofUnit(@Param("unit") String unit, @Param("offset") int offset, @Param("limit") int limit);

    Optional<Report> ofYear(@Param("unit") String unit, @Param("year") int year, @Param("template") String template);

    boolean exists(@Param("unit") String unit, @Param("year") int year, @Param("template") String template);

    void setState(@Param("id") String id, @Param("state") ReportState state);
}
