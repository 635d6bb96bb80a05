package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.notification.Notification;

/** Short messages over the page. */
final class Notes {

    private static final int LONG = 8_000;
    private static final int SHORT = 4_000;

    private Notes() {}

    static void done(String text) {
        Notification.show(text, SHORT, Notification.Position.TOP_CENTER).addThemeNames("success");
    }

    static void refused(String text) {
        Notification note = Notification.show(text, LONG, Notification.Position.TOP_CENTER);
        note.addThemeNames("error");
        note.setAssertive(true);
    }
}
