package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import org.mingzhang.base.Refusal;
import org.mingzhang.document.CleanText;
import org.mingzhang.document.FileFormat;
import org.mingzhang.org.Person;
import org.mingzhang.report.Evidence;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceFile;
import org.springframework.core.NestedRuntimeException;

/** The files that prove one row: to read, and for whoever writes to add and remove. */
final class EvidenceDialog extends Dialog {

    private final Evidence evidence;
    private final Person person;
    private final String report;
    private final CellPlace row;
    private final Runnable changed;
    private final EvidenceList files;
    private final Paragraph empty = new Paragraph();
    private final Div problems = new Div();

    /** @param changed runs after a file was added or removed */
    EvidenceDialog(
            Evidence evidence,
            Person person,
            String report,
            CellPlace row,
            String label,
            boolean readOnly,
            Runnable changed) {
        this.evidence = evidence;
        this.person = person;
        this.report = report;
        this.row = row;
        this.changed = changed;
        files = new EvidenceList(evidence, person, report, readOnly, this::remove, this::problem);
        addClassName("mz-evidence");
        setHeaderTitle(getTranslation("report.ui.evidence.title", label));
        setWidth("44rem");
        setCloseOnOutsideClick(false);
        problems.addClassNames("mz-notice", "mz-notice-warning");
        problems.getElement().setAttribute("role", "alert");
        empty.setText(getTranslation("report.ui.evidence.empty"));
        empty.addClassName("mz-soft");
        add(problems, files, empty);
        if (!readOnly) {
            add(upload(), hint());
        }
        getFooter().add(new Button(getTranslation("report.ui.sheet.close"), click -> close()));
        right();
        show();
    }

    private Paragraph hint() {
        Paragraph hint = new Paragraph(getTranslation(
                "report.ui.evidence.hint", megabytes(), evidence.limits().most()));
        hint.addClassName("mz-soft");
        return hint;
    }

    private long megabytes() {
        return evidence.limits().largest().toMegabytes();
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFileSize(Math.toIntExact(evidence.limits().largest().toBytes()));
        upload.setAcceptedFileTypes(Arrays.stream(FileFormat.values())
                .flatMap(format -> format.endings().stream())
                .map(ending -> "." + ending)
                .toArray(String[]::new));
        upload.setUploadButton(new Button(getTranslation("report.ui.chooseFile")));
        UploadTexts texts = new UploadTexts(key -> getTranslation(key), "report.ui.evidence.kinds");
        texts.getError().setFileIsTooBig(getTranslation("report.ui.evidence.tooBig", megabytes()));
        texts.getDropFiles().setMany(getTranslation("report.ui.evidence.drop"));
        upload.setI18n(texts);
        // The answer that follows carries the page's changes to the browser.
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        upload.addFileRejectedListener(rejected -> problem(rejected.getFileName() + "：" + rejected.getErrorMessage()));
        return upload;
    }

    /** Outside the page's lock: others go on working while it arrives. */
    private void receive(UploadEvent event) throws IOException {
        String name = CleanText.of(event.getFileName());
        try (InputStream in = event.getInputStream()) {
            evidence.add(person, report, row, event.getFileName(), in);
            event.getUI().access(this::changed);
        } catch (Refusal refused) {
            event.getUI().access(() -> problem(notAdded(name, refused.text(getLocale()))));
        } catch (NestedRuntimeException databaseAway) {
            event.getUI().access(() -> problem(notAdded(name, getTranslation("report.ui.evidence.tryAgain"))));
        }
    }

    private String notAdded(String name, String why) {
        return getTranslation("report.ui.evidence.notAdded", name, why);
    }

    private void remove(EvidenceFile file) {
        Asking.before(
                getTranslation("report.ui.evidence.remove", file.name()),
                getTranslation("report.ui.evidence.removeWhy"),
                getTranslation("report.ui.remove"),
                () -> {
                    right();
                    try {
                        evidence.remove(person, report, file.id());
                        changed();
                    } catch (Refusal refused) {
                        problem(refused.text(getLocale()));
                    } catch (NestedRuntimeException databaseAway) {
                        problem(getTranslation("report.ui.evidence.tryAgain"));
                    }
                });
    }

    private void changed() {
        show();
        changed.run();
    }

    private void show() {
        List<EvidenceFile> own = evidence.list(person, report).stream()
                .filter(file -> file.row().equals(row))
                .toList();
        files.show(own);
        empty.setVisible(own.isEmpty());
    }

    /** One line for each file that was not taken, until the dialog is closed or something else is done. */
    private void problem(String why) {
        problems.add(new Paragraph(why));
        problems.setVisible(true);
    }

    private void right() {
        problems.removeAll();
        problems.setVisible(false);
    }
}
