package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Role;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.SheetImport;
import org.mingzhang.report.tables.TableLayout;
import org.springframework.beans.factory.annotation.Autowired;

/** A table goes out as a spreadsheet, is filled in there, and comes back: what a person changed, and nothing else. */
abstract class Exchanging extends ReportStories {

    private static final String BASE = "baseData";
    private static final String SCORES = "unitScores";

    @Autowired
    Tables tables;

    @Autowired
    TableFiles files;

    @Test
    void a_table_that_comes_back_as_it_went_changes_nothing() throws IOException {
        type(spending("carRunning", "executed"), "2.90");
        type(spending("carPurchase", "executed"), "0");
        indicator("调解案件", "40", "36", "50");

        for (String table : List.of(BASE, SCORES)) {
            SheetImport read = files.read(zhao, report.id(), table, files.export(wang, report.id(), table));

            assertThat(read.changesNothing()).isTrue();
            assertThat(read.problems()).isEmpty();
            assertThat(read.remarks()).isEmpty();
        }
    }

    @Test
    void tables_of_every_template_come_back_as_they_went() {
        for (String template : List.of("sichuan-department", "project-self-evaluation")) {
            Report other = reports.start(wang, 2023, template);
            budgetLines.add(wang, other.id(), "公车经费", "");
            tables.all(wang, other.id()).stream()
                    .flatMap(table -> table.parts().stream()
                            .filter(part -> part.layout().kind() != TableLayout.Kind.ROWS)
                            .map(part -> new CellPlace(
                                    table.layout().code(),
                                    table.owner(),
                                    part.layout().code(),
                                    "",
                                    "")))
                    .forEach(part -> tables.add(wang, other.id(), part));

            for (FilledTable table : tables.all(wang, other.id())) {
                String code = table.layout().code();
                SheetImport read = files.read(wang, other.id(), code, files.export(wang, other.id(), code));

                assertThat(read).isEqualTo(new SheetImport(List.of(), List.of(), List.of(), List.of()));
            }
        }
    }

    @Test
    void what_was_filled_in_is_listed_first_and_stored_when_it_is_accepted() throws IOException {
        type(spending("reception", "lastYear"), "1.50");
        byte[] file = edited(BASE, sheet -> {
            set(sheet, "spending/reception", "lastYear", "１，２３４．５");
            set(sheet, "spending/reception", "budget", 1.6);
            formula(sheet, "spending/reception", "executed", "0.1+0.2");
            set(sheet, "thrift/thrift", "text", "=1+1\n节约用电");
        });

        SheetImport read = files.read(wang, report.id(), BASE, file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.changes())
                .extracting(change -> change.spot().label() + "：" + change.was() + "→" + change.becomes())
                .containsExactly(
                        "经费控制情况（万元） · 3、公务接待 · 上年决算数：1.50→1234.50",
                        "经费控制情况（万元） · 3、公务接待 · 本年预算数：→1.60",
                        "经费控制情况（万元） · 3、公务接待 · 本年决算数：→0.30",
                        "厉行节约保障措施 · 措施：→=1+1\n节约用电");
        assertThat(cell(spending("reception", "budget")))
                .as("reading stores nothing")
                .isEmpty();

        SheetImport.Outcome outcome = files.apply(wang, report.id(), read);

        assertThat(outcome).isEqualTo(new SheetImport.Outcome(4, 0, List.of()));
        assertThat(value("receptionLastYear")).hasValue(new BigDecimal("1234.5"));
        assertThat(value("reception")).hasValue(new BigDecimal("0.30"));
        assertThat(cell(new CellPlace(BASE, "", "thrift", "thrift", "text"))).isEqualTo("=1+1\n节约用电");
        assertThat(recorded(wang)).contains("report.writeTable");
        assertThat(cellType(BASE, "thrift/thrift", "text")).isEqualTo(CellType.STRING);
    }

