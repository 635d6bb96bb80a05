package org.mingzhang.shell;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Locale;
import org.mingzhang.base.Texts;

/**
 * A page one can go to.
 *
 * @param path as the router knows it, without a slash in front
 */
record Place(String path, String title, String icon) {

    /** Pages with {@code @Menu} that the person may open, in their order. The annotation's title is the key of a text. */
    static List<Place> open(Locale locale) {
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new Place(path(entry), Texts.of(locale, entry.title()), icon(entry)))
                .toList();
    }

    Icon picture() {
        Icon picture = new Icon(icon);
        picture.getElement().setAttribute("aria-hidden", "true");
        return picture;
    }

    private static String path(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private static String icon(MenuEntry entry) {
        String icon = entry.icon();
        return icon == null || icon.isEmpty() ? "vaadin:file-text-o" : icon;
    }
}
