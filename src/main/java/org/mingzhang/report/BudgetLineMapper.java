package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface BudgetLineMapper {

    List<BudgetLineRow> all(@Param("report") String report);

    void insert(
            @Param("report") String report,
            @Param("place") int place,
            @Param("line") BudgetLineRow line,
            @Param("by") String by,
            @Param("at") Instant at);

    /** @return 0 when the line is gone, or has another version by now */
    int update(
            @Param("report") String report,
            @Param("line") BudgetLineRow line,
            @Param("by") String by,
            @Param("at") Instant at);

    int nextPlace(@Param("report") String report);

    void place(@Param("report") String report, @Param("id") String id, @Param("place") int place);

    int delete(@Param("report") String report, @Param("id") String id);

    void deleteAll(@Param("report") String report);
}
