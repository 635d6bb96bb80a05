package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.SubjectChanged;

/** 已自动保存 14:05:12 — read out by screen readers without taking the focus. */
final class SavedLine extends Span {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss");

    SavedLine() {
        addClassName("mz-saved");
        getElement().setAttribute("role", "status");
    }

    void saved() {
        setClassName("mz-saved-failed", false);
        setText(getTranslation(
                "report.ui.savedAt", LocalTime.now(OfficeTime.ZONE).format(SECOND)));
        SubjectChanged.tell(this, false);
    }

    void failed() {
        setClassName("mz-saved-failed", true);
        setText(getTranslation("report.ui.notSaved"));
    }

    void clear() {
        setText("");
    }
}
