package org.mingzhang.disclosure.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.disclosure.Publication;
import org.mingzhang.disclosure.Publications;
import org.mingzhang.disclosure.Validity;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;

/** What the unit has published, for its disclosure officer. */
@Route("publications")
@Menu(title = "disclosure.publications", order = 30, icon = "vaadin:globe")
@RolesAllowed("DISCLOSURE_OFFICER")
public class PublicationsView extends Div implements HasDynamicTitle {

    private static final int STEP = 20;

    private final Publications publications;
    private final Person officer;
    private final Div content = new Div();
    private int shown = STEP;

    PublicationsView(Publications publications, SignedIn signedIn) {
        this.publications = publications;
        this.officer = signedIn.person();
        addClassName("mz-page");
        Anchor portal = new Anchor("public", getTranslation("disclosure.openPortal"), AnchorTarget.BLANK);
        portal.setRouterIgnore(true);
        Div head = new Div(new H1(getTranslation("disclosure.publications")), portal);
        head.addClassName("mz-head");
        add(head, content);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("disclosure.publications");
    }

    private void refresh() {
        content.removeAll();
        List<Publication> list = publications.ofUnit(officer, 0, shown);
        if (list.isEmpty()) {
            Paragraph empty = new Paragraph(getTranslation("disclosure.publications.empty"));
            empty.addClassName("mz-soft");
            content.add(empty);
            return;
        }
        UnorderedList cards = new UnorderedList();
        cards.addClassName("mz-publications");
        list.forEach(publication -> cards.add(new ListItem(card(publication))));
        content.add(cards);
        if (publications.countOfUnit(officer) > shown) {
            content.add(new Button(getTranslation("disclosure.more"), click -> showMore()));
        }
    }

    private void showMore() {
        shown += STEP;
        refresh();
    }

    private Component card(Publication publication) {
        Div marks = new Div(validity(publication), timing(publication));
        marks.addClassName("mz-actions");
        Paragraph facts = new Paragraph(getTranslation(
                "disclosure.publications.facts",
                publication.indexNumber(),
                OfficeTime.minute(publication.publishedAt()),
                publication.publishedByName()));
        facts.addClassName("mz-soft");
        Div card = new Div(new H2(publication.title()), marks, facts);
        card.addClassName("mz-card");
        if (publication.validity() == Validity.VALID) {
            card.add(actions(publication));
        }
        return card;
    }

    private Component actions(Publication publication) {
        String page = "public/reports/" + publication.report();
        Button revoke = new Button(getTranslation("disclosure.revoke"), click -> new RevokeDialog(publication, why -> {
                    publications.revoke(officer, publication.report(), why);
                    refresh();
                })
                .open());
        revoke.addThemeVariants(ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY);
        Div actions = new Div(
                link(page, "disclosure.publications.page"),
                link(page + "/report.pdf", "disclosure.publications.pdf"),
                link(page + "/report.json", "disclosure.publications.json"),
                revoke);
        actions.addClassNames("mz-actions", "mz-publication-actions");
        return actions;
    }

    private Anchor link(String path, String key) {
        Anchor link = new Anchor(path, getTranslation(key), AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        return link;
    }

    private Span validity(Publication publication) {
        Span badge = new Span(getTranslation("disclosure.validity." + publication.validity()));
        badge.addClassNames("mz-badge", publication.validity() == Validity.VALID ? "mz-badge-ok" : "mz-badge-off");
        return badge;
    }

    private Span timing(Publication publication) {
        Span badge = new Span(getTranslation("disclosure.timing." + publication.timing()));
        badge.addClassName("mz-badge");
        badge.addClassName(
                switch (publication.timing()) {
                    case IN_TIME -> "mz-badge-ok";
                    case LATE -> "mz-badge-warn";
                    case UNKNOWN -> "mz-badge-off";
                });
        return badge;
    }
}
