package org.mingzhang.seal;

import org.mingzhang.base.Forbidden;
import org.mingzhang.base.Refusal;

/** Only the seal keeper and the system administrator read the register. */
public class NotSealKeeper extends Refusal implements Forbidden {

    public NotSealKeeper() {
        super("seal.notSealKeeper");
    }
}
