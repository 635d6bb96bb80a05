package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RevisionMapper {

    /** Newest first. */
    List<Revision> all(@Param("report") String report);

    int count(@Param("report") String report);

    void insert(@Param("id") String id, @Param("report") String report, @Param("revision") Revision revision);

    boolean hasContent(@Param("report") String report, @Param("sha256") String sha256);

    void insertContent(
            @Param("report") String report, @Param("sha256") String sha256, @Param("content") String content);

    Optional<String> content(@Param("report") String report, @Param("sha256") String sha256);

    /** Content that neither a revision nor a look refers to any more. */
    void dropUnusedContent(@Param("report") String report, @Param("sha256") String sha256);

    Optional<Look> look(@Param("report") String report, @Param("person") String person, @Param("item") String item);

    /** The newest at any other item. */
    Optional<Look> lookBefore(
            @Param("report") String report, @Param("person") String person, @Param("item") String item);

    void insertLook(
            @Param("report") String report,
            @Param("person") String person,
            @Param("item") String item,
            @Param("look") Look look);

    void updateLook(
            @Param("report") String report,
            @Param("person") String person,
            @Param("item") String item,
            @Param("look") Look look);

    /** What somebody saw, and when. */
    record Look(Instant seenAt, String sha256) {}
}
