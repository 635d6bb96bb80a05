package org.mingzhang.editor;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface DraftMapper {

    Optional<DraftRow> find(String flow, String editor);

    void insert(DraftRow draft);

    /** Answers 0 when there is no draft yet. */
    int update(DraftRow draft);

    int delete(String flow, String editor);
}
