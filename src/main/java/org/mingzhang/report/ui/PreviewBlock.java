package org.mingzhang.report.ui;

import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.springframework.stereotype.Component;

/** The report as it will be printed. */
@Component("document-preview")
class PreviewBlock implements FormBlock {

    private final Previews previews;
    private final Doors doors;

    PreviewBlock(Previews previews, Doors doors) {
        this.previews = previews;
        this.doors = doors;
    }

    @Override
    public BlockView open(BlockContext context) {
        PagesView pages = new PagesView(
                previews,
                doors,
                doors.reports().open(context.person(), context.item().subject()));
        return () -> pages;
    }
}
