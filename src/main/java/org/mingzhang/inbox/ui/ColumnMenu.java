package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.menubar.MenuBar;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mingzhang.inbox.Filters;
import org.mingzhang.org.Person;

/** Which columns are shown beside the title, remembered for the person. */
class ColumnMenu extends MenuBar {

    private static final List<String> COLUMNS = List.of("unit", "step", "when", "who");

    /** What the hidden columns are remembered under. */
    private static final String HIDDEN = "hidden-columns";

    ColumnMenu(Filters filters, Person person, InboxGrid grid) {
        addClassName("mz-column-menu");
        addThemeNames("tertiary", "icon");
        Set<String> hidden =
                new TreeSet<>(Arrays.asList(filters.remembered(person, HIDDEN).split(",")));
        MenuItem menu = addItem(new Icon("vaadin:grid-h"));
        menu.setAriaLabel(getTranslation("inbox.columns"));
        for (String column : COLUMNS) {
            MenuItem item = menu.getSubMenu().addItem(getTranslation("inbox.columns." + column), click -> {
                boolean shown = click.getSource().isChecked();
                if (shown ? hidden.remove(column) : hidden.add(column)) {
                    grid.showColumn(column, shown);
                    filters.remember(person, HIDDEN, String.join(",", hidden));
                }
            });
            item.setCheckable(true);
            item.setKeepOpen(true);
            item.setChecked(!hidden.contains(column));
            grid.showColumn(column, !hidden.contains(column));
        }
    }
}
