package org.mingzhang.workflow;

import java.util.Set;

/** The door to whom items wait for. */
public interface Holders {

    /** Keys made by {@link Groups}, or one {@code person:<id>} once somebody has taken the item; none when it does not wait. */
    Set<String> of(String item);
}
