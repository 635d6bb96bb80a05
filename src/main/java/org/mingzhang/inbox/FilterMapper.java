package org.mingzhang.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface FilterMapper {

    /** The person's own and those shared in the unit, by name. */
    List<SavedFilter> seenBy(String person, String unit);

    int countOf(String person);

    int update(SavedFilter filter, Instant at);

    void insert(SavedFilter filter, Instant at);

    int delete(String id, String person);

    Optional<String> preference(String person, String name);

    int updatePreference(String person, String name, String contents);

    void insertPreference(String person, String name, String contents);
}
