package org.mingzhang.document;

import org.mingzhang.base.Refusal;

/** A file whose text cannot be read. The reason says what the file is and what to do. */
public class FileNotReadable extends Refusal {

    FileNotReadable(String key, Object... arguments) {
        super(key, arguments);
    }

    static FileNotReadable damaged() {
        return new FileNotReadable("document.file.damaged");
    }

    static FileNotReadable otherKind(String kind) {
        return new FileNotReadable("document.file.otherKind", kind);
    }

    /** The same reason in words about files that are kept as they are: {@code document.attachment.}. */
    FileNotReadable asAttachment() {
        String key = key().replace("document.file.", "document.attachment.");
        return new FileNotReadable(key, arguments().toArray());
    }

    /** The same reason in words about spreadsheets: {@code document.sheet.} instead of {@code document.file.}. */
    FileNotReadable asSpreadsheet() {
        String key = key().replace("document.file.", "document.sheet.");
        return new FileNotReadable(key, arguments().toArray());
    }
}
