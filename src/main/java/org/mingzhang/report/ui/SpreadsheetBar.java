package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.TableFiles;
import org.mingzhang.report.tables.FilledTable;

/** Takes a table out as a spreadsheet, and brings a filled-in one back. */
final class SpreadsheetBar extends Div {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TableFiles files;
    private final Person person;
    private final String report;
    private final Supplier<FilledTable> shown;

    /**
     * @param shown the table on the page now; one of a project stands for those of all projects
     * @param changed runs after cells were stored
     */
    SpreadsheetBar(
            TableFiles files,
            Person person,
            String report,
            Supplier<FilledTable> shown,
            Runnable changed,
            boolean readOnly) {
        this.files = files;
        this.person = person;
        this.report = report;
        this.shown = shown;
        addClassName("mz-spreadsheet");
        Anchor export = new Anchor(export(), AttachmentType.DOWNLOAD, getTranslation("report.ui.sheet.export"));
        add(export);
        if (!readOnly) {
            add(new Button(
                    getTranslation("report.ui.sheet.import"),
                    click -> new SheetImportDialog(files, person, report, shown.get(), changed).open()));
        }
    }

    /** Made when the browser asks: as the table stands then. */
    private DownloadHandler export() {
        return DownloadHandler.fromInputStream(event -> {
            FilledTable table = shown.get();
            try {
                byte[] file = files.export(person, report, table.layout().code());
                return new DownloadResponse(new ByteArrayInputStream(file), table.title() + ".xlsx", TYPE, file.length);
            } catch (Refusal gone) {
                return DownloadResponse.error(404);
            }
        });
    }
}
