package org.mingzhang.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files of the Office before 2007. Word also wraps a document with a password in one. */
final class OldOffice {

    private static final Map<String, String> KINDS = Map.of(
            "WordDocument", "Word 97–2003 (.doc)",
            "Workbook", "Excel 97–2003 (.xls)",
            "PowerPoint Document", "PowerPoint 97–2003 (.ppt)");

    private OldOffice() {}

    /** Why the file is not read: the password, or what it is. */
    static FileNotReadable refusal(byte[] file) {
        try (POIFSFileSystem streams = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (streams.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return new FileNotReadable("document.file.password");
            }
            return FileNotReadable.otherKind(KINDS.entrySet().stream()
                    .filter(kind -> streams.getRoot().hasEntryCaseInsensitive(kind.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse("Word 97–2003 / Excel 97–2003 / WPS"));
        } catch (IOException | RuntimeException damaged) {
            return FileNotReadable.otherKind("Word 97–2003 / Excel 97–2003 / WPS");
        }
    }
}
