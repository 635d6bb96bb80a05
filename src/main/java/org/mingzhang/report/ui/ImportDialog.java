package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.ImportedDraft;
import org.mingzhang.report.Template;
import org.mingzhang.report.TextFiles;
import org.springframework.core.NestedRuntimeException;

/** Brings the text of a file in: choose it, review what was recognised, accept. Nothing is stored before the last. */
final class ImportDialog extends Dialog {

    private final Doors doors;
    private final Person person;
    private final String report;
    private final Runnable done;
    private final Template template;
    private final Div content = new Div();
    private final SectionNotice notice = new SectionNotice();

    ImportDialog(Doors doors, Person person, String report, Runnable done) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        this.done = done;
        template = doors.templates().of(doors.reports().open(person, report).template());
        addClassName("mz-import");
        setHeaderTitle(getTranslation("report.ui.import"));
        setWidth("60rem");
        setCloseOnOutsideClick(false);
        content.addClassName("mz-import-content");
        add(notice, content);
        content.add(new Paragraph(getTranslation("report.ui.importHint")), upload());
        getFooter().add(new Button(getTranslation("report.ui.cancel"), click -> close()));
    }

    private FileUpload upload() {
        return new FileUpload(
                TextFiles.MOST_BYTES, "report.ui.onlyTxt", notice, this::read, ".docx", ".html", ".htm", ".txt");
    }

    private void read(String name, byte[] file) {
        try {
            review(name, doors.files().read(template, file));
        } catch (Refusal refused) {
            notice.warn(getTranslation("report.ui.notRead", name, refused.text(getLocale())));
        }
    }

    private void review(String name, TextFiles.Reading reading) {
        notice.clear();
        setHeaderTitle(getTranslation("report.ui.review", name));
        ImportReview review = new ImportReview(
                template,
                reading,
                doors.sections().all(person, report),
                doors.figures().all(person, report));
        content.removeAll();
        content.add(review);
        Button accept = new Button(getTranslation("report.ui.accept"), click -> ask(review));
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().removeAll();
        getFooter().add(new Button(getTranslation("report.ui.cancel"), click -> close()), accept);
    }

    private void ask(ImportReview review) {
        long replaced = review.replaced();
        if (replaced == 0) {
            accept(review.accepted());
        } else {
            Asking.before(
                    getTranslation("report.ui.replace", replaced),
                    getTranslation("report.ui.replaceWhy"),
                    getTranslation("report.ui.replaceVerb"),
                    () -> accept(review.accepted()));
        }
    }

    private void accept(ImportedDraft draft) {
        try {
            doors.imports().accept(person, report, draft);
            close();
            done.run();
        } catch (Refusal refused) {
            notice.warn(refused.text(getLocale()));
        } catch (NestedRuntimeException databaseAway) {
            notice.warn(getTranslation("report.ui.tryAgain"));
        }
    }
}
