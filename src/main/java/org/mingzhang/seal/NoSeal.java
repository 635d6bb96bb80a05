package org.mingzhang.seal;

import org.mingzhang.base.Refusal;

/** The unit has no seal that is valid today. */
public class NoSeal extends Refusal {

    public NoSeal() {
        super("seal.noSeal");
    }
}
