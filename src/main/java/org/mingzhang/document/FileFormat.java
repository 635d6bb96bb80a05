package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What a file is that is kept and handed out as it came. Content decides, never the name; nothing is decoded beyond what
 * tells the kind.
 */
public enum FileFormat {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    /** GB/T 33190. */
    OFD("application/ofd", "ofd");

    private static final int HEAD = 16;

    private final String mediaType;
    private final List<String> endings;

    FileFormat(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of file names, without the dot; the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** Whether a file of this name is taken for such a file. */
    public boolean names(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    /** @throws FileNotReadable when it is damaged, has macros or a password, or is something else */
    static FileFormat of(Path file) {
        try {
            return FileKind.of(head(file)) == FileKind.ZIP ? packed(file) : plain(file);
        } catch (FileNotReadable refused) {
            throw refused.asAttachment();
        } catch (IOException unreadable) {
            throw FileNotReadable.damaged().asAttachment();
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileFormat plain(Path file) throws IOException {
        return switch (FileKind.of(head(file))) {
            case PDF -> PDF;
            case JPEG -> JPEG;
            case PNG -> PNG;
            case OLD_OFFICE -> throw OldOffice.refusal(Files.readAllBytes(file));
            case TEXT -> throw FileNotReadable.otherKind("TXT / HTML");
            case FileKind other -> throw FileNotReadable.otherKind(other.called());
        };
    }

    private static FileFormat packed(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            return PackedOffice.format(channel);
        }
    }
}
