package org.mingzhang.workflow;

import java.util.List;

/** People, as far as flows need them. This room knows nobody; the room that knows people provides it. */
public interface Directory {

    /** Everybody who holds the group and may sign in, by name. Empty when nobody does. */
    List<Colleague> holding(String group);
}
