package org.mingzhang.document;

import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;

/**
 * A packed Office file as a Word document. The parts are found by POI and read one after the other; headers, footers,
 * comments, pictures and embedded objects are not opened, and what lies outside the file is not fetched.
 */
final class WordFile {

    private WordFile() {}

    /** @throws FileNotReadable when it is no Word document, has macros, or would unpack to more than any report */
    static List<String> lines(byte[] packed) {
        return PackedOffice.read(packed, WordFile::lines);
    }

    private static List<String> lines(OPCPackage file) throws InvalidFormatException, IOException {
        PackagePart main = PackedOffice.main(file);
        PackedOffice.kind(main.getContentType())
                .filter(kind -> !kind.equals(PackedOffice.WORD))
                .ifPresent(other -> {
                    throw FileNotReadable.otherKind(other);
                });
        PackedOffice.refuseMacros(file, main);
        WordStyles styles = new WordStyles();
        PackedOffice.related(main, "styles", styles::read);
        WordNumbering numbering = new WordNumbering(styles);
        PackedOffice.related(main, "numbering", numbering::read);
        WordText text = new WordText(numbering, new TextLines());
        PackedOffice.related(main, "footnotes", text::footnotes);
        PackedOffice.related(main, "endnotes", text::endnotes);
        try (PartReader in = new PartReader(main.getInputStream())) {
            return text.body(in);
        }
    }
}
