package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.TableFiles;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.SheetImport;
import org.springframework.core.NestedRuntimeException;

/** Brings a filled-in spreadsheet in: choose it, look at what it changes, import. Nothing is stored before the last. */
final class SheetImportDialog extends Dialog {

    private final TableFiles files;
    private final Person person;
    private final String report;
    private final String table;
    private final Runnable changed;
    private final Div content = new Div();
    private final SectionNotice notice = new SectionNotice();

    SheetImportDialog(TableFiles files, Person person, String report, FilledTable shown, Runnable changed) {
        this.files = files;
        this.person = person;
        this.report = report;
        this.table = shown.layout().code();
        this.changed = changed;
        addClassName("mz-sheet-import");
        setHeaderTitle(getTranslation("report.ui.sheet.title", shown.title()));
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        content.addClassName("mz-import-content");
        add(notice, content);
        choose();
    }

    private void choose() {
        notice.clear();
        content.removeAll();
        content.add(new Paragraph(getTranslation("report.ui.sheet.hint")), upload());
        foot(new Button(getTranslation("report.ui.cancel"), click -> close()));
    }

    private void foot(Button... buttons) {
        getFooter().removeAll();
        getFooter().add(buttons);
    }

    private FileUpload upload() {
        return new FileUpload(TableFiles.MOST_BYTES, "report.ui.sheet.onlyXlsx", notice, this::read, ".xlsx");
    }

    private void read(String name, byte[] file) {
        try {
            review(files.read(person, report, table, file));
        } catch (Refusal refused) {
            notice.warn(getTranslation("report.ui.notRead", name, refused.text(getLocale())));
        } catch (NestedRuntimeException databaseAway) {
            notice.warn(getTranslation("report.ui.sheet.tryAgain"));
        }
    }

    private void review(SheetImport read) {
        notice.clear();
        content.removeAll();
        content.add(SheetReview.of(read));
        Button again = new Button(getTranslation("report.ui.sheet.again"), click -> choose());
        Button cancel = new Button(getTranslation("report.ui.cancel"), click -> close());
        if (read.changesNothing()) {
            foot(cancel, again);
        } else {
            int good = read.changes().size() + read.additions().size();
            Button apply = new Button(
                    read.problems().isEmpty()
                            ? getTranslation("report.ui.sheet.apply")
                            : getTranslation("report.ui.sheet.applyGood", good),
                    click -> apply(read));
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            apply.setDisableOnClick(true);
            foot(cancel, again, apply);
        }
    }

    private void apply(SheetImport read) {
        try {
            SheetImport.Outcome outcome = files.apply(person, report, read);
            content.removeAll();
            content.add(SheetReview.of(read, outcome));
            foot(new Button(getTranslation("report.ui.sheet.close"), click -> close()));
            changed.run();
        } catch (Refusal refused) {
            review(read);
            notice.warn(refused.text(getLocale()));
        } catch (NestedRuntimeException databaseAway) {
            review(read);
            notice.warn(getTranslation("report.ui.sheet.tryAgain"));
        }
    }
}
