package org.mingzhang.editor;

import org.mingzhang.base.Refusal;

/** Publishing needs a note that says what changed. */
public class NoteMissing extends Refusal {

    public NoteMissing() {
        super("editor.noteMissing");
    }
}
