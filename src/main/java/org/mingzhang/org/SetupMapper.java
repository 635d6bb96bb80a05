package org.mingzhang.org;

import java.time.Instant;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface SetupMapper {

    void forgetUnused();

    void insert(String tokenHash, Instant expiresAt);

    int countOpen(String tokenHash, Instant now);

    /** Answers 1 when the link was open, and closes it. */
    int use(String tokenHash, Instant now);
}
