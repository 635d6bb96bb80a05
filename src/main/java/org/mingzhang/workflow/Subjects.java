package org.mingzhang.workflow;

import java.util.Optional;

/** The door to what goes, or went, through a flow. */
public interface Subjects {

    /** As it was when it last entered a flow. */
    Optional<Subject> find(String id);
}
