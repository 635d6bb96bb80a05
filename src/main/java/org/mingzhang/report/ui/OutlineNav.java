package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.mingzhang.report.SectionText;

/** The outline to choose a section from: a list with marks, and a drop-down in its place where the page is narrow. */
final class OutlineNav extends Div {

    /** Opens a section; false when the page stays where it is, because what was typed could not be stored. */
    interface Opener {
        boolean open(String section);
    }

    /** Opens a section and selects words in it. */
    private static final String REVEAL = "reveal";

    private final String reader;
    private final Opener opener;
    private final BiConsumer<String, String> reveal;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Select<String> select = new Select<>();
    private String current = "";

    private final class Entry {

        private final Span mark = new Span();
        private final Span word = new Span();
        private final Span stale = new Span();
        private final NativeButton button = new NativeButton();
        private String title;
        private String selectMark = "";

        private Entry(SectionText text) {
            title = OutlineBlock.title(text);
            mark.addClassName("mz-outline-mark");
            mark.getElement().setAttribute("aria-hidden", "true");
            word.addClassName("mz-outline-word");
            button.addClassNames(
                    "mz-outline-entry", "mz-outline-level-" + text.section().level());
            stale.addClassName("mz-outline-stale");
            stale.setVisible(false);
            Span more = new Span(word);
            more.addClassName("mz-outline-more");
            text.section().draftedBy().ifPresent(who -> more.add(drafter(who)));
            button.add(mark, new Span(title), stale, more);
            // where the check results jump to
            button.getElement().setAttribute("data-section", text.section().code());
            button.addClickListener(click -> choose(text.section().code()));
            button.getElement()
                    .addEventListener(
                            REVEAL,
                            event -> reveal.accept(
                                    text.section().code(),
                                    event.getEventData().path("event.detail").asString("")))
                    .addEventData("event.detail");
            show(text);
        }

        private Span drafter(String who) {
            return new Span(getTranslation("report.ui.draftedBy", who));
        }

        private void show(SectionText text) {
            Mark state = Mark.of(text, reader);
            mark.setText(state.shape());
            mark.setClassName("mz-outline-mark mz-outline-mark-" + state.name().toLowerCase(Locale.ROOT));
            String who = Mark.otherWriter(text, reader)
                    .map(lease -> lease.holderName())
                    .orElse("");
            word.setText(getTranslation(state.key(), who));
            word.setClassName("mz-outline-word-shown", state == Mark.EDITED || state == Mark.MISSING);
            title = state.shape() + " " + OutlineBlock.title(text);
        }

        private void showStale(long count) {
            stale.setVisible(count > 0);
            stale.setText(getTranslation("report.ui.stale.mark", count));
            selectMark = count > 0 ? " ↻ " + count : "";
        }
    }

    /** @param reveal shows a section with words in it, which another part of the page asks for */
    OutlineNav(List<SectionText> sections, String reader, Opener opener, BiConsumer<String, String> reveal) {
        this.reader = reader;
        this.opener = opener;
        this.reveal = reveal;
        addClassName("mz-outline-nav");
        OrderedList list = new OrderedList();
        for (SectionText section : sections) {
            Entry entry = new Entry(section);
            entries.put(section.section().code(), entry);
            list.add(new ListItem(entry.button));
        }
        Nav nav = new Nav(list);
        nav.setAriaLabel(getTranslation("report.ui.outline"));
        select.addClassName("mz-outline-select");
        select.setLabel(getTranslation("report.ui.outline"));
        select.setItems(entries.keySet());
        select.setItemLabelGenerator(code -> Optional.ofNullable(entries.get(code))
                .map(entry -> entry.title + entry.selectMark)
                .orElse(""));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose(change.getValue());
            }
        });
        add(nav, select);
    }

    void choose(String section) {
        if (opener.open(section)) {
            current = section;
            entries.forEach((code, entry) -> {
                if (code.equals(section)) {
                    entry.button.getElement().setAttribute("aria-current", "true");
                } else {
                    entry.button.getElement().removeAttribute("aria-current");
                }
            });
        }
        select.setValue(current);
    }

    /** Marks sections with sentences of last year. @param counts by section; others have none */
    void showStale(Map<String, Long> counts) {
        entries.forEach((code, entry) -> entry.showStale(counts.getOrDefault(code, 0L)));
        drawSelect();
    }

    void show(SectionText text) {
        Optional.ofNullable(entries.get(text.section().code())).ifPresent(entry -> entry.show(text));
        drawSelect();
    }

    /** The drop-down draws its items once, unless it is told that they changed. */
    private void drawSelect() {
        select.getListDataView().refreshAll();
    }
}
