package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.DueRange;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ListKey;
import org.mingzhang.workflow.ListLine;
import org.mingzhang.workflow.WorkItem;
import org.mingzhang.workflow.WorkList;

/** The lines of one list, fetched as they are scrolled to. One column, so that a line can be a row or, on a phone, a card. */
class InboxGrid extends Grid<InboxRow> {

    private static final String LINE = """
            <div class="mz-inbox-row${item.unread ? ' mz-unread' : ''}">
              ${item.heading ? html`<h2 class="mz-inbox-group mz-due-${item.due}">${item.heading}</h2>` : ''}
              ${item.markable ? html`<input type="checkbox" class="mz-inbox-mark" aria-label="${item.markLabel}"
                .checked="${item.marked}" @change="${event => mark(event.target.checked)}">` : ''}
              <span class="mz-inbox-title">${item.link
                ? html`<a href="${item.link}">${item.title}</a>`
                : html`<span>${item.title}</span>`}
                ${item.urged ? html`<span class="mz-badge mz-badge-urged">${item.urged}</span>` : ''}
                ${item.warnings ? html`<span class="mz-badge mz-badge-warnings">${item.warnings}</span>` : ''}
                ${item.unread ? html`<span class="mz-badge mz-badge-unread">${item.unread}</span>` : ''}</span>
              <span class="mz-inbox-unit">${item.unit}</span>
              <span class="mz-inbox-step">${item.step}</span>
              <span class="mz-inbox-when"><span class="mz-due mz-due-${item.due}">${item.when}</span></span>
              <span class="mz-inbox-who">${item.who}</span>
            </div>""";

    private final transient InboxDoors doors;
    private final transient Person person;
    private final transient Map<String, InboxRow> marked = new LinkedHashMap<>();
    private final transient Pages pages = new Pages(this::page);
    private final Map<String, Integer> places = new HashMap<>();
    private final Div head = new Div();
    private WorkList list = WorkList.WAITING;
    private transient ItemFilter filter = ItemFilter.NONE;
    private transient Runnable whenMarked = () -> {};

    InboxGrid(InboxDoors doors, Person person) {
        this.doors = doors;
        this.person = person;
        addClassName("mz-inbox-grid");
        addThemeNames("no-border");
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(getTranslation("inbox.list"));
        head.addClassName("mz-inbox-row");
        addColumn(line()).setFlexGrow(1).setHeader(head);
        setItems(this::fetch).setIdentifierProvider(InboxRow::id);
    }

    void show(WorkList newList, ItemFilter newFilter) {
        list = newList;
        filter = newFilter;
        head.removeAll();
        for (String column : List.of("title", "step", "when." + ListNames.key(list), "who." + ListNames.key(list))) {
            Span name = new Span(getTranslation("inbox.column." + column));
            name.addClassName("mz-inbox-" + column.replaceFirst("\\..*", ""));
            head.add(name);
        }
        setEmptyStateComponent(empty());
        refresh();
    }

    void refresh() {
        places.clear();
        pages.forget();
        getDataProvider().refreshAll();
    }

    /** Selects the line that many places further; the first one when none is selected. */
    void move(int by) {
        int from = selected().map(row -> places.getOrDefault(row.id(), -1)).orElse(-1);
        int to = Math.max(0, from < 0 ? 0 : from + by);
        rows(to, 1).findFirst().ifPresent(row -> {
            select(row);
            scrollToIndex(to);
        });
    }

    /** @param then run when other items are marked */
    void whenMarked(Runnable then) {
        whenMarked = then;
    }

    /** The items that were marked to be approved together, in the order they were marked in. */
    List<InboxRow> marked() {
        return List.copyOf(marked.values());
    }

    void unmark() {
        List<InboxRow> were = marked();
        marked.clear();
        were.forEach(getDataProvider()::refreshItem);
        whenMarked.run();
    }

    void markSelected() {
        selected().filter(this::markable).ifPresent(row -> mark(row, !marked.containsKey(row.id())));
    }

    private void mark(InboxRow row, boolean on) {
        if (on) {
            marked.put(row.id(), row);
        } else {
            marked.remove(row.id());
        }
        getDataProvider().refreshItem(row);
        whenMarked.run();
    }

    private boolean markable(InboxRow row) {
        return row.list() == WorkList.WAITING;
    }

    void showColumn(String column, boolean shown) {
        setClassName("mz-without-" + column, !shown);
    }

    Optional<InboxRow> selected() {
        return getSelectedItems().stream().findFirst();
    }

    private List<ListLine> page(Optional<ListKey> after, int limit) {
        return doors.lists.page(list, Actors.of(person), filter, after, limit);
    }

    private Stream<InboxRow> fetch(Query<InboxRow, Void> query) {
        return rows(query.getOffset(), query.getLimit());
    }

    private Stream<InboxRow> rows(int offset, int limit) {
        LocalDate today = OfficeTime.today(Clock.systemUTC());
        List<ListLine> lines = pages.lines(offset, limit);
        Optional<DueRange> before = pages.before(offset).map(key -> DueRange.of(Optional.of(key.first()), today));
        List<InboxRow> rows = new ArrayList<>();
        for (ListLine line : lines) {
            DueRange range = DueRange.of(line.item().flatMap(WorkItem::dueAt), today);
            boolean first = list == WorkList.WAITING && !before.equals(Optional.of(range));
            String heading =
                    first ? getTranslation("inbox.group." + range.name().toLowerCase(Locale.ROOT)) : "";
            before = Optional.of(range);
            Optional<String> page = line.item().isPresent() ? Optional.empty() : doors.subjectPage(line.subject());
            InboxRow row = InboxRow.of(list, line, heading, page, person.id(), getLocale(), today);
            places.put(row.id(), offset + rows.size());
            rows.add(row);
        }
        return rows.stream();
    }

    private Div empty() {
        String kind = filter.equals(ItemFilter.NONE) ? ListNames.key(list) : "search";
        Div empty = new Div(
                new Paragraph(getTranslation("inbox.empty." + kind)),
                new Paragraph(getTranslation("inbox.empty." + kind + ".help")));
        empty.addClassName("mz-empty");
        return empty;
    }

    private Renderer<InboxRow> line() {
        return LitRenderer.<InboxRow>of(LINE)
                .withFunction(
                        "mark", (row, arguments) -> mark(row, arguments.get(0).asBoolean()))
                .withProperty("heading", InboxRow::heading)
                .withProperty("markable", this::markable)
                .withProperty("marked", row -> marked.containsKey(row.id()))
                .withProperty("markLabel", row -> getTranslation("inbox.mark", row.title()))
                .withProperty("unread", row -> row.unread() ? getTranslation("inbox.badge.unread") : "")
                .withProperty("urged", row -> row.urged() ? getTranslation("inbox.badge.urged") : "")
                .withProperty(
                        "warnings",
                        row -> row.warnings() > 0 ? getTranslation("inbox.badge.warnings", row.warnings()) : "")
                .withProperty("link", InboxRow::link)
                .withProperty("title", InboxRow::title)
                .withProperty("unit", InboxRow::unitName)
                .withProperty("step", InboxRow::step)
                .withProperty("due", row -> row.due().style())
                .withProperty("when", InboxRow::when)
                .withProperty("who", InboxRow::who);
    }
}
