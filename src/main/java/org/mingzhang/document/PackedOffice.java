package org.mingzhang.document;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** What all packed Office files have in common: how they are opened, and what they are refused for. */
final class PackedOffice {

    static final String WORD = "Word (.docx)";
    private static final String EXCEL = "Excel (.xlsx)";
    private static final String OFD = "OFD.xml";

    /** Beginnings of content types of main parts, and what people call the documents. */
    private static final Map<String, String> KINDS = Map.of(
            "wordprocessingml", WORD,
            "ms-word", WORD,
            "spreadsheetml", EXCEL,
            "ms-excel", EXCEL,
            "presentationml", "PowerPoint (.pptx)",
            "ms-powerpoint", "PowerPoint (.pptx)");

    private static final List<String> MACROS = List.of(
            "application/vnd.ms-office.vbaProject",
            "application/vnd.ms-excel.macrosheet+xml",
            "application/vnd.ms-excel.intlmacrosheet+xml");

    private PackedOffice() {}

    /** Reads an opened package. */
    interface Reading<T> {
        T from(OPCPackage file) throws InvalidFormatException, IOException;
    }

    /** @throws FileNotReadable when it is damaged or no Office file, and whatever the reading refuses */
    static <T> T read(byte[] packed, Reading<T> reading) {
        return unpacked(new SeekableInMemoryByteChannel(packed), parts -> {
            named(parts);
            return opened(parts, reading);
        });
    }

    /** What is done with the parts of a packed file. */
    private interface Unpacking<T> {
        T from(PackedParts parts) throws InvalidFormatException, IOException;
    }

    private static <T> T unpacked(SeekableByteChannel packed, Unpacking<T> unpacking) {
        try (PackedParts parts = new PackedParts(packed)) {
            return unpacking.from(parts);
        } catch (FileNotReadable refused) {
            throw refused;
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            // POI and the JDK's parser answer broken files with many kinds of exceptions, unchecked ones among them.
            throw FileNotReadable.damaged();
        }
    }

    private static <T> T opened(PackedParts parts, Reading<T> reading) throws InvalidFormatException, IOException {
        OPCPackage file = OPCPackage.open(parts);
        try {
            return reading.from(file);
        } finally {
            file.revert();
        }
    }

    /**
     * Of a packed file that is kept as it is: its parts are not read.
     *
     * @throws FileNotReadable when it is no document, workbook or OFD file, or has macros
     */
    static FileFormat format(SeekableByteChannel packed) {
        return unpacked(packed, parts -> {
            if (parts.getEntry("[Content_Types].xml") == null && parts.getEntry(OFD) != null) {
                return ofd(parts);
            }
            named(parts);
            return opened(parts, PackedOffice::format);
        });
    }

    private static FileFormat format(OPCPackage file) throws InvalidFormatException {
        PackagePart main = main(file);
        refuseMacros(file, main);
        String type = main.getContentType();
        if (type.contains("sheet.binary")) {
            throw FileNotReadable.otherKind("Excel (.xlsb)");
        }
        return switch (kind(type).orElse("ZIP")) {
            case WORD -> FileFormat.DOCX;
            case EXCEL -> FileFormat.XLSX;
            case String other -> throw FileNotReadable.otherKind(other);
        };
    }

    /** Any packed file can hold a part of that name: it must also begin as one. */
    private static FileFormat ofd(PackedParts parts) throws IOException {
        List<String> roots = new ArrayList<>();
        try (PartReader in = new PartReader(parts.getInputStream(parts.getEntry(OFD)))) {
            in.children(roots::add);
        }
        if (!roots.equals(List.of("OFD"))) {
            throw FileNotReadable.damaged();
        }
        return FileFormat.OFD;
    }

    /** Other packed files that offices send. */
    private static void named(PackedParts parts) {
        if (parts.getEntry("[Content_Types].xml") != null) {
            return;
        }
        if (parts.getEntry(OFD) != null) {
            throw FileNotReadable.otherKind("OFD");
        }
        throw FileNotReadable.otherKind(parts.getEntry("content.xml") != null ? "OpenDocument (.odt / .ods)" : "ZIP");
    }

    static PackagePart main(OPCPackage file) throws InvalidFormatException {
        for (String type :
                List.of(PackageRelationshipTypes.CORE_DOCUMENT, PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
            for (PackageRelationship to : file.getRelationshipsByType(type)) {
                if (to.getTargetMode() == TargetMode.INTERNAL) {
                    return Optional.ofNullable(file.getPart(to)).orElseThrow(FileNotReadable::damaged);
                }
            }
        }
        throw FileNotReadable.otherKind("ZIP");
    }

    /** What people call a document with a main part of this type. */
    static Optional<String> kind(String type) {
        return KINDS.entrySet().stream()
                .filter(known -> type.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** By what the file says it is, and by what is in it. */
    static void refuseMacros(OPCPackage file, PackagePart main) {
        if (main.getContentType().contains("macroEnabled")
                || MACROS.stream()
                        .anyMatch(type -> !file.getPartsByContentType(type).isEmpty())) {
            throw new FileNotReadable("document.file.macros");
        }
    }

    /** Reads the part inside the file that the main part names as this kind, if there is one. */
    static void related(PackagePart main, String kind, Consumer<PartReader> read)
            throws InvalidFormatException, IOException {
        for (PackageRelationship to : main.getRelationships()) {
            if (to.getRelationshipType().endsWith("/" + kind) && to.getTargetMode() == TargetMode.INTERNAL) {
                try (PartReader in = new PartReader(main.getRelatedPart(to).getInputStream())) {
                    read.accept(in);
                }
                return;
            }
        }
    }
}
