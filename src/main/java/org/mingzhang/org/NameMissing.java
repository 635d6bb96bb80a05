package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** A name was left empty. */
public class NameMissing extends Refusal {

    public NameMissing() {
        super("org.nameMissing");
    }
}
