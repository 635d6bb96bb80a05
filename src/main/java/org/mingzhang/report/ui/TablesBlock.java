package org.mingzhang.report.ui;

import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.springframework.stereotype.Component;

/** The tables of a report, to fill in or to read. */
@Component("report-tables")
class TablesBlock implements FormBlock {

    private final Doors doors;

    TablesBlock(Doors doors) {
        this.doors = doors;
    }

    @Override
    public BlockView open(BlockContext context) {
        String report = context.item().subject();
        boolean readOnly = context.readOnly() || !doors.sections().writable(context.person(), report);
        TablesView view = new TablesView(doors, context.person(), report, readOnly);
        return () -> view;
    }
}
