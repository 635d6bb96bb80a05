package org.mingzhang.org;

import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface MailMapper {

    Optional<String> of(String person);

    void set(String person, @Nullable String mail);
}
