package org.mingzhang.org;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.jspecify.annotations.Nullable;

@Mapper
interface PersonMapper {

    List<PersonRow> byId(String id);

    List<PersonRow> byLogin(String login);

    List<PersonRow> withRole(String unit, Role role);

    List<PersonRow> withRoleInDepartment(String department, Role role);

    List<PersonRow> ofUnit(String unit);

    int count();

    Optional<String> password(String id);

    void insert(
            String id,
            String login,
            String name,
            String unit,
            @Nullable String department,
            String password,
            boolean mustChange,
            Instant createdAt);

    void addRole(String person, String role);

    void setPassword(String id, String password, boolean mustChange);

    void setActive(String id, boolean active);

    /** Counts a wrong password; the one that reaches {@code limit} locks the account and starts the count anew. */
    void countFailure(String id, int limit, Instant lockedUntil);

    void forgetFailures(String id);
}