    @Test
    void every_cell_that_cannot_be_taken_over_is_told_with_its_address() throws IOException {
        type(spending("carRunning", "budget"), "3.00");
        byte[] file = edited(BASE, sheet -> {
            set(sheet, "spending/reception", "lastYear", "约3万");
            set(sheet, "spending/reception", "budget", "—");
            formula(sheet, "spending/reception", "executed", "1/0");
            set(sheet, "spending/cars", "budget", 5);
            day(sheet, "spending/carPurchase", "budget");
            set(sheet, "people/people", "onDuty", 35.5);
            merge(sheet, "spending/carRunning", "budget");
            cell(sheet, "spending/utilities", "budget").setCellFormula("1+1");
            set(sheet, "spending/meetings", "budget", 0.5);
        });

        SheetImport read = files.read(wang, report.id(), BASE, file);

        assertThat(read.problems())
                .extracting(problem -> problem.problem().place().row() + " "
                        + problem.problem().text())
                .containsExactlyInAnyOrder(
                        "reception report.cell.notANumber",
                        "reception report.cell.figureNeedsNumber",
                        "reception report.sheet.error",
                        "cars report.cell.computed",
                        "carPurchase report.sheet.date",
                        "people report.figureDecimals",
                        "carRunning report.sheet.merged",
                        "utilities report.sheet.notComputed");
        assertThat(read.problems())
                .filteredOn(problem -> problem.problem().typed().equals("约3万"))
                .extracting(problem -> problem.spot().address())
                .containsExactly(address(file, "spending/reception", "lastYear"));
        assertThat(read.problems())
                .extracting(problem -> problem.problem().text(Locale.CHINESE)
                        + problem.problem().text(Locale.ENGLISH))
                .allMatch(text -> !text.contains("{"));
        assertThat(read.changes()).extracting(SheetImport.Change::becomes).containsExactly("0.50");
    }

    @Test
    void a_cell_left_alone_is_not_taken_over_though_somebody_changed_it_since() throws IOException {
        type(spending("reception", "budget"), "1.60");
        type(spending("reception", "executed"), "1.20");
        byte[] file = edited(BASE, sheet -> set(sheet, "spending/reception", "executed", 1.3));
        type(spending("reception", "budget"), "1.80");
        type(spending("reception", "executed"), "1.25");

        SheetImport read = files.read(wang, report.id(), BASE, file);

        assertThat(read.changes()).hasSize(1);
        assertThat(read.changes().getFirst().was()).isEqualTo("1.25");
        assertThat(read.changes().getFirst().becomes()).isEqualTo("1.30");
        assertThat(read.changes().getFirst().meanwhile()).isTrue();
    }

    @Test
    void what_changes_between_looking_and_importing_is_left_out_and_told() throws IOException {
        byte[] file = edited(BASE, sheet -> {
            set(sheet, "spending/reception", "budget", 1.6);
            set(sheet, "spending/reception", "executed", 1.2);
        });
        SheetImport read = files.read(wang, report.id(), BASE, file);
        type(spending("reception", "budget"), "2.00");

        SheetImport.Outcome outcome = files.apply(wang, report.id(), read);

        assertThat(outcome.cells()).isEqualTo(1);
        assertThat(outcome.left()).hasSize(1);
        assertThat(outcome.left().getFirst().spot().address()).isEqualTo(address(file, "spending/reception", "budget"));
        assertThat(outcome.left().getFirst().problem().text(Locale.CHINESE)).contains("2.00");
        assertThat(cell(spending("reception", "budget"))).isEqualTo("2.00");
        assertThat(cell(spending("reception", "executed"))).isEqualTo("1.20");
    }

