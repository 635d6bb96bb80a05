package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SectionMapper {

    void insertEmpty(@Param("report") String report, @Param("codes") List<String> codes);

    /** With leases that have not ended at {@code now}. */
    List<SectionRow> all(@Param("report") String report, @Param("now") Instant now);

    /** @return 0 when the version is another by now */
    int write(@Param("report") String report, @Param("edit") SectionEdit edit, @Param("basedOn") int basedOn);

    /** Writes whatever the version is. */
    void overwrite(@Param("report") String report, @Param("edit") SectionEdit edit);

    Optional<SectionLease> lease(@Param("report") String report, @Param("section") String section);

    /** @return 0 when somebody else holds it at {@code now}, or nobody ever did */
    int renewLease(@Param("report") String report, @Param("lease") SectionLease lease, @Param("now") Instant now);

    void insertLease(@Param("report") String report, @Param("lease") SectionLease lease);

    void endLease(@Param("report") String report, @Param("section") String section, @Param("holder") String holder);

    void endLeases(@Param("report") String report);
}
