package org.mingzhang.editor;

import org.mingzhang.base.Refusal;

/** A draft beyond what any flow needs. */
public class FlowTooBig extends Refusal {

    public FlowTooBig() {
        super("editor.flowTooBig");
    }
}