    @Test
    void indicators_are_added_where_they_are_typed_and_a_copied_row_is_a_new_one() throws IOException {
        indicator("调解案件", "40", "36", "20");
        byte[] file = edited(SCORES, sheet -> {
            Row empty = rows(sheet, "indicators/").getFirst();
            set(sheet, empty, "indicators", "group", "产出指标");
            set(sheet, empty, "indicators", "kind", "数量指标");
            set(sheet, empty, "indicators", "name", "普法活动");
            set(sheet, empty, "indicators", "target", 12);
            set(sheet, empty, "indicators", "weight", "约10分");
            Row copied = rows(sheet, "indicators/").get(1);
            Row present = indicatorRow(sheet);
            present.forEach(cell -> copy(cell, copied));
            set(sheet, copied, "indicators", "name", "社区矫正");
            Row below = rows(sheet, "indicators/").getLast();
            below.getCell(0).setBlank();
            set(sheet, below, "indicators", "name", "法律援助");
        });

        SheetImport read = files.read(wang, report.id(), SCORES, file);

        assertThat(read.additions())
                .extracting(addition -> addition.cells().stream()
                        .map(SheetImport.Change::becomes)
                        .toList())
                .containsExactly(
                        List.of("产出指标", "数量指标", "普法活动", "12"),
                        List.of("产出指标", "数量指标", "社区矫正", "40", "36", "20.00"),
                        List.of("法律援助"));
        assertThat(read.problems())
                .extracting(problem -> problem.problem().text())
                .containsExactly("report.cell.notANumber");

        SheetImport.Outcome outcome = files.apply(wang, report.id(), read);

        assertThat(outcome).isEqualTo(new SheetImport.Outcome(11, 3, List.of()));
        assertThat(names()).containsExactly("调解案件", "普法活动", "社区矫正", "法律援助");
        SheetImport again = files.read(wang, report.id(), SCORES, files.export(wang, report.id(), SCORES));
        assertThat(again.changesNothing()).isTrue();
    }

    @Test
    void rows_find_their_place_in_any_order_and_those_left_out_stay() throws IOException {
        indicator("调解案件", "40", "36", "20");
        indicator("普法活动", "12", "12", "10");
        indicator("社区矫正", "5", "5", "10");
        byte[] file = edited(SCORES, sheet -> {
            List<Row> present = indicatorRows(sheet);
            List<List<Object>> contents = present.stream().map(this::contents).toList();
            fill(present.get(0), contents.get(2));
            fill(present.get(1), contents.get(0));
            set(sheet, present.get(0), "indicators", "actual", 4);
            sheet.removeRow(present.get(2));
        });

        SheetImport read = files.read(wang, report.id(), SCORES, file);

        assertThat(read.changes())
                .extracting(change -> change.spot().label() + "：" + change.was() + "→" + change.becomes())
                .containsExactly("绩效指标 · 社区矫正 · 实际完成值：5→4");
        assertThat(read.remarks())
                .extracting(remark -> remark.text(Locale.CHINESE))
                .hasSize(1);
        assertThat(read.remarks().getFirst().text(Locale.CHINESE)).contains("少了 1 行");
        files.apply(wang, report.id(), read);
        assertThat(names()).containsExactly("调解案件", "普法活动", "社区矫正");
    }

    @Test
    void a_row_that_somebody_removed_is_not_brought_back_unseen() throws IOException {
        String row = indicator("调解案件", "40", "36", "20");
        byte[] file = edited(SCORES, sheet -> set(sheet, "indicators/" + row, "actual", 40));
        tables.remove(wang, report.id(), new CellPlace(SCORES, "", "indicators", row, ""));

        SheetImport read = files.read(wang, report.id(), SCORES, file);

        assertThat(read.changesNothing()).isTrue();
        assertThat(read.problems())
                .extracting(problem -> problem.problem().text())
                .containsExactly("report.cell.gone");
    }

    @Test
    void each_project_has_a_sheet_of_its_own() throws IOException {
        String cars = project("公车经费");
        String law = project("=法律服务/经费");
        byte[] file = edited("projectScores", sheet -> {
            if (sheet.getSheetName().contains("公车")) {
                set(sheet, "goals/goals", "expected", "保障外勤");
            }
        });
        try (XSSFWorkbook book = open(file)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
        }
        budgetLines.remove(wang, report.id(), law);

        SheetImport read = files.read(wang, report.id(), "projectScores", file);

        assertThat(read.changes())
                .extracting(change -> change.change().place().owner())
                .containsExactly(cars);
        assertThat(read.remarks()).extracting(SheetImport.Remark::text).containsExactly("report.sheet.projectGone");
    }

