package org.mingzhang.org;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface UnitMapper {

    Optional<Unit> find(String id);

    List<Department> departments(String unit);

    void insert(String id, String name, Instant createdAt);

    void insertDepartment(String id, String unit, String name, int place);
}
