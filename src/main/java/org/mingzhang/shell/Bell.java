package org.mingzhang.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.mingzhang.notice.Notices;
import org.mingzhang.org.Person;

/** The way to the notices, with how many are unread; counted no further than 99. */
class Bell extends Anchor implements AfterNavigationObserver {

    private static final int CAP = 100;

    private final transient Notices notices;
    private final transient BellWatch watch;
    private final transient Person person;
    private final Span count = new Span();
    private @Nullable Registration watching;

    Bell(Notices notices, BellWatch watch, Person person) {
        super("notices");
        this.notices = notices;
        this.watch = watch;
        this.person = person;
        addClassName("mz-bell");
        Icon picture = new Icon("vaadin:bell-o");
        picture.getElement().setAttribute("aria-hidden", "true");
        count.addClassName("mz-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        add(picture, count);
        show(0);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(notices.unread(person, CAP));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = watch.watch(person.id(), event.getUI(), this::show);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private void show(int unread) {
        count.setText(unread >= CAP ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        String name = unread == 0
                ? getTranslation("shell.notices")
                : getTranslation("shell.notices.unread", unread >= CAP ? "99+" : String.valueOf(unread));
        getElement().setAttribute("aria-label", name);
    }
}
