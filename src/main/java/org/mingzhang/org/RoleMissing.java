package org.mingzhang.org;

import org.mingzhang.base.Refusal;

/** A person without any role could do nothing. */
public class RoleMissing extends Refusal {

    public RoleMissing() {
        super("org.roleMissing");
    }
}
