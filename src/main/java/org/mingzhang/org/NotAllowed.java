package org.mingzhang.org;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** The person's roles do not cover the act. */
public class NotAllowed extends Refusal implements Forbidden {

    public NotAllowed() {
        super("org.notAllowed");
    }
}
