package org.mingzhang.seal;

import org.mingzhang.document.SealPicture;

/** Draws seals. */
interface SealMaker {

    /**
     * A demonstration seal: round, star in the middle, the unit's name around it, and plainly labelled.
     *
     * @param unitName the legal name
     */
    SealPicture demonstration(String unitName);
}
