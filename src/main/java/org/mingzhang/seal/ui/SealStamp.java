package org.mingzhang.seal.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.seal.SealDesk;
import org.mingzhang.seal.SealPlan;

/** The seal, what it is for, and the page it will stand on. */
final class SealStamp extends Div {

    private static final int DPI = 80;

    private final SealDesk desk;
    private final BlockContext context;

    SealStamp(SealDesk desk, BlockContext context) {
        this.desk = desk;
        this.context = context;
        addClassName("mz-seal");
        try {
            show(desk.plan(
                    context.person(), context.item().subject(), context.item().unit()));
        } catch (Refusal refusal) {
            add(problem(refusal));
        }
    }

    private void show(SealPlan plan) {
        if (!context.readOnly()) {
            desk.obstacles(
                            context.person(),
                            context.item().subject(),
                            context.item().unit())
                    .forEach(refusal -> add(problem(refusal)));
        }
        Div what = new Div(picture(plan), facts(plan));
        what.addClassName("mz-seal-what");
        add(what, preview());
    }

    private Image picture(SealPlan plan) {
        byte[] png = plan.sealPicture();
        Image picture = new Image(image(() -> png, "seal.png"), plan.sealName());
        picture.addClassName("mz-seal-picture");
        return picture;
    }

    private Div facts(SealPlan plan) {
        DescriptionList facts = new DescriptionList();
        fact(facts, "seal.ui.seal", new Span(plan.sealName()));
        fact(facts, "seal.ui.document", new Span(plan.title()));
        fact(facts, "seal.ui.version", code(plan.version()));
        fact(facts, "seal.ui.versionHash", code(plan.versionHash()));
        fact(facts, "seal.ui.drafter", new Span(plan.drafter()));
        fact(
                facts,
                "seal.ui.approver",
                new Span(getTranslation("seal.ui.approvedBy", plan.approver(), OfficeTime.minute(plan.approvedAt()))));
        plan.done()
                .ifPresent(file -> fact(
                        facts,
                        "seal.ui.number",
                        new Span(getTranslation(
                                "seal.ui.doneAt", file.useNumber(), OfficeTime.minute(file.sealedAt())))));
        Div box = new Div();
        if (plan.demonstration()) {
            Paragraph label = new Paragraph(getTranslation("seal.ui.demonstration"));
            label.addClassName("mz-seal-demonstration");
            box.add(label);
        }
        box.add(facts);
        return box;
    }

    private void fact(DescriptionList facts, String key, Span value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }

    /** Printed when the browser asks for it, so that the page does not wait. */
    private Div preview() {
        Image page = new Image(
                image(
                        () -> desk.preview(
                                        context.person(),
                                        context.item().subject(),
                                        context.item().unit(),
                                        DPI)
                                .orElse(new byte[0]),
                        "page.png"),
                getTranslation("seal.ui.previewOf"));
        page.addClassName("mz-seal-page");
        Span label = new Span(getTranslation("seal.ui.preview"));
        label.addClassNames("mz-badge", "mz-badge-warn");
        Paragraph hint = new Paragraph(getTranslation("seal.ui.previewHint"));
        hint.addClassName("mz-soft");
        Div head = new Div(label, hint);
        head.addClassName("mz-seal-head");
        Div preview = new Div(head, page);
        preview.addClassName("mz-seal-preview");
        return preview;
    }

    private Paragraph problem(Refusal refusal) {
        Paragraph problem = new Paragraph(refusal.text(getLocale()));
        problem.addClassName("mz-problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private static Span code(String hex) {
        Span code = new Span(hex);
        code.addClassName("mz-seal-code");
        return code;
    }

    private interface Bytes extends Serializable {
        byte[] get();
    }

    private static DownloadHandler image(Bytes bytes, String name) {
        return DownloadHandler.fromInputStream(event -> {
                    byte[] png = bytes.get();
                    return new DownloadResponse(new ByteArrayInputStream(png), name, "image/png", png.length);
                })
                .inline();
    }
}
