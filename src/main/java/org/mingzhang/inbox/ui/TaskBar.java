package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.FormPart;

/** The bar at the bottom of the task page: whether all is saved, and the outcomes; the primary one at the right end. */
class TaskBar extends Footer {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(OfficeTime.ZONE);

    private final Span state = new Span();
    private final MenuBar more = new MenuBar();
    private final MenuItem menu;
    private final Map<String, Button> buttons = new HashMap<>();
    private final Map<String, MenuItem> others = new HashMap<>();

    TaskBar(List<FormPart> outcomes, Consumer<FormPart> press) {
        addClassName("mz-task-bar");
        state.addClassName("mz-task-state");
        state.getElement().setAttribute("role", "status");
        more.addThemeNames("tertiary", "dropdown-indicators");
        menu = more.addItem(getTranslation("inbox.more"));
        more.setVisible(false);
        Span room = new Span();
        room.addClassName("mz-room");
        add(state, room, more);
        outcomes.stream().filter(button -> kind(button).isEmpty()).forEach(button -> other(button, press));
        outcomes.stream().filter(button -> kind(button).equals("danger")).forEach(button -> add(button(button, press)));
        outcomes.stream()
                .filter(button -> kind(button).equals("primary"))
                .forEach(button -> add(button(button, press)));
    }

    void saved(Instant at) {
        state.removeClassName("mz-unsaved");
        state.setText(getTranslation("inbox.saved", SECOND.format(at)));
    }

    void say(String text) {
        state.setText(text);
    }

    void unsaved() {
        state.addClassName("mz-unsaved");
        state.setText(getTranslation("inbox.unsaved"));
    }

    /** An act beside the outcomes, under 更多. */
    void addMore(String text, Runnable act) {
        more.setVisible(true);
        menu.getSubMenu().addItem(text, click -> act.run());
    }

    void hide(Set<String> hidden) {
        buttons.forEach((id, button) -> button.setVisible(!hidden.contains(id)));
        others.forEach((id, item) -> item.setVisible(!hidden.contains(id)));
    }

    void focusPrimary() {
        buttons.values().stream()
                .filter(button -> button.getThemeNames().contains("primary"))
                .forEach(Button::focus);
    }

    private void other(FormPart outcome, Consumer<FormPart> press) {
        more.setVisible(true);
        others.put(outcome.id(), menu.getSubMenu().addItem(outcome.label(), click -> press.accept(outcome)));
    }

    private Button button(FormPart outcome, Consumer<FormPart> press) {
        Button button = new Button(outcome.label(), click -> press.accept(outcome));
        button.addClassName("mz-outcome-" + outcome.outcome());
        if (kind(outcome).equals("primary")) {
            button.addThemeNames("primary");
        } else {
            button.addThemeNames("error");
        }
        buttons.put(outcome.id(), button);
        return button;
    }

    private static String kind(FormPart button) {
        return button.property("kind");
    }
}
