package org.mingzhang.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;
import org.mingzhang.document.FileNotReadable;
import org.mingzhang.document.FileText;

/** The text of a file that the command names. */
final class TextFile {

    private TextFile() {}

    /** Missing, too large, or nothing that can be read. */
    static final class Unreadable extends Exception {
        Unreadable(String reason) {
            super(reason);
        }
    }

    /** The lines that findings count from 1: those of the file for plain text, those of the text as read for the rest. */
    static List<String> read(Path file) throws IOException, Unreadable {
        if (!Files.isRegularFile(file)) {
            throw unreadable(Files.exists(file) ? "check.file.folder" : "check.file.missing");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return FileText.of(in).lines();
        } catch (AccessDeniedException e) {
            throw unreadable("check.file.denied");
        } catch (FileNotReadable refused) {
            throw new Unreadable(refused.text(Locale.ROOT));
        }
    }

    private static Unreadable unreadable(String key) {
        return new Unreadable(Texts.of(Locale.ROOT, key));
    }
}
