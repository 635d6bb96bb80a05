package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.inbox.Actors;
import org.mingzhang.inbox.SubjectPages;
import org.mingzhang.inbox.TabsCare;
import org.mingzhang.org.Person;
import org.mingzhang.org.SignedIn;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkList;
import org.mingzhang.workflow.WorkLists;
import org.springframework.beans.factory.ObjectProvider;

/** Everyone's home: what waits, what is done, what one started. List and search words stand in the address. */
@Route("")
@Menu(title = "inbox.list.waiting", order = 0, icon = "vaadin:inbox")
@PermitAll
class InboxView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** Lines whose change is noticed while the page is open. */
    private static final int WATCHED = 30;

    private static final int PAUSE = 300;

    private final transient WorkLists lists;
    private final transient InboxWatch watch;
    private final transient Person person;
    private final Map<WorkList, Tab> tabs = new EnumMap<>(WorkList.class);
    private final Tabs bar = new Tabs();
    private final TextField search = new TextField();
    private final InboxGrid grid;
    private final InboxPreview preview;
    private WorkList list = WorkList.WAITING;
    private @Nullable Registration watching;

    InboxView(
            Tasks tasks, WorkLists lists, ObjectProvider<SubjectPages> subjects, SignedIn signedIn, InboxWatch watch) {
        this.lists = lists;
        this.watch = watch;
        this.person = signedIn.person();
        this.grid = new InboxGrid(lists, person, subject -> pages(subjects, subject));
        this.preview = new InboxPreview(tasks);
        addClassNames("mz-page", "mz-full", "mz-inbox");
        grid.addSelectionListener(event -> preview.show(event.getFirstSelectedItem()));
        Div body = new Div(grid, preview);
        body.addClassName("mz-inbox-body");
        add(head(), body, keys());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        list = ListNames.named(asked.getSingleParameter("list").orElse(""));
        search.setValue(asked.getSingleParameter("q").orElse(""));
        bar.setSelectedTab(tabs.get(list));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("inbox.list." + ListNames.key(list));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watching = watch.watch(
                event.getUI(),
                () -> lists.first(WorkList.WAITING, Actors.of(person), ItemFilter.NONE, WATCHED),
                this::refresh);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (watching != null) {
            watching.remove();
        }
    }

    private static Optional<String> pages(ObjectProvider<SubjectPages> all, String subject) {
        return all.stream().flatMap(pages -> pages.address(subject).stream()).findFirst();
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
        H1 title = new H1(getTranslation("inbox.title"));
        title.addClassName("mz-inbox-heading");
        Header head = new Header(title, bar, search);
        head.addClassNames("mz-head", "mz-inbox-head");
        return head;
    }

    private void choose(Tab tab) {
        tabs.forEach((each, its) -> list = its.equals(tab) ? each : list);
        show();
        remember();
    }

    private void show() {
        grid.deselectAll();
        grid.show(list, ItemFilter.words(search.getValue()));
        labels();
    }

    private void refresh() {
        grid.refresh();
        labels();
    }

    private void labels() {
        tabs.forEach((each, tab) -> tab.setLabel(label(each)));
    }

    private String label(WorkList each) {
        String name = getTranslation("inbox.list." + ListNames.key(each));
        if (each != WorkList.WAITING && each != WorkList.COPIED) {
            return name;
        }
        int count = lists.count(each, Actors.of(person), ItemFilter.NONE, ListNames.CAP);
        return count == 0 ? name : name + " " + ListNames.count(count);
    }

    /** The address says what is shown, so that coming back from an item finds the same list. */
    private void remember() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (list != WorkList.WAITING) {
            parameters.put("list", List.of(ListNames.key(list)));
        }
        if (!search.getValue().isBlank()) {
            parameters.put("q", List.of(search.getValue()));
        }
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("", new QueryParameters(parameters))));
    }

    private KeyStrokes keys() {
        Map<String, String> help = new LinkedHashMap<>();
        help.put("j", "inbox.keys.next");
        help.put("k", "inbox.keys.previous");
        help.put("Enter", "inbox.keys.open");
        help.put("/", "inbox.keys.search");
        help.put("?", "inbox.keys");
        return new KeyStrokes(Map.of(
                "j", () -> grid.move(1),
                "k", () -> grid.move(-1),
                "Enter", this::open,
                "/", search::focus,
                "?", () -> new ShortcutsDialog(help).open()));
    }

    private void open() {
        grid.selected().flatMap(InboxRow::item).ifPresent(item -> getUI().ifPresent(
                        ui -> ui.navigate(TaskView.class, item.id())));
    }
}
