package org.mingzhang.disclosure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

@Mapper
interface PublicationMapper {

    void insert(
            @Param("p") Publication publication,
            @Param("indexYear") int indexYear,
            @Param("indexSequence") int indexSequence,
            @Param("clock") DisclosureClock.Kind clock,
            @Param("clockStart") LocalDate clockStart,
            @Param("clockDue") @Nullable LocalDate clockDue);

    void insertText(@Param("publication") String publication, @Param("words") String words);

    /** The highest number given so far, 0 for none. */
    int lastSequence(@Param("unit") String unit, @Param("year") int year);

    Optional<Publication> ofVersion(@Param("report") String report, @Param("version") String version);

    Optional<Publication> validOf(@Param("report") String report);

    Optional<Publication> validOfVersion(@Param("version") String version);

    void amend(@Param("report") String report);

    /** @return 0 when nothing of that unit's report was valid */
    int revoke(
            @Param("report") String report,
            @Param("unit") String unit,
            @Param("at") Instant at,
            @Param("by") String by,
            @Param("why") String why);

    List<Publication> search(
            @Param("unit") String unitPattern,
            @Param("year") @Nullable Integer year,
            @Param("words") List<String> wordPatterns,
            @Param("offset") int offset,
            @Param("limit") int limit);

    int count(
            @Param("unit") String unitPattern,
            @Param("year") @Nullable Integer year,
            @Param("words") List<String> wordPatterns);

    List<Integer> years();

    List<Publication> ofUnit(@Param("unit") String unit, @Param("offset") int offset, @Param("limit") int limit);

    int countOfUnit(@Param("unit") String unit);

    @Nullable
    String text(@Param("publication") String publication);

    Optional<LocalDate> accountsApprovedOn(@Param("report") String report);

    int updatePreparation(
            @Param("report") String report,
            @Param("accountsApprovedOn") @Nullable LocalDate accountsApprovedOn,
            @Param("savedBy") String savedBy,
            @Param("savedAt") Instant savedAt);

    void insertPreparation(
            @Param("report") String report,
            @Param("accountsApprovedOn") @Nullable LocalDate accountsApprovedOn,
            @Param("savedBy") String savedBy,
            @Param("savedAt") Instant savedAt);
}
