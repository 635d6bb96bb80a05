package org.mingzhang.inbox;

import java.time.Instant;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface FormDataMapper {

    Optional<FormData> find(@Param("item") String item, @Param("person") String person);

    Optional<FormData> latestFinished(
            @Param("subject") String subject, @Param("step") String step, @Param("department") String department);

    void insert(FormData data);

    /** @return 0 when the row has another revision by now */
    int update(@Param("data") FormData data, @Param("basedOn") int basedOn);

    int countRequests(@Param("item") String item, @Param("person") String person, @Param("request") String request);

    void insertRequest(
            @Param("item") String item,
            @Param("person") String person,
            @Param("request") String request,
            @Param("outcome") String outcome,
            @Param("doneAt") Instant doneAt);
}
