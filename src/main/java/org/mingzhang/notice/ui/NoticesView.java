package org.mingzhang.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.notice.Kind;
import org.mingzhang.notice.Notice;
import org.mingzhang.notice.Notices;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;

/** 通知: what the person was told, newest first. A click leads to the item and makes the notice read. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private static final int AT_ONCE = 50;

    private final transient Notices notices;
    private final transient Person person;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button(getTranslation("notice.list.more"), click -> more());
    private int shown;

    NoticesView(Notices notices, SignedIn signedIn) {
        this.notices = notices;
        this.person = signedIn.person();
        addClassNames("mz-page", "mz-notices");
        list.addClassName("mz-notice-list");
        Button readAll = new Button(getTranslation("notice.list.readAll"), click -> readAll());
        Div actions = new Div(new Anchor("notice-settings", getTranslation("notice.list.settings")), readAll);
        actions.addClassName("mz-actions");
        Div head = new Div(new H1(getTranslation("notice.list")), actions);
        head.addClassName("mz-head");
        add(head, list, more);
        more();
        if (shown == 0) {
            readAll.setVisible(false);
            remove(list);
            Paragraph empty = new Paragraph(getTranslation("notice.list.empty"));
            empty.addClassName("mz-soft");
            add(empty);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.list");
    }

    private void more() {
        List<Notice> next = notices.of(person, shown, AT_ONCE);
        next.forEach(notice -> list.add(line(notice)));
        shown += next.size();
        more.setVisible(next.size() == AT_ONCE);
    }

    private void readAll() {
        notices.readAll(person);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    private ListItem line(Notice notice) {
        Div text = new Div(notice.text(getLocale()));
        text.addClassName("mz-notice-text");
        Div place = new Div(notice.unitName() + " · " + OfficeTime.minute(notice.at()));
        place.addClassName("mz-soft");
        Div words = new Div(text);
        words.addClassName("mz-notice-words");
        if (!notice.detail().isBlank()) {
            Div detail = new Div(notice.detail());
            detail.addClassName("mz-notice-detail");
            words.add(detail);
        }
        words.add(place);
        NativeButton button = new NativeButton();
        button.add(kind(notice.kind()), words);
        button.addClickListener(click -> open(notice));
        ListItem line = new ListItem(button);
        if (!notice.read()) {
            line.addClassName("mz-notice-new");
            Span unread = new Span(getTranslation("notice.list.unread"));
            unread.addClassName("mz-notice-unread");
            button.add(unread);
        }
        return line;
    }

    private Component kind(Kind kind) {
        Span badge = new Span(getTranslation("notice.kind." + kind));
        badge.addClassName("mz-badge");
        switch (kind) {
            case OVERDUE, ESCALATED -> badge.addClassName("mz-badge-error");
            case FALLS_DUE, URGED, SENT_BACK -> badge.addClassName("mz-badge-warn");
            case PROGRESS -> badge.addClassName("mz-badge-ok");
            default -> {}
        }
        return badge;
    }

    private void open(Notice notice) {
        notices.read(person, notice.id());
        boolean mine = notice.item().isPresent() && notice.kind() != Kind.PROGRESS && notice.kind() != Kind.ESCALATED;
        if (mine) {
            UI.getCurrent().navigate("task/" + notice.item().orElseThrow());
        } else {
            UI.getCurrent().refreshCurrentRoute(true);
        }
    }
}
