package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface ReportTemplateMapper {

    void insert(@Param("template") StoredTemplate template, @Param("storedAt") Instant storedAt);

    Optional<StoredTemplate> find(@Param("id") String id, @Param("version") int version);

    /** The key of the newest version of each template. */
    List<String> newest();
}
