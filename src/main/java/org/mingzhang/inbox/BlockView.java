package org.mingzhang.inbox;

import com.vaadin.flow.component.Component;

/** A block on a page. */
public interface BlockView {

    Component component();

    /**
     * Called in the finishing transaction before {@link FormBlock#problems}: what was typed and is not saved yet.
     * Blocks that save while typing have nothing left.
     */
    default void save() {}
}
