package org.mingzhang.workflow.engine;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface ShortcutMapper {

    void insert(ShortcutRow row);

    List<ShortcutRow> at(String subject, String step, String department);

    /** @param steps at which the ways straight on are forgotten */
    void forget(String subject, Collection<String> steps);

    void forgetAll(String subject);
}
