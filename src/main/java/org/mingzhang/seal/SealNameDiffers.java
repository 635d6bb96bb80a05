package org.mingzhang.seal;

import org.mingzhang.base.Refusal;

/** The paper is signed with another name than the seal carries. */
public class SealNameDiffers extends Refusal {

    public SealNameDiffers(String sealName, String issuer) {
        super("seal.nameDiffers", sealName, issuer);
    }
}
