package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.org.Person;
import org.mingzhang.report.Revision;
import org.mingzhang.report.Revisions;

/** The versions of a report, newest first, above a chooser to compare two of them. */
final class VersionsView extends Div {

    VersionsView(Revisions revisions, Person person, String report) {
        addClassName("mz-versions");
        List<Revision> all = revisions.all(person, report);
        if (all.isEmpty()) {
            add(new Paragraph(getTranslation("report.ui.changes.noVersions")));
            return;
        }
        VersionChooser chooser = new VersionChooser(revisions, person, report);
        H2 heading = new H2(getTranslation("report.ui.changes.compare"));
        OrderedList list = new OrderedList();
        list.getElement().setAttribute("reversed", true);
        for (int i = 0; i < all.size(); i++) {
            boolean same = i + 1 < all.size()
                    && all.get(i).sha256().equals(all.get(i + 1).sha256());
            list.add(item(all.get(i), same, chooser, heading));
        }
        add(list, heading, chooser);
    }

    private ListItem item(Revision revision, boolean same, VersionChooser chooser, H2 heading) {
        Span number = new Span(getTranslation("report.ui.changes.version", revision.number()));
        number.addClassName("mz-versions-number");
        Span what = new Span(words(this, revision));
        ListItem item = new ListItem(number, what);
        if (same) {
            Span note = new Span(getTranslation("report.ui.changes.sameAs", revision.number() - 1));
            note.addClassName("mz-soft");
            item.add(note);
        } else {
            Button compare = new Button(
                    getTranslation(
                            revision.number() > 1 ? "report.ui.changes.withBefore" : "report.ui.changes.withNow"),
                    click -> {
                        chooser.choose(revision.number());
                        heading.scrollIntoView();
                    });
            compare.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            compare.setAriaLabel(
                    compare.getText() + " · " + getTranslation("report.ui.changes.version", revision.number()));
            item.add(compare);
        }
        return item;
    }

    /** 提交 · 王起草（起草）· 2025-06-18 14:05 */
    static String words(Component where, Revision revision) {
        String cause = where.getTranslation(
                "report.ui.changes.cause." + revision.cause().name().toLowerCase(Locale.ROOT));
        return revision.cause() == Revision.Cause.FREEZE
                ? cause + " · " + OfficeTime.minute(revision.madeAt())
                : where.getTranslation(
                        "report.ui.changes.made",
                        cause,
                        revision.madeByName(),
                        revision.stepName(),
                        OfficeTime.minute(revision.madeAt()));
    }
}
