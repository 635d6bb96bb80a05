package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingzhang.inbox.Actors;
import org.mingzhang.inbox.TabsCare;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.WorkList;

/** Everyone's home: the lists of work. List, words and filter stand in the address; the filter is also remembered for next time. */
@Route("")
@Menu(title = "inbox.list.waiting", order = 0, icon = "vaadin:inbox")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAUSE = 300;

    /** What the last filter is remembered under. */
    private static final String LAST_FILTER = "filter";

    private final transient InboxDoors doors;
    private final transient Person person;
    private final transient Actor actor;
    private final Map<WorkList, Tab> tabs = new EnumMap<>(WorkList.class);
    private final Tabs bar = new Tabs();
    private final TextField search = new TextField();
    private final Button filterSwitch = new Button();
    private final FilterRow filters;
    private final InboxGrid grid;
    private final InboxActs acts;
    private WorkList list = WorkList.WAITING;
    private @Nullable Registration watching;

    InboxView(InboxDoors doors, SignedIn signedIn) {
        this.doors = doors;
        this.person = signedIn.person();
        this.actor = Actors.of(person);
        this.filters = new FilterRow(doors.filters, person, this::narrowed);
        this.grid = new InboxGrid(doors, person);
        this.acts = new InboxActs(doors, person, grid, this::refresh);
        InboxPreview preview = new InboxPreview(doors.tasks);
        addClassNames("mz-page", "mz-full", "mz-inbox");
        grid.addSelectionListener(event -> preview.show(event.getFirstSelectedItem()));
        Div body = new Div(grid, preview);
        body.addClassName("mz-inbox-body");
        add(head(), filters, acts, body, keys());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        list = ListNames.named(asked.getSingleParameter("list").orElse(""));
        ItemFilter filter = FilterText.read(asked);
        search.setValue(filter.words());
        filters.offer(doors.lists.choices(actor));
        filters.show(filter.isNarrow() ? filter : FilterText.read(doors.filters.remembered(person, LAST_FILTER)));
        filters.setVisible(filter().isNarrow());
        bar.setSelectedTab(tabs.get(list));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.list." + ListNames.key(list));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = doors.watch.watch(event.getUI(), happened -> happened.touches(actor), this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private Header head() {
        for (WorkList each : WorkList.values()) {
            Tab tab = new Tab();
            tabs.put(each, tab);
            bar.add(tab);
        }
        TabsCare.mend(bar);
        bar.addSelectedChangeListener(event -> {
            if (event.isFromClient()) {
                choose(event.getSelectedTab());
            }
        });
        search.setPlaceholder(getTranslation("inbox.search"));
        search.setAriaLabel(getTranslation("inbox.search"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(new Icon("vaadin:search"));
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(PAUSE);
        search.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                show();
                remember();
            }
        });
        filterSwitch.addClassName("mz-filter-switch");
        filterSwitch.setIcon(new Icon("vaadin:filter"));
        filterSwitch.addClickListener(click -> {
            filters.setVisible(!filters.isVisible());
            labels();
        });
        H1 title = new H1(getTranslation("inbox.title"));
        title.addClassName("mz-inbox-heading");
        Header head = new Header(title, bar, search, filterSwitch, new ColumnMenu(doors.filters, person, grid));
        head.addClassNames("mz-head", "mz-inbox-head");
        return head;
    }

    private ItemFilter filter() {
        return filters.filter(search.getValue());
    }

    private void choose(Tab tab) {
        tabs.forEach((each, its) -> list = its.equals(tab) ? each : list);
        show();
        remember();
    }

    private void narrowed() {
        doors.filters.remember(person, LAST_FILTER, FilterText.write(filters.filter("")));
        show();
        remember();
    }

    private void show() {
        grid.deselectAll();
        grid.show(list, filter());
        acts.show(list);
        labels();
    }

    private void refresh() {
        grid.refresh();
        acts.refresh();
        filters.offer(doors.lists.choices(actor));
        labels();
    }

    private void labels() {
        tabs.forEach((each, tab) -> tab.setLabel(label(each)));
        filterSwitch.setText(getTranslation(filter().isNarrow() ? "inbox.filter.on" : "inbox.filter"));
        filterSwitch.getElement().setAttribute("aria-expanded", String.valueOf(filters.isVisible()));
    }

    /** 待办 with all that waits, 抄送我 with what is unread. */
    private String label(WorkList each) {
        String name = getTranslation("inbox.list." + ListNames.key(each));
        if (each != WorkList.WAITING && each != WorkList.COPIED) {
            return name;
        }
        int count = doors.lists.count(each, actor, ItemFilter.NONE, ListNames.CAP);
        return count == 0 ? name : name + " " + ListNames.count(count);
    }

    /** The address says what is shown, so that coming back from an item finds the same list. */
    private void remember() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (list != WorkList.WAITING) {
            parameters.put("list", List.of(ListNames.key(list)));
        }
        parameters.putAll(FilterText.parameters(filter()));
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("", new QueryParameters(parameters))));
    }

    private KeyStrokes keys() {
        Map<String, String> help = new LinkedHashMap<>();
        help.put("j", "inbox.keys.next");
        help.put("k", "inbox.keys.previous");
        help.put("Enter", "inbox.keys.open");
        help.put("a", "inbox.keys.approve");
        help.put("r", "inbox.keys.sendBack");
        help.put("c", "inbox.keys.claim");
        help.put("x", "inbox.keys.mark");
        help.put("/", "inbox.keys.search");
        help.put("?", "inbox.keys");
        Map<String, Runnable> strokes = new LinkedHashMap<>();
        strokes.put("j", () -> grid.move(1));
        strokes.put("k", () -> grid.move(-1));
        strokes.put("Enter", acts::open);
        strokes.put("a", acts::approve);
        strokes.put("r", acts::sendBack);
        strokes.put("c", acts::claim);
        strokes.put("x", grid::markSelected);
        strokes.put("/", search::focus);
        strokes.put("?", () -> new ShortcutsDialog(help).open());
        return new KeyStrokes(strokes);
    }
}
