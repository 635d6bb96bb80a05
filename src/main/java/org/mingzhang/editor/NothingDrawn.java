package org.mingzhang.editor;

import org.mingzhang.base.Refusal;

/** Nothing was changed, so there is nothing to publish. */
public class NothingDrawn extends Refusal {

    public NothingDrawn() {
        super("editor.nothingDrawn");
    }
}
