package org.mingzhang.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What a click throws is shown over the page, which stays as it is with everything typed. */
@Component
class ClickTrouble implements VaadinServiceInitListener {

    private static final int MILLIS = 10_000;

    private final transient Trouble trouble;

    ClickTrouble(Trouble trouble) {
        this.trouble = trouble;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new ErrorHandler() {
            @Override
            public void error(ErrorEvent error) {
                show(error.getThrowable());
            }
        }));
    }

    private void show(Throwable thrown) {
        UI ui = UI.getCurrent();
        Trouble.Answer answer = trouble.answer(thrown, ui == null ? Language.CHINESE : ui.getLocale());
        if (ui != null) {
            ui.access(() -> {
                Notification note = Notification.show(answer.text(), MILLIS, Notification.Position.TOP_CENTER);
                note.addThemeVariants(NotificationVariant.LUMO_ERROR);
                note.setAssertive(true);
            });
        }
    }
}
