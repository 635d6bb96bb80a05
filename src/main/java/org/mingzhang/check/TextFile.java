package org.mingzhang.check;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/** Plain text from a file of unknown origin. */
final class TextFile {

    private static final long MOST = 10L * 1024 * 1024;

    private TextFile() {}

    /** Missing, too large, or no text. */
    static final class Unreadable extends Exception {
        Unreadable(String key) {
            super(Texts.of(Locale.ROOT, key));
        }
    }

    /** Lines split at LF; CR and a byte order mark are dropped. */
    static List<String> read(Path file) throws IOException, Unreadable {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Files.exists(file) ? "check.file.folder" : "check.file.missing");
        }
        if (Files.size(file) > MOST) {
            throw new Unreadable("check.file.large");
        }
        try {
            return lines(Files.readAllBytes(file));
        } catch (AccessDeniedException e) {
            throw new Unreadable("check.file.denied");
        }
    }

    static List<String> lines(byte[] bytes) throws Unreadable {
        for (byte b : bytes) {
            if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                throw new Unreadable("check.file.binary");
            }
        }
        String text = text(bytes);
        return List.of((text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r", "")
                .split("\n", -1));
    }

    private static String text(byte[] bytes) throws Unreadable {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
            try {
                return charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        throw new Unreadable("check.file.binary");
    }
}
