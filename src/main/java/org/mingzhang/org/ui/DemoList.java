package org.mingzhang.org.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.org.DemoAccount;

/** The demonstration's accounts, unit by unit. */
class DemoList extends Section {

    DemoList(List<DemoAccount> accounts, SerializableConsumer<DemoAccount> chosen) {
        addClassName("mz-demo");
        add(new H2(getTranslation("org.demo.title")), new Paragraph(getTranslation("org.demo.hint")));
        Map<String, UnorderedList> units = new LinkedHashMap<>();
        for (DemoAccount account : accounts) {
            units.computeIfAbsent(account.unitName(), this::unit).add(new ListItem(button(account, chosen)));
        }
    }

    private UnorderedList unit(String name) {
        UnorderedList list = new UnorderedList();
        add(new H3(name), list);
        return list;
    }

    private NativeButton button(DemoAccount account, SerializableConsumer<DemoAccount> chosen) {
        String roles = account.roles().stream()
                .map(role -> getTranslation("org.role." + role))
                .collect(Collectors.joining("、"));
        NativeButton button = new NativeButton("", click -> chosen.accept(account));
        button.add(
                part("mz-demo-role", roles),
                part("mz-demo-name", account.name()),
                part("mz-demo-login", account.login()));
        button.getElement().setAttribute("data-login", account.login());
        return button;
    }

    private static Span part(String name, String text) {
        Span part = new Span(text);
        part.addClassName(name);
        return part;
    }
}
