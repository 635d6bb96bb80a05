package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.Filters;
import org.mingzhang.inbox.SavedFilter;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.DueRange;
import org.mingzhang.workflow.ItemFilter;
import org.mingzhang.workflow.ListChoices;

/** What the list is narrowed to beside words, and the filters that were kept by name. */
class FilterRow extends Div {

    private final transient Filters filters;
    private final transient Person person;
    private final transient Runnable changed;
    private final Select<SavedFilter> saved = new Select<>();
    private final Select<String> unit = new Select<>();
    private final Select<String> flow = new Select<>();
    private final Select<String> step = new Select<>();
    private final Select<DueRange> due = new Select<>();
    private final Checkbox urged;
    private final Checkbox warned;
    private final Button delete;
    private boolean showing;

    /** @param changed run when somebody chose otherwise */
    FilterRow(Filters filters, Person person, Runnable changed) {
        this.filters = filters;
        this.person = person;
        this.changed = changed;
        addClassName("mz-filter-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("inbox.filter"));
        urged = new Checkbox(getTranslation("inbox.filter.urged"));
        warned = new Checkbox(getTranslation("inbox.filter.warned"));
        delete = new Button(getTranslation("inbox.filter.delete"), click -> deleteChosen());
        due.setItems(Arrays.asList(DueRange.values()));
        due.setItemLabelGenerator(
                range -> range == null ? all() : getTranslation("inbox.group." + FilterText.key(range)));
        saved.setItemLabelGenerator(this::name);
        label(saved, "inbox.filter.saved");
        label(unit, "inbox.filter.unit");
        label(flow, "inbox.filter.flow");
        label(step, "inbox.filter.step");
        label(due, "inbox.filter.due");
        List.of(unit, flow, step, due)
                .forEach(field -> field.addValueChangeListener(event -> tell(event.isFromClient())));
        List.of(urged, warned).forEach(field -> field.addValueChangeListener(event -> tell(event.isFromClient())));
        saved.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                apply(event.getValue());
            }
        });
        Button clear = new Button(getTranslation("inbox.filter.clear"), click -> {
            show(ItemFilter.NONE);
            saved.clear();
            changed.run();
        });
        clear.addThemeNames("tertiary");
        delete.addThemeNames("tertiary", "error");
        Button save = new Button(getTranslation("inbox.filter.save"), click -> new FilterDialog(this::keep).open());
        Div marks = new Div(urged, warned);
        marks.addClassName("mz-filter-marks");
        Div acts = new Div(clear, save, delete);
        acts.addClassName("mz-filter-acts");
        add(saved, unit, flow, step, due, marks, acts);
        reload();
    }

    /** @param found what the lists can be narrowed to */
    void offer(ListChoices found) {
        offer(unit, found.units());
        offer(flow, found.flows());
        offer(step, found.steps());
    }

    /** Shows a filter's parts, whatever its words. */
    final void show(ItemFilter filter) {
        showing = true;
        set(unit, filter.unit());
        set(flow, filter.flow());
        set(step, filter.step());
        due.setValue(filter.due().orElse(null));
        urged.setValue(filter.urged());
        warned.setValue(filter.warned());
        showing = false;
    }

    ItemFilter filter(String words) {
        return new ItemFilter(
                words,
                Optional.ofNullable(unit.getValue()),
                Optional.ofNullable(flow.getValue()),
                Optional.ofNullable(step.getValue()),
                Optional.ofNullable(due.getValue()),
                urged.getValue(),
                warned.getValue());
    }

    private <T> void label(Select<T> field, String key) {
        field.setLabel(getTranslation(key));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(all());
        field.addClassName("mz-filter-field");
    }

    private String all() {
        return getTranslation("inbox.filter.all");
    }

    private String name(@Nullable SavedFilter filter) {
        if (filter == null) {
            return all();
        }
        boolean own = filter.person().equals(person.id());
        return own ? filter.name() : getTranslation("inbox.filter.shared", filter.name(), filter.personName());
    }

    private void offer(Select<String> field, Map<String, String> found) {
        showing = true;
        String chosen = field.getValue();
        Map<String, String> names = new LinkedHashMap<>(found);
        if (chosen != null) {
            names.putIfAbsent(chosen, chosen);
        }
        field.setItemLabelGenerator(id -> id == null ? all() : names.getOrDefault(id, id));
        field.setItems(names.keySet());
        field.setValue(chosen);
        showing = false;
    }

    /** A choice that no item stands for any more still narrows, and is shown. */
    private void set(Select<String> field, Optional<String> value) {
        value.filter(id -> field.getListDataView().getItems().noneMatch(id::equals))
                .ifPresent(id -> field.getListDataView().addItem(id));
        field.setValue(value.orElse(null));
    }

    private void tell(boolean fromClient) {
        if (fromClient && !showing) {
            changed.run();
        }
    }

    private void apply(@Nullable SavedFilter chosen) {
        delete.setVisible(chosen != null && chosen.person().equals(person.id()));
        show(chosen == null ? ItemFilter.NONE : FilterText.read(chosen.contents()));
        changed.run();
    }

    private void keep(String name, boolean shared) {
        try {
            filters.save(person, name, FilterText.write(filter("")), shared);
            Notes.done(getTranslation("inbox.filter.kept", name.strip()));
            reload();
        } catch (Refusal refused) {
            Notes.refused(refused.text(getLocale()));
        }
    }

    private void deleteChosen() {
        try {
            filters.delete(person, saved.getValue().id());
            reload();
        } catch (Refusal refused) {
            Notes.refused(refused.text(getLocale()));
        }
    }

    private void reload() {
        saved.setItems(filters.seenBy(person));
        delete.setVisible(false);
    }
}
