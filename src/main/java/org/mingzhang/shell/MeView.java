package org.mingzhang.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;
import org.mingzhang.org.Department;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.org.Unit;
import org.mingzhang.org.Units;

/** 我的: who I am here, and on a phone the way to every page. */
@Route("me")
@PermitAll
class MeView extends Div implements HasDynamicTitle {

    MeView(SignedIn signedIn, Units units, AuthenticationContext session) {
        Person person = signedIn.person();
        addClassNames("mz-page", "mz-narrow");
        DescriptionList facts = new DescriptionList();
        fact(facts, "org.login", person.login());
        fact(facts, "org.unit", units.find(person.unit()).map(Unit::name).orElse(""));
        person.department()
                .flatMap(id -> units.departments(person.unit()).stream()
                        .filter(department -> department.id().equals(id))
                        .map(Department::name)
                        .findFirst())
                .ifPresent(name -> fact(facts, "org.department", name));
        fact(
                facts,
                "org.roles",
                person.roles().stream()
                        .sorted()
                        .map(role -> getTranslation("org.role." + role))
                        .collect(Collectors.joining("、")));
        Div ways = new Div();
        ways.addClassName("mz-ways");
        Place.open(getLocale()).forEach(place -> ways.add(new Anchor(place.path(), place.title())));
        ways.add(new Anchor("notice-settings", getTranslation("shell.noticeSettings")));
        ways.add(new Anchor("absence", getTranslation("org.absence")));
        ways.add(new Anchor("password", getTranslation("org.changePassword")));
        Button out = new Button(getTranslation("shell.signOut"), click -> session.logout());
        Div buttons = new Div(new LanguageSwitch(), out);
        buttons.addClassName("mz-actions");
        add(new H1(person.name()), facts, ways, buttons);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.me");
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