    @Test
    void files_from_elsewhere_are_refused_with_what_to_do() throws IOException {
        byte[] other = files.export(wang, report.id(), SCORES);
        Report next = reports.start(wang, 2025, TEMPLATE);
        byte[] nextYear = files.export(wang, next.id(), BASE);
        ByteArrayOutputStream own = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("编制数");
            book.write(own);
        }

        assertRefused(other, "部门整体支出绩效自评表");
        assertRefused(nextYear, "另一份报告");
        assertRefused(own.toByteArray(), "先导出本表");
    }

    @Test
    void who_may_not_read_or_write_the_report_gets_and_brings_nothing() throws IOException {
        byte[] file = edited(BASE, sheet -> set(sheet, "spending/reception", "budget", 1.6));
        String elsewhere = Ids.next();
        newUnit(elsewhere);
        SheetImport read = files.read(principal, report.id(), BASE, file);

        assertThatThrownBy(() -> files.export(person(elsewhere, "外单位", Role.DRAFTER), report.id(), BASE))
                .isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> files.read(person(elsewhere, "外单位", Role.DRAFTER), report.id(), BASE, file))
                .isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> files.apply(principal, report.id(), read)).isInstanceOf(NotYoursToWrite.class);
        assertThat(recorded(principal)).contains("report.write");
        assertThat(cell(spending("reception", "budget"))).isEmpty();
    }

    @Test
    void more_rows_than_a_part_takes_are_told_row_by_row() throws IOException {
        byte[] file = edited(SCORES, sheet -> {
            Row last = rows(sheet, "indicators/").getLast();
            int at = last.getRowNum() + 1;
            sheet.shiftRows(at, sheet.getLastRowNum(), 300);
            int name = column(sheet, "indicators", "name");
            for (int i = 0; i < 205; i++) {
                sheet.createRow(at + i).createCell(name).setCellValue("指标" + i);
            }
        });

        SheetImport read = files.read(wang, report.id(), SCORES, file);

        assertThat(read.additions()).hasSize(Tables.MOST_ROWS);
        assertThat(read.problems())
                .hasSize(5)
                .allMatch(problem -> problem.problem().text().equals("report.tableRowsTooMany"));
    }

    private void assertRefused(byte[] file, String says) {
        assertThatThrownBy(() -> files.read(wang, report.id(), BASE, file))
                .isInstanceOfSatisfying(SheetRefused.class, refused -> assertThat(refused.text(Locale.CHINESE))
                        .contains(says)
                        .contains("请"));
    }

    private interface Edit {
        void make(Sheet sheet);
    }

    /** The exported table, as somebody filled it in. */
    private byte[] edited(String table, Edit edit) throws IOException {
        try (XSSFWorkbook book = open(files.export(wang, report.id(), table));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.forEach(edit::make);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private CellType cellType(String table, String row, String column) throws IOException {
        try (XSSFWorkbook book = open(files.export(wang, report.id(), table))) {
            return cell(book.getSheetAt(0), row, column).getCellType();
        }
    }

    private static String address(byte[] file, String row, String column) throws IOException {
        try (XSSFWorkbook book = open(file)) {
            return cell(book.getSheetAt(0), row, column).getAddress().formatAsString();
        }
    }

    private static Cell cell(Sheet sheet, String row, String column) {
        String part = row.substring(0, row.indexOf('/'));
        return cell(rows(sheet, row).getFirst(), column(sheet, part, column));
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private static void set(Sheet sheet, String row, String column, Object value) {
        put(cell(sheet, row, column), value);
    }

    private static void set(Sheet sheet, Row row, String part, String column, Object value) {
        put(cell(row, column(sheet, part, column)), value);
    }

    private static void put(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private static void formula(Sheet sheet, String row, String column, String formula) {
        Cell cell = cell(sheet, row, column);
        cell.setCellFormula(formula);
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
    }

    private static void day(Sheet sheet, String row, String column) {
        Cell cell = cell(sheet, row, column);
        CellStyle day = sheet.getWorkbook().createCellStyle();
        day.setDataFormat((short) 14);
        cell.setCellStyle(day);
        cell.setCellValue(LocalDate.of(2024, 12, 31));
    }

    /** As a spreadsheet does it: the upper cell stays, the lower one is emptied. */
    private static void merge(Sheet sheet, String row, String column) {
        Cell cell = cell(sheet, row, column);
        cell.setBlank();
        sheet.addMergedRegion(new CellRangeAddress(
                cell.getRowIndex() - 1, cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
    }

    private static List<Row> rows(Sheet sheet, String key) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> key(row).equals(key))
                .toList();
    }

    private static String key(Row row) {
        return Optional.ofNullable(row.getCell(0)).map(Cell::getStringCellValue).orElse("");
    }

    private static Row indicatorRow(Sheet sheet) {
        return indicatorRows(sheet).getFirst();
    }

    private static List<Row> indicatorRows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> key(row).matches("indicators/.+"))
                .toList();
    }

    private static int column(Sheet sheet, String part, String column) {
        for (Cell cell : rows(sheet, "part:" + part).getFirst()) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static void copy(Cell from, Row to) {
        put(
                cell(to, from.getColumnIndex()),
                from.getCellType() == CellType.NUMERIC ? from.getNumericCellValue() : from.getStringCellValue());
    }

    private List<Object> contents(Row row) {
        List<Object> contents = new ArrayList<>();
        for (int i = 0; i < row.getLastCellNum(); i++) {
            Cell cell = cell(row, i);
            contents.add(
                    cell.getCellType() == CellType.NUMERIC ? cell.getNumericCellValue() : cell.getStringCellValue());
        }
        return contents;
    }

    private static void fill(Row row, List<Object> contents) {
        for (int i = 0; i < contents.size(); i++) {
            put(cell(row, i), contents.get(i));
        }
    }

    private String project(String name) {
        return budgetLines.add(wang, report.id(), name, "").stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String indicator(String name, String target, String actual, String weight) {
        CellPlace part = new CellPlace(SCORES, "", "indicators", "", "");
        String row = filled(tables.add(wang, report.id(), part), SCORES, "indicators")
                .getLast()
                .id();
        type(indicator(row, "group"), "产出指标");
        type(indicator(row, "kind"), "数量指标");
        type(indicator(row, "name"), name);
        type(indicator(row, "target"), target);
        type(indicator(row, "actual"), actual);
        type(indicator(row, "weight"), weight);
        return row;
    }

    private List<String> names() {
        return filled(tables.all(wang, report.id()), SCORES, "indicators").stream()
                .map(row -> row.cell("name").orElseThrow().text())
                .toList();
    }

    private static List<FilledTable.Row> filled(List<FilledTable> all, String table, String part) {
        return all.stream()
                .filter(filled -> filled.layout().code().equals(table))
                .flatMap(filled -> filled.parts().stream())
                .filter(known -> known.layout().code().equals(part))
                .flatMap(known -> known.rows().stream())
                .toList();
    }

    private void type(CellPlace place, String text) {
        assertThat(tables.write(wang, report.id(), List.of(new CellChange(place, cell(place), text)))
                        .problems())
                .isEmpty();
    }

    private String cell(CellPlace place) {
        return tables.all(wang, report.id()).stream()
                .flatMap(table -> table.parts().stream())
                .flatMap(part -> part.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no cell " + place))
                .text();
    }

    private Optional<BigDecimal> value(String code) {
        return byCode(figures.all(wang, report.id())).get(code).value();
    }

    private static CellPlace spending(String row, String column) {
        return new CellPlace(BASE, "", "spending", row, column);
    }

    private static CellPlace indicator(String row, String column) {
        return new CellPlace(SCORES, "", "indicators", row, column);
    }
}
