package org.mingzhang.workflow.engine;

import java.util.Set;
import org.mingzhang.workflow.Holders;
import org.springframework.stereotype.Service;

@Service
class StoredHolders implements Holders {

    private final DeadlineMapper items;

    StoredHolders(DeadlineMapper items) {
        this.items = items;
    }

    @Override
    public Set<String> of(String item) {
        return items.holders(item);
    }
}
