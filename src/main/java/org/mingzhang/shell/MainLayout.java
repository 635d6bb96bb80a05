package org.mingzhang.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingzhang.notice.Notices;
import org.mingzhang.org.SignedIn;

/**
 * The frame around every page. Pages name themselves with {@code @Menu}, its title being the key of a text, so the
 * frame knows none of them; it shows those that the person may open. On a phone the first three stand in a bar at the
 * bottom.
 */
@Layout
@AnonymousAllowed
class MainLayout extends AppLayout {

    private static final int PLACES_ON_A_PHONE = 3;

    private final Main page = new Main();

    MainLayout(SignedIn signedIn, AuthenticationContext session, Notices notices, BellWatch bells) {
        List<Place> places = Place.open(getLocale());
        NativeButton skip = new NativeButton(getTranslation("shell.skip"));
        skip.addClassName("mz-skip");
        skip.getElement().executeJs("this.addEventListener('click', () => document.getElementById('page').focus())");
        Anchor brand = new Anchor("", getTranslation("org.product"));
        brand.addClassName("mz-brand");
        addToNavbar(skip, brand);
        signedIn.find().ifPresent(person -> {
            addToNavbar(new Bell(notices, bells, person), new PersonMenu(person, session));
            addToDrawer(sideNav(places));
            addToNavbar(true, bottomBar(places));
        });
        page.setId("page");
        page.getElement().setAttribute("tabindex", "-1");
        super.setContent(page);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        page.getElement().removeAllChildren();
    }

    private SideNav sideNav(List<Place> places) {
        SideNav nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        for (Place place : places) {
            SideNavItem item = new SideNavItem(place.title(), place.path());
            item.setPrefixComponent(place.picture());
            nav.addItem(item);
        }
        return nav;
    }

    private Nav bottomBar(List<Place> places) {
        Nav bar = new Nav();
        bar.addClassName("mz-bottom");
        bar.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        places.stream().limit(PLACES_ON_A_PHONE).forEach(place -> bar.add(link(place)));
        bar.add(link(new Place("me", getTranslation("shell.me"), "vaadin:user")));
        return bar;
    }

    private static Component link(Place place) {
        Anchor link = new Anchor(place.path());
        link.add(place.picture(), new Span(place.title()));
        return link;
    }
}
