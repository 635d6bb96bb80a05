package org.mingzhang.inbox;

import java.util.Optional;

/** Where subjects can be read. The room that knows what a subject is says so; lists lead there. */
public interface SubjectPages {

    /** The address of the subject's page, without a slash in front; empty when the room does not know it. */
    Optional<String> address(String subject);
}
