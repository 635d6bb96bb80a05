package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.mingzhang.inbox.TabsCare;

/** Tabs that fill when they are first looked at: a preview costs a rendering. */
class SideTabs extends Div {

    private final TabSheet sheet = new TabSheet();
    private final Map<Tab, Runnable> unfilled = new HashMap<>();
    private final Map<String, Tab> byPlace = new HashMap<>();

    SideTabs() {
        addClassName("mz-side-tabs");
        sheet.addSelectedChangeListener(event -> fill(event.getSelectedTab()));
        TabsCare.mend(sheet);
        add(sheet);
    }

    /** @param place what a problem's place names: the block's type */
    void add(String place, String label, Supplier<Component> content) {
        Div pane = new Div();
        pane.addClassName("mz-side-pane");
        Tab tab = new Tab(label);
        byPlace.put(place, tab);
        unfilled.put(tab, () -> pane.add(content.get()));
        sheet.add(tab, pane);
        if (sheet.getTabCount() == 1) {
            fill(tab);
        }
    }

    /** @return whether there is such a tab */
    boolean show(String place) {
        Tab tab = byPlace.get(place);
        if (tab != null) {
            sheet.setSelectedTab(tab);
        }
        return tab != null;
    }

    private void fill(Tab tab) {
        Runnable filling = unfilled.remove(tab);
        if (filling != null) {
            filling.run();
        }
    }
}
