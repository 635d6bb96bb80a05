package org.mingzhang.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * A packed Office file as a spreadsheet. The parts are found by POI and read one after the other; charts, pictures,
 * queries and other workbooks it refers to are not opened.
 */
final class SpreadsheetFile {

    private static final int MOST_SHEETS = 600;

    /** A text counts for each cell that shows it. */
    private static final int MOST_CHARACTERS = 8_000_000;

    private final PackagePart main;
    private final CellFormats formats = new CellFormats();

    private SpreadsheetFile(PackagePart main) {
        this.main = main;
    }

    /** @throws FileNotReadable when it is no spreadsheet, has macros, or would unpack to more than any table */
    static Spreadsheet read(byte[] packed) {
        return PackedOffice.read(packed, SpreadsheetFile::read);
    }

    private static Spreadsheet read(OPCPackage file) throws InvalidFormatException, IOException {
        PackagePart main = PackedOffice.main(file);
        String type = main.getContentType();
        if (type.contains("sheet.binary")) {
            throw FileNotReadable.otherKind("Excel (.xlsb)");
        }
        if (!type.contains("spreadsheetml") && !type.contains("ms-excel")) {
            throw FileNotReadable.otherKind(PackedOffice.kind(type).orElse("ZIP"));
        }
        PackedOffice.refuseMacros(file, main);
        return new SpreadsheetFile(main).sheets();
    }

    private Spreadsheet sheets() throws InvalidFormatException, IOException {
        PackedOffice.related(main, "styles", formats::read);
        TextLines limit = new TextLines(MOST_CHARACTERS);
        SharedTexts texts = new SharedTexts(limit);
        PackedOffice.related(main, "sharedStrings", texts::read);
        List<Entry> entries = entries();
        SheetReader reader = new SheetReader(formats, texts, limit);
        List<Spreadsheet.Sheet> sheets = new ArrayList<>();
        for (Entry entry : entries) {
            sheet(entry, reader).ifPresent(sheets::add);
        }
        return new Spreadsheet(List.copyOf(sheets));
    }

    /** A sheet as the workbook lists it. */
    private record Entry(String name, String relation) {}

    private List<Entry> entries() throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (PartReader in = new PartReader(main.getInputStream())) {
            in.children(root -> in.children(child -> {
                switch (child) {
                    case "workbookPr" -> formats.countFrom1904(in.attribute("date1904"));
                    case "sheets" -> in.children(sheet -> entry(in).ifPresent(entries::add));
                    default -> {}
                }
            }));
        }
        if (entries.size() > MOST_SHEETS) {
            throw new FileNotReadable("document.file.bomb");
        }
        return entries;
    }

    private static Optional<Entry> entry(PartReader in) {
        return in.attribute("id").map(id -> new Entry(in.attribute("name").orElse(""), id));
    }

    /** Empty for a sheet of another kind: a chart. */
    private Optional<Spreadsheet.Sheet> sheet(Entry entry, SheetReader reader)
            throws InvalidFormatException, IOException {
        PackageRelationship to = main.getRelationship(entry.relation());
        if (to == null
                || to.getTargetMode() != TargetMode.INTERNAL
                || !to.getRelationshipType().endsWith("/worksheet")) {
            return Optional.empty();
        }
        try (PartReader in = new PartReader(main.getRelatedPart(to).getInputStream())) {
            return Optional.of(reader.read(entry.name(), in));
        }
    }
}
