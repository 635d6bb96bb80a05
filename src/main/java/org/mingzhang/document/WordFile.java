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

/**
 * A packed Office file as a Word document. The parts are found by POI and read one after the other; headers, footers,
 * comments, pictures and embedded objects are not opened, and what lies outside the file is not fetched.
 */
final class WordFile {

    /** Beginnings of content types of other documents' main parts, and what people call them. */
    private static final Map<String, String> OTHERS = Map.of(
            "spreadsheetml", "Excel (.xlsx)",
            "ms-excel", "Excel (.xlsx)",
            "presentationml", "PowerPoint (.pptx)",
            "ms-powerpoint", "PowerPoint (.pptx)");

    private final OPCPackage file;
    private final PackagePart main;

    private WordFile(OPCPackage file) throws InvalidFormatException {
        this.file = file;
        this.main = main();
    }

    /** @throws FileNotReadable when it is no Word document, has macros, or would unpack to more than any report */
    static List<String> lines(byte[] packed) {
        try (PackedParts parts = new PackedParts(packed)) {
            named(parts);
            OPCPackage file = OPCPackage.open(parts);
            try {
                return new WordFile(file).lines();
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

    private PackagePart main() throws InvalidFormatException {
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

    private List<String> lines() throws InvalidFormatException, IOException {
        String type = main.getContentType();
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (type.contains(other.getKey())) {
                throw FileNotReadable.otherKind(other.getValue());
            }
        }
        if (type.contains("macroEnabled")
                || !file.getPartsByContentType("application/vnd.ms-office.vbaProject")
                        .isEmpty()) {
            throw new FileNotReadable("document.file.macros");
        }
        WordStyles styles = new WordStyles();
        related("styles", styles::read);
        WordNumbering numbering = new WordNumbering(styles);
        related("numbering", numbering::read);
        WordText text = new WordText(numbering, new TextLines());
        related("footnotes", text::footnotes);
        related("endnotes", text::endnotes);
        try (PartReader in = new PartReader(main.getInputStream())) {
            return text.body(in);
        }
    }

    private void related(String kind, Consumer<PartReader> read) throws InvalidFormatException, IOException {
        for (PackageRelationship to : main.getRelationships()) {
            if (to.getRelationshipType().endsWith("/" + kind) && to.getTargetMode() == TargetMode.INTERNAL) {
                PackagePart part = main.getRelatedPart(to);
                try (PartReader in = new PartReader(part.getInputStream())) {
                    read.accept(in);
                }
                return;
            }
        }
    }
}
