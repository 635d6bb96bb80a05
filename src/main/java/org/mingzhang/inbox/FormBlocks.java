package org.mingzhang.inbox;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;

/** The blocks that the rooms bring, by component type. */
@Component
public class FormBlocks {

    private final ListableBeanFactory beans;

    /** @param beans where the blocks are, now or later */
    public FormBlocks(ListableBeanFactory beans) {
        this.beans = beans;
    }

    public Optional<FormBlock> find(String type) {
        return Optional.ofNullable(all().get(type));
    }

    public Set<String> names() {
        return Set.copyOf(all().keySet());
    }

    private Map<String, FormBlock> all() {
        return beans.getBeansOfType(FormBlock.class);
    }
}
