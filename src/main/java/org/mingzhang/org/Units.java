package org.mingzhang.org;

import java.util.List;
import java.util.Optional;

/** The door to units and their departments. */
public interface Units {

    Optional<Unit> find(String id);

    /** The unit's departments in their order. */
    List<Department> departments(String unit);
}
