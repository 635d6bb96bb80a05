package org.mingzhang.seal;

import org.mingzhang.base.Refusal;

/** The approval record has no sign-off by the principal (国发〔1999〕25号 第二十五条), or nobody drafted the paper. */
public class NotSignedOff extends Refusal {

    public NotSignedOff() {
        super("seal.notSignedOff");
    }
}
