package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Spreadsheets as they are made and as they are read. */
class SpreadsheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://example.org\",\"看\")",
                "+1+cmd|'/c calc'!A1",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "＝1+1"
            })
    void a_text_like_a_formula_is_written_as_a_text_that_stays_one(String hostile) throws IOException {
        byte[] file = WrittenSheet.file(
                List.of(sheet(new WrittenSheet.Cell(hostile, WrittenSheet.Look.INPUT), general(hostile))));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (org.apache.poi.ss.usermodel.Cell cell : book.getSheetAt(0).getRow(0)) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(hostile);
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }
        assertThat(Spreadsheet.of(file).sheets().getFirst().rows().getFirst().cells())
                .extracting(Spreadsheet.Cell::text)
                .containsExactly(hostile, hostile);
    }

    @Test
    void numbers_are_written_as_numbers_with_their_decimals_and_long_ones_as_text() throws IOException {
        byte[] file = WrittenSheet.file(
                List.of(sheet(money("1.60"), money("-3"), money("12345678901234.56"), money("—"), general("842"))));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFCell first = book.getSheetAt(0).getRow(0).getCell(0);
            assertThat(first.getNumericCellValue()).isEqualTo(1.6);
            assertThat(first.getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(book.getSheetAt(0).getRow(0).getCell(1).getCellStyle().getQuotePrefixed())
                    .isFalse();
        }
        assertThat(Spreadsheet.of(file).sheets().getFirst().rows().getFirst().cells())
                .extracting(Spreadsheet.Cell::text)
                .containsExactly("1.60", "-3.00", "12345678901234.56", "—", "842");
    }

    @Test
    void a_sheet_has_its_hidden_keys_choices_and_a_head_that_stays() throws IOException {
        WrittenSheet plan = new WrittenSheet(
                "a/b:*?",
                List.of(0, 20),
                1,
                List.of(
                        WrittenSheet.Row.hidden(List.of(new WrittenSheet.Cell("key", WrittenSheet.Look.PLAIN))),
                        WrittenSheet.Row.of(List.of(
                                new WrittenSheet.Cell("", WrittenSheet.Look.PLAIN),
                                new WrittenSheet.Cell("", WrittenSheet.Look.INPUT).offering(List.of("正向（≥）", "定性"))))));

        byte[] file = WrittenSheet.file(List.of(plan, plan));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(sheet.isColumnHidden(0)).isTrue();
            assertThat(sheet.isColumnHidden(1)).isFalse();
            assertThat(sheet.getRow(0).getZeroHeight()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getDataValidations()
                            .getFirst()
                            .getValidationConstraint()
                            .getExplicitListValues())
                    .containsExactly("正向（≥）", "定性");
        }
        assertThat(Spreadsheet.of(file).sheets().getFirst().rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.30000000000000004| General| 0.3",
                "1234.5| #,##0.00| 1234.50",
                "1.6| 0.00| 1.60",
                "33.333333333333336| 0.00| 33.33",
                "1.005| 0.00| 1.01",
                "33.333333333333336| General| 33.3333333333333",
                "0.9667| 0.00%| 96.67%",
                "12| ¥#,##0.0_);(¥#,##0.0)| 12.0",
                "12| 0.00\"万元\"| 12.00",
                "71.5| 0.##| 71.5",
                "12345| 0.0,| 12345",
                "12345| 0!.0,| 12345",
                "-0.001| 0.00| 0.00",
                "100000000| General| 100000000",
                "0| General| 0",
            })
    void a_number_reads_as_it_is_shown(double number, String format, String shown) throws IOException {
        byte[] file = book(sheet -> {
            XSSFCell cell = sheet.createRow(0).createCell(0);
            cell.setCellValue(number);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
            cell.setCellStyle(style);
        });

        assertThat(first(file).kind()).isEqualTo(Spreadsheet.Kind.NUMBER);
        assertThat(first(file).text()).isEqualTo(shown);
    }

    @Test
    void a_formula_is_its_last_result_and_one_without_is_told() throws IOException {
        byte[] file = book(sheet -> {
            Row row = sheet.createRow(0);
            row.createCell(0).setCellFormula("1+2");
            row.createCell(1).setCellFormula("1/0");
            row.createCell(2).setCellFormula("\"健\"&\"全\"");
            row.createCell(3).setCellFormula("4+4");
            for (int i = 0; i < 3; i++) {
                sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(i));
            }
        });

        assertThat(Spreadsheet.of(file).sheets().getFirst().rows().getFirst().cells())
                .extracting(cell -> cell.kind() + " " + cell.text())
                .containsExactly("NUMBER 3", "ERROR #DIV/0!", "TEXT 健全", "NOT_COMPUTED =");
    }

    @Test
    void dates_truths_and_merged_cells_are_told_apart() throws IOException {
        byte[] file = book(sheet -> {
            Row row = sheet.createRow(2);
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(0).setCellValue(LocalDate.of(2024, 12, 31));
            row.getCell(0).setCellStyle(day);
            row.createCell(1).setCellValue(true);
            row.createCell(5).setCellValue("合并");
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 5, 6));
        });

        Spreadsheet.Sheet sheet = Spreadsheet.of(file).sheets().getFirst();
        assertThat(sheet.rows().getFirst().index()).isEqualTo(2);
        assertThat(sheet.rows().getFirst().cells())
                .extracting(cell -> Spreadsheet.address(2, cell.column()) + " " + cell.kind() + " " + cell.text())
                .containsExactly("A3 DATE 2024-12-31", "B3 TEXT TRUE", "F3 TEXT 合并");
        assertThat(sheet.covered(3, 6)).isTrue();
        assertThat(sheet.covered(2, 5)).isFalse();
        assertThat(sheet.covered(4, 5)).isFalse();
    }

    private static WrittenSheet sheet(WrittenSheet.Cell... cells) {
        return new WrittenSheet("表", List.of(10, 10), 0, List.of(WrittenSheet.Row.of(List.of(cells))));
    }

    private static WrittenSheet.Cell money(String text) {
        return new WrittenSheet.Cell(text, WrittenSheet.Look.INPUT, "0.00", 1, List.of());
    }

    private static WrittenSheet.Cell general(String text) {
        return new WrittenSheet.Cell(text, WrittenSheet.Look.INPUT, WrittenSheet.GENERAL, 1, List.of());
    }

    private static Spreadsheet.Cell first(byte[] file) {
        Optional<Spreadsheet.Cell> first =
                Spreadsheet.of(file).sheets().getFirst().rows().getFirst().cell(0);
        return first.orElseThrow();
    }

    static byte[] book(Consumer<XSSFSheet> content) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book.createSheet("表"));
            book.write(out);
            return out.toByteArray();
        }
    }
}
