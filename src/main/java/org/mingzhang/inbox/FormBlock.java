package org.mingzhang.inbox;

import java.util.List;

/**
 * A part of a form that a room brings: the outline of a report, check results. The Spring bean's name is the component
 * type in the {@code .form} file ({@code report-outline}). A block shows and saves through its own room's door, which
 * checks rights itself.
 */
public interface FormBlock {

    /** Opens the block on a page. Called once for each page. */
    BlockView open(BlockContext context);

    /**
     * What stands against finishing the item with this outcome, as the database has it now. Asked by the desk on the
     * server, whether or not the page showed the block.
     */
    default List<Problem> problems(BlockContext context, String outcome) {
        return List.of();
    }
}
