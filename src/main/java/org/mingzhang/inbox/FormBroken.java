package org.mingzhang.inbox;

import org.mingzhang.base.Refusal;

/** A form cannot be read. */
public class FormBroken extends Refusal {

    FormBroken(String key, Object... arguments) {
        super(key, arguments);
    }
}
