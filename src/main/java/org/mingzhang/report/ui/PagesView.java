package org.mingzhang.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Function;
import org.mingzhang.base.Refusal;
import org.mingzhang.report.Report;

/**
 * The pages as they will be printed. Pictures and not a frame with the PDF: telephones show none, and the policy of our
 * pages allows no frames. Beside them the file itself, and the same as text. Printed after the page has been shown, so
 * that nobody waits for it in front of an empty page.
 */
final class PagesView extends Div {

    private final Previews previews;
    private final Doors doors;
    private final Report report;

    PagesView(Previews previews, Doors doors, Report report) {
        this.previews = previews;
        this.doors = doors;
        this.report = report;
        addClassName("mz-sheets");
        Paragraph printing = new Paragraph(getTranslation("report.ui.printing"));
        printing.getElement().setAttribute("role", "status");
        Div skeleton = new Div();
        skeleton.addClassName("mz-sheet-skeleton");
        add(printing, skeleton);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            getElement().executeJs("return true").then(Boolean.class, shown -> print());
        }
    }

    private void print() {
        removeAll();
        try {
            show(previews.of(report.id()));
        } catch (Refusal refused) {
            Paragraph why = new Paragraph(refused.text(getLocale()));
            why.addClassNames("mz-notice", "mz-notice-warning");
            why.getElement().setAttribute("role", "alert");
            add(why);
        }
        add(asText());
    }

    private void show(Previews.Preview preview) {
        Anchor pdf = new Anchor(
                bytes(previews -> previews.pdf(), report.title() + ".pdf", "application/pdf"),
                AttachmentType.DOWNLOAD,
                getTranslation("report.ui.downloadPdf", preview.pdf().length / 1024));
        Div bar = new Div(
                new Span(getTranslation("report.ui.pages", preview.pages().size())), pdf);
        bar.addClassName("mz-sheets-bar");
        add(bar);
        for (int i = 0; i < preview.pages().size(); i++) {
            int page = i;
            Image picture = new Image(
                    bytes(
                            again -> page < again.pages().size() ? again.pages().get(page) : new byte[0],
                            "page.png",
                            "image/png"),
                    getTranslation("report.ui.page", i + 1, preview.pages().size()));
            picture.addClassName("mz-sheet");
            picture.getElement().setAttribute("loading", "lazy");
            add(picture);
        }
    }

    private NativeDetails asText() {
        DocumentText text = new DocumentText(doors.reports().current(report.id()), 3);
        NativeDetails details = new NativeDetails(getTranslation("report.ui.asText"), text);
        details.addClassName("mz-sheets-text");
        return details;
    }

    /** Asked for when the browser asks: nothing of the file stays in the session. */
    private DownloadHandler bytes(Function<Previews.Preview, byte[]> part, String name, String type) {
        return DownloadHandler.fromInputStream(event -> {
            byte[] bytes = part.apply(previews.of(report.id()));
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, type, bytes.length);
        });
    }
}
