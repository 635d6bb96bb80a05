package org.mingzhang.audit;

import java.util.List;
import java.util.Optional;

/** Reading the record. */
public interface AuditTrail {

    /** Everything that was done to a subject, oldest first. */
    List<AuditLine> about(String subject);

    /** Walks the whole chain and names the first line that was changed, removed or slipped in; empty when it holds. */
    Optional<BrokenLine> firstBroken();
}
