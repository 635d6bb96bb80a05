package org.mingzhang.report;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FigureMapper {

    List<FigureRow> all(@Param("report") String report);

    void insert(@Param("report") String report, @Param("figure") FigureRow figure);

    /** @return 0 when the version is another by now */
    int update(@Param("report") String report, @Param("figure") FigureRow figure, @Param("basedOn") int basedOn);

    void deleteAll(@Param("report") String report);
}
