package org.mingzhang.seal;

import org.mingzhang.base.Refusal;

/** What would be sealed is not what its hash says: it was changed after sign-off. */
public class NotTheFrozenVersion extends Refusal {

    public NotTheFrozenVersion() {
        super("seal.notTheFrozenVersion");
    }
}
