package org.mingzhang.document;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one spreadsheet, each made once. */
final class SheetLooks {

    private static final String FACE = "宋体";
    private static final byte[] LINE = {(byte) 0xBF, (byte) 0xC4, (byte) 0xCC};
    private static final byte[] HEAD = {(byte) 0xDC, (byte) 0xE6, (byte) 0xF1};
    private static final byte[] GREY = {(byte) 0xED, (byte) 0xED, (byte) 0xED};
    private static final byte[] SOFT = {0x59, 0x59, 0x59};

    private final XSSFWorkbook book;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    SheetLooks(XSSFWorkbook book) {
        this.book = book;
    }

    private record Key(WrittenSheet.Look look, String format, boolean number, boolean quoted) {}

    /** @param quoted whether the text would be a formula if it were typed */
    XSSFCellStyle of(WrittenSheet.Look look, String format, boolean number, boolean quoted) {
        return styles.computeIfAbsent(new Key(look, format, number, quoted), this::style);
    }

    private XSSFCellStyle style(Key key) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(key.format()));
        style.setQuotePrefixed(key.quoted());
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(alignment(key));
        style.setFont(font(key.look()));
        switch (key.look()) {
            case HEAD -> fill(style, HEAD);
            case GREY -> fill(style, GREY);
            default -> {}
        }
        switch (key.look()) {
            case HEAD, LABEL, INPUT, GREY -> lines(style);
            default -> {}
        }
        return style;
    }

    private static HorizontalAlignment alignment(Key key) {
        return switch (key.look()) {
            case TITLE, HEAD -> HorizontalAlignment.CENTER;
            default -> key.number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
        };
    }

    private XSSFFont font(WrittenSheet.Look look) {
        XSSFFont font = book.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) (look == WrittenSheet.Look.TITLE ? 16 : 11));
        switch (look) {
            case TITLE, CAPTION, HEAD -> font.setBold(true);
            case NOTE -> font.setColor(new XSSFColor(SOFT));
            default -> {}
        }
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void lines(XSSFCellStyle style) {
        XSSFColor colour = new XSSFColor(LINE);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(colour);
        style.setBottomBorderColor(colour);
        style.setLeftBorderColor(colour);
        style.setRightBorderColor(colour);
    }
}
