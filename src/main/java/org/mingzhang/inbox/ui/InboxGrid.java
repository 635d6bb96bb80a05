package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.Tasks;

/** The lines of one list, fetched as they are scrolled to. One column, so that a line can be a row or, on a phone, a card. */
class InboxGrid extends Grid<InboxRow> {

    private static final String LINE = """
            <div class="mz-inbox-row">
              <span class="mz-inbox-title">${item.link
                ? html`<a href="${item.link}">${item.title}</a>`
                : html`<span>${item.title}</span>`}</span>
              <span class="mz-inbox-unit">${item.unit}</span>
              <span class="mz-inbox-step">${item.step}</span>
              <span class="mz-inbox-when"><span class="mz-due mz-due-${item.due}">${item.when}</span></span>
              <span class="mz-inbox-who">${item.who}</span>
            </div>""";

    private final transient Tasks tasks;
    private final transient Person person;
    private final Map<String, Integer> places = new HashMap<>();
    private final Div head = new Div();
    private InboxList list = InboxList.WAITING;
    private ItemFilter filter = ItemFilter.NONE;

    InboxGrid(Tasks tasks, Person person) {
        this.tasks = tasks;
        this.person = person;
        addClassName("mz-inbox-grid");
        addThemeNames("no-border");
        setSelectionMode(SelectionMode.SINGLE);
        setAriaLabel(getTranslation("inbox.list"));
        head.addClassName("mz-inbox-row");
        addColumn(line()).setFlexGrow(1).setHeader(head);
        setItems(this::fetch).setIdentifierProvider(InboxRow::id);
    }

    void show(InboxList newList, String words) {
        list = newList;
        filter = new ItemFilter(words);
        head.removeAll();
        for (String column : List.of("title", "step", "when." + list.key(), "who." + list.key())) {
            Span name = new Span(getTranslation("inbox.column." + column));
            name.addClassName("mz-inbox-" + column.replaceFirst("\\..*", ""));
            head.add(name);
        }
        setEmptyStateComponent(empty(words));
        refresh();
    }

    void refresh() {
        places.clear();
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

    Optional<InboxRow> selected() {
        return getSelectedItems().stream().findFirst();
    }

    private Stream<InboxRow> fetch(Query<InboxRow, Void> query) {
        return rows(query.getOffset(), query.getLimit());
    }

    private Stream<InboxRow> rows(int offset, int limit) {
        List<InboxRow> rows = list.rows(tasks, person, filter, offset, limit, getLocale());
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), offset + i);
        }
        return rows.stream();
    }

    private Div empty(String words) {
        String kind = words.isBlank() ? list.key() : "search";
        Div empty = new Div(
                new Paragraph(getTranslation("inbox.empty." + kind)),
                new Paragraph(getTranslation("inbox.empty." + kind + ".help")));
        empty.addClassName("mz-empty");
        return empty;
    }

    private static Renderer<InboxRow> line() {
        return LitRenderer.<InboxRow>of(LINE)
                .withProperty("link", InboxRow::link)
                .withProperty("title", InboxRow::title)
                .withProperty("unit", InboxRow::unitName)
                .withProperty("step", InboxRow::step)
                .withProperty("due", row -> row.due().style())
                .withProperty("when", InboxRow::when)
                .withProperty("who", InboxRow::who);
    }
}
