package org.mingzhang.document;

import org.mingzhang.base.Refusal;

/** A stored file is gone, or says something else than when it was stored. It is not given out. */
public class FileAltered extends Refusal {

    FileAltered() {
        super("document.attachment.altered");
    }
}
