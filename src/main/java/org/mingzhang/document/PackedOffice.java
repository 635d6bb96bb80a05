package org.mingzhang.document;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.TargetMode;

/** What all packed Office files have in common: how they are opened, and what they are refused for. */
final class PackedOffice {

    static final String WORD = "Word (.docx)";

    /** Beginnings of content types of main parts, and what people call the documents. */
    private static final Map<String, String> KINDS = Map.of(
            "wordprocessingml", WORD,
            "ms-word", WORD,
            "spreadsheetml", "Excel (.xlsx)",
            "ms-excel", "Excel (.xlsx)",
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
        try (PackedParts parts = new PackedParts(packed)) {
            named(parts);
            OPCPackage file = OPCPackage.open(parts);
            try {
                return reading.from(file);
            } finally {
                file.revert();
            }
        } catch (FileNotReadable refused) {
            throw refused;
        } catch (IOException | InvalidFormatException | RuntimeException damaged) {
            // POI and the JDK's parser answer broken files with many kinds of exceptions, unchecked ones among them.
            throw FileNotReadable.damaged();
        }
    }

    /** Other packed files that offices send. */
    private static void named(PackedParts parts) {
        if (parts.getEntry("[Content_Types].xml") != null) {
            return;
        }
        if (parts.getEntry("OFD.xml") != null) {
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
