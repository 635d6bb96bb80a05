package org.mingzhang.document;

import org.mingzhang.base.Refusal;

/** A file that cannot be stored: the disk is full, or the folder cannot be written. Nothing of it is left behind. */
public class FileNotKept extends Refusal {

    FileNotKept() {
        super("document.attachment.notKept");
    }
}
