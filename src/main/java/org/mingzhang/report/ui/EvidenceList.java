package org.mingzhang.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.Evidence;
import org.mingzhang.report.tables.EvidenceFile;

/** Files of evidence: name to download by, size, who brought it and when. */
final class EvidenceList extends UnorderedList {

    private static final long KILO = 1024;

    private final Evidence evidence;
    private final Person person;
    private final String report;
    private final boolean readOnly;
    private final Consumer<EvidenceFile> remove;
    private final Consumer<String> problem;

    EvidenceList(
            Evidence evidence,
            Person person,
            String report,
            boolean readOnly,
            Consumer<EvidenceFile> remove,
            Consumer<String> problem) {
        this.evidence = evidence;
        this.person = person;
        this.report = report;
        this.readOnly = readOnly;
        this.remove = remove;
        this.problem = problem;
        addClassName("mz-evidence-files");
    }

    void show(List<EvidenceFile> files) {
        removeAll();
        files.forEach(file -> add(item(file)));
        setVisible(!files.isEmpty());
    }

    private ListItem item(EvidenceFile file) {
        Anchor name = new Anchor(
                DownloadHandler.fromInputStream(event -> download(event, file)), AttachmentType.DOWNLOAD, file.name());
        name.addClassName("mz-evidence-name");
        Span about = new Span(getTranslation(
                "report.ui.evidence.about", size(file.size()), file.addedByName(), OfficeTime.minute(file.addedAt())));
        about.addClassName("mz-soft");
        ListItem item = new ListItem(name, about);
        if (!readOnly) {
            Button button = new Button(getTranslation("report.ui.remove"), click -> remove.accept(file));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            button.setAriaLabel(getTranslation("report.ui.evidence.removeFile", file.name()));
            item.add(button);
        }
        return item;
    }

    /** To be saved, never shown by the browser: it came from outside. */
    private DownloadResponse download(DownloadEvent event, EvidenceFile file) {
        try {
            Evidence.Opened opened = evidence.open(person, report, file.id());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            return new DownloadResponse(
                    opened.content(), file.name(), file.format().mediaType(), file.size());
        } catch (Refusal refused) {
            event.getUI().access(() -> problem.accept(refused.text(getLocale())));
            return DownloadResponse.error(404);
        }
    }

    /** 842 B, 13 KB, 2.4 MB */
    private static String size(long bytes) {
        if (bytes < KILO) {
            return bytes + " B";
        }
        return bytes < KILO * KILO
                ? (bytes + KILO / 2) / KILO + " KB"
                : "%.1f MB".formatted(bytes / (double) (KILO * KILO));
    }
}
