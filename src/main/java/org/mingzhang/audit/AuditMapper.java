package org.mingzhang.audit;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;

@Mapper
interface AuditMapper {

    ChainHead lockedHead();

    ChainHead head();

    void insert(AuditLine line);

    void moveHead(AuditLine line);

    List<AuditLine> about(String subject);

    List<AuditLine> after(long seq, int limit);
}
