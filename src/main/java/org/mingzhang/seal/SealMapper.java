package org.mingzhang.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface SealMapper {

    /** The unit's seal that may be used on the day. */
    Optional<Seal> valid(@Param("unit") String unit, @Param("day") LocalDate day);

    Optional<Seal> find(@Param("id") String id);

    void insert(@Param("seal") Seal seal, @Param("createdAt") Instant createdAt);
}
