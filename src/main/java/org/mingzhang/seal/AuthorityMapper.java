package org.mingzhang.seal;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface AuthorityMapper {

    int count(@Param("sha256") String sha256);

    void insert(
            @Param("sha256") String sha256,
            @Param("subject") String subject,
            @Param("certificate") byte[] certificate,
            @Param("demonstration") boolean demonstration,
            @Param("createdAt") Instant createdAt);

    List<Authority> all();

    /** @param certificate DER */
    record Authority(byte[] certificate, boolean demonstration) {}
}
