package org.mingzhang.report.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.inbox.Actors;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Tables;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.annotation.Autowired;

/** A table taken out as a spreadsheet and brought back, in the browser. */
class SpreadsheetStoryTest extends BrowserStory {

    @Autowired
    Reports reports;

    @Autowired
    Tables tables;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkLists lists;

    private Report report;

    @Test
    void a_drafter_fills_in_the_exported_table_and_brings_it_back() throws IOException {
        report = reports.start(demo.drafter(), 1981, "hunan-department");
        write("reception", "budget", "1.60");
        openTables();
        byte[] file = filledIn(exported(), sheet -> {
            set(sheet, "spending/reception", "budget", "1.8");
            set(sheet, "spending/reception", "executed", "1.2");
            set(sheet, "spending/overseasTravel", "budget", "没有");
            set(sheet, "spending/cars", "budget", "5");
            set(sheet, "thrift/thrift", "text", "一、公务接待一律在食堂安排。\n二、差旅费按标准报销。");
            set(sheet, "buildings/", "building", "综合业务用房");
        });
        write("reception", "budget", "1.70");
        button("导入 Excel").click();

        attach("base.xlsx", file);

        assertThat(review()).containsText("改动 3 格，新增 1 行，2 处不能导入");
        assertThat(review()).containsText("这里要填数字");
        assertThat(review()).containsText("导出后有人改过");
        assertThat(cell("reception", "budget")).isEqualTo("1.70");
        accessible();
        screenshot("spreadsheet-review");
        onPhone();
        screenshot("spreadsheet-review-phone");
        onDesk();
        button("导入其余 4 处").click();

        assertThat(review()).containsText("已导入 4 格，新增 1 行");
        assertThat(review()).containsText("没有导入");
        assertThat(cell("reception", "budget")).isEqualTo("1.80");
        assertThat(cell("reception", "executed")).isEqualTo("1.20");
        accessible();
        screenshot("spreadsheet-done");
        button("关闭").click();
        assertThat(page.locator(".mz-sheet-review")).hasCount(0);
        assertThat(page.locator(".mz-tables").getByLabel("3、公务接待，本年预算数")).hasValue("1.80");
        page.locator(".mz-spreadsheet").scrollIntoViewIfNeeded();
        screenshot("spreadsheet-bar");
    }

    @Test
    void a_file_that_is_none_of_ours_is_refused_and_another_can_be_chosen() throws IOException {
        report = reports.start(demo.drafter(), 1982, "hunan-department");
        openTables();
        byte[] untouched = exported();
        button("导入 Excel").click();
        assertThat(page.locator("vaadin-upload")).isVisible();
        screenshot("spreadsheet-choose");
        accessible();

        attach("改名.xlsx", "编码,金额".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".mz-sheet-import .mz-notice")).containsText("改后缀名没有用");
        attach("旧表.xls", "x".getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator(".mz-sheet-import .mz-notice")).containsText("只能导入 .xlsx");
        attach("原样.xlsx", untouched);

        assertThat(review()).containsText("没有需要导入的改动");
        button("另选文件").click();
        assertThat(page.locator("vaadin-upload")).isVisible();
    }

    private void openTables() {
        signIn(demo.drafter().login());
        String item =
                lists.first(WorkList.WAITING, Actors.of(demo.drafter()), ItemFilter.words(report.title()), 50).stream()
                        .filter(known -> known.subject().equals(report.id()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        open("/task/" + item);
        assertThat(page.locator(".mz-tables")).isVisible();
    }

    private Locator review() {
        return page.locator(".mz-sheet-review");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private byte[] exported() throws IOException {
        Download download = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("导出 Excel"))
                        .click());
        assertThat(download.suggestedFilename()).endsWith("基础数据表.xlsx");
        try (InputStream in = download.createReadStream()) {
            return in.readAllBytes();
        }
    }

    private void attach(String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        name, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", content));
    }

    private void write(String row, String column, String typed) {
        CellPlace place = new CellPlace("baseData", "", "spending", row, column);
        assertThat(tables.write(demo.drafter(), report.id(), List.of(new CellChange(place, cell(row, column), typed)))
                        .problems())
                .isEmpty();
    }

    private String cell(String row, String column) {
        return tables.all(demo.drafter(), report.id()).stream()
                .flatMap(table -> table.parts().stream())
                .filter(part -> part.layout().code().equals("spending"))
                .flatMap(part -> part.rows().stream())
                .filter(known -> known.id().equals(row))
                .flatMap(known -> known.cell(column).stream())
                .map(FilledTable.Cell::text)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] filledIn(byte[] file, Consumer<Sheet> edit) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new java.io.ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            edit.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void set(Sheet sheet, String key, String column, String text) {
        int at = column(sheet, "part:" + key.substring(0, key.indexOf('/')), column);
        row(sheet, key).getCell(at).setCellValue(text);
    }

    private static int column(Sheet sheet, String part, String column) {
        for (Cell cell : row(sheet, part)) {
            if (cell.getStringCellValue().equals(column)) {
                return cell.getColumnIndex();
            }
        }
        throw new AssertionError("no column " + column);
    }

    private static Row row(Sheet sheet, String key) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(key)) {
                return row;
            }
        }
        throw new AssertionError("no row " + key);
    }
}
