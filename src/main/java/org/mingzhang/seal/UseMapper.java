package org.mingzhang.seal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface UseMapper {

    int countUp(@Param("unit") String unit, @Param("year") int year);

    void beginCount(@Param("unit") String unit, @Param("year") int year);

    int lastNumber(@Param("unit") String unit, @Param("year") int year);

    void insert(NewUse use);

    /** Marks valid uses of the subject void that were made in one of the steps. */
    int voidUses(
            @Param("subject") String subject,
            @Param("steps") Collection<String> steps,
            @Param("at") Instant at,
            @Param("reason") String reason);

    /** Newest first. */
    List<SealUse> list(
            @Param("unit") String unit,
            @Param("words") List<String> words,
            @Param("offset") int offset,
            @Param("limit") int limit);

    int count(@Param("unit") String unit, @Param("words") List<String> words);

    Optional<SealUse> find(@Param("id") String id, @Param("unit") String unit);

    Optional<SealUse> ofFile(@Param("file") String file);

    /** An entry as it is written; see {@link SealUse}. */
    record NewUse(
            String id,
            String number,
            String unit,
            String department,
            String title,
            int copies,
            String drafter,
            String drafterName,
            String approver,
            String approverName,
            Instant approvedAt,
            String keeper,
            String keeperName,
            String remark,
            String subject,
            String version,
            String step,
            String file,
            String seal,
            String sealName,
            String place,
            String kind,
            Instant usedAt) {}
}
