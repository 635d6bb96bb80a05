package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface StandInMapper {

    /** Whom the item was offered to, whoever has it now. */
    Set<String> candidates(String id);

    /** Whether the person started the subject, or handled a step that may write it. */
    boolean hasWritten(String subject, String person);

    /** Rows changed: none when the absent person does not hold the item any more. */
    int takeOver(String id, String absent, String person, String name, String holder, Instant at);
}
