package org.mingzhang.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes sheets as one .xlsx file. */
final class SheetWriter {

    /** How a text begins that spreadsheets would take for a formula if it were typed; in full width too, for input methods. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,15}(?:\\.[0-9]{1,15})?");

    /** What spreadsheets keep of a number; a longer one stays text, or its last digits would be lost. */
    private static final int MOST_DIGITS = 15;

    /** A list inside a validation rule cannot be longer. */
    private static final int LONGEST_LIST = 255;

    private static final float POINTS_PER_LINE = 15.5f;
    private static final int HIGHEST = 400;

    private final XSSFWorkbook book;
    private final SheetLooks looks;

    private SheetWriter(XSSFWorkbook book) {
        this.book = book;
        this.looks = new SheetLooks(book);
    }

    static byte[] file(List<WrittenSheet> sheets) {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.getProperties().getCoreProperties().setCreator("明章");
            SheetWriter writer = new SheetWriter(book);
            sheets.forEach(writer::write);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail to be written", e);
        }
    }

    private void write(WrittenSheet plan) {
        XSSFSheet sheet = book.createSheet(free(plan.name()));
        for (int column = 0; column < plan.widths().size(); column++) {
            int width = plan.widths().get(column);
            sheet.setColumnWidth(column, Math.max(width, 1) * 256);
            sheet.setColumnHidden(column, width == 0);
        }
        Map<List<String>, CellRangeAddressList> lists = new LinkedHashMap<>();
        for (int index = 0; index < plan.rows().size(); index++) {
            row(sheet, index, plan.rows().get(index), lists);
        }
        lists.forEach((choices, cells) -> offer(sheet, choices, cells));
        sheet.createFreezePane(0, plan.fixed());
        paper(sheet);
    }

    /** A name for a tab that no other sheet has. */
    private String free(String name) {
        String safe = WorkbookUtil.createSafeSheetName(CleanText.of(name).strip());
        String free = safe;
        for (int i = 2; book.getSheet(free) != null; i++) {
            String end = " " + i;
            free = safe.substring(0, Math.min(safe.length(), 31 - end.length())) + end;
        }
        return free;
    }

    private void row(XSSFSheet sheet, int index, WrittenSheet.Row plan, Map<List<String>, CellRangeAddressList> lists) {
        XSSFRow row = sheet.createRow(index);
        row.setZeroHeight(plan.hidden());
        if (plan.lines() > 0) {
            row.setHeightInPoints(Math.min(plan.lines() * POINTS_PER_LINE + 4, HIGHEST));
        }
        int column = 0;
        for (WrittenSheet.Cell cell : plan.cells()) {
            cell(row.createCell(column), cell);
            if (cell.width() > 1) {
                for (int i = 1; i < cell.width(); i++) {
                    cell(row.createCell(column + i), new WrittenSheet.Cell("", cell.look()));
                }
                sheet.addMergedRegion(new CellRangeAddress(index, index, column, column + cell.width() - 1));
            }
            if (!cell.choices().isEmpty()) {
                lists.computeIfAbsent(cell.choices(), key -> new CellRangeAddressList())
                        .addCellRangeAddress(index, column, index, column);
            }
            column += cell.width();
        }
    }

    private void cell(XSSFCell cell, WrittenSheet.Cell plan) {
        boolean numbers = !plan.format().equals(WrittenSheet.AS_TYPED);
        if (numbers && number(plan.text())) {
            cell.setCellValue(Double.parseDouble(plan.text()));
        } else if (!plan.text().isEmpty()) {
            cell.setCellValue(plan.text());
        }
        boolean quoted = LIKE_A_FORMULA.matcher(plan.text()).matches() && !(numbers && number(plan.text()));
        cell.setCellStyle(looks.of(plan.look(), plan.format(), numbers, quoted));
    }

    private static boolean number(String text) {
        return DIGITS.matcher(text).matches() && new BigDecimal(text).precision() <= MOST_DIGITS;
    }

    private static void offer(XSSFSheet sheet, List<String> choices, CellRangeAddressList cells) {
        if (String.join(",", choices).length() > LONGEST_LIST
                || choices.stream().anyMatch(choice -> choice.contains(",") || choice.contains("\""))) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list =
                helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)), cells);
        list.setShowErrorBox(true);
        list.setEmptyCellAllowed(true);
        // In .xlsx files this setting means its opposite.
        list.setSuppressDropDownArrow(true);
        sheet.addValidationData(list);
    }

    /** As wide as a page that lies on its side. */
    private static void paper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }
}
