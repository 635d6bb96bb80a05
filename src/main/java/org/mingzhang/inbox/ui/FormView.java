package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.base.Texts;
import org.mingzhang.inbox.FilledForm;
import org.mingzhang.inbox.FormPart;
import org.mingzhang.inbox.PartKind;
import org.mingzhang.inbox.Problem;

/** A form on the page. Conditions are judged anew after each change; what was typed into a field that hides again is kept. */
class FormView extends Div {

    private static final int COLUMNS = 16;

    private final BlockHost blocks;
    private final boolean readOnly;
    private final Runnable changed;
    private final Locale locale;
    private final Map<String, FieldWidget> widgets = new LinkedHashMap<>();
    private final Map<String, Component> components = new HashMap<>();
    private FilledForm filled;

    /** @param changed called after the person changed a value */
    FormView(FilledForm filled, BlockHost blocks, boolean readOnly, Locale locale, Runnable changed) {
        this.filled = filled;
        this.blocks = blocks;
        this.readOnly = readOnly;
        this.locale = locale;
        this.changed = changed;
        addClassName("mz-form");
        fill(this, filled.form().parts());
        refresh();
    }

    /** All values, also those of hidden fields and of fields that the form does not know any more. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>(filled.values());
        widgets.forEach((key, widget) ->
                widget.read().get().ifPresentOrElse(value -> values.put(key, value), () -> values.remove(key)));
        return values;
    }

    /** Ids of the parts that are hidden now, buttons among them. */
    Set<String> hidden() {
        return filled.hidden();
    }

    /** Fields with something in them that is no value: the server would see nothing there. */
    List<Problem> unreadable() {
        return widgets.values().stream()
                .filter(widget -> widget.component().isVisible() && widget.unreadable())
                .map(widget -> new Problem(
                        widget.part().key(),
                        Texts.of(
                                locale,
                                "inbox.rule.format",
                                filled.say(widget.part().label()))))
                .toList();
    }

    /** Puts problems at their fields and takes earlier ones away. */
    void show(List<Problem> problems) {
        widgets.values().forEach(widget -> widget.complain(""));
        problems.forEach(problem ->
                Optional.ofNullable(widgets.get(problem.place())).ifPresent(widget -> widget.complain(problem.text())));
    }

    /** @return whether there is such a place on this form */
    boolean jumpTo(String place) {
        FieldWidget widget = widgets.get(place);
        if (widget != null && widget.component().isVisible()) {
            widget.focus();
            return true;
        }
        Optional<Component> block = filled.form().blocks().stream()
                .filter(part -> part.type().equals(place))
                .map(part -> components.get(part.id()))
                .filter(component -> component != null)
                .findFirst();
        block.ifPresent(Component::scrollIntoView);
        return block.isPresent();
    }

    private void fill(Div area, List<FormPart> parts) {
        String row = "";
        Div cells = area;
        Div loose = area;
        for (FormPart part : parts) {
            Optional<Component> component = component(part);
            if (component.isEmpty()) {
                continue;
            }
            components.put(part.id(), component.get());
            Div into = area;
            if (area == this && part.kind() == PartKind.FIELD) {
                loose = loose == area ? card() : loose;
                into = loose;
            } else {
                loose = area;
            }
            if (part.place().row().isEmpty()) {
                into.add(component.get());
            } else {
                if (!part.place().row().equals(row)) {
                    cells = new Div();
                    cells.addClassName("mz-form-row");
                    into.add(cells);
                }
                component.get().addClassName("mz-columns-" + columns(part));
                cells.add(component.get());
            }
            row = part.place().row();
        }
    }

    /** Fields outside any group share a card. */
    private Div card() {
        Div fields = new Div();
        fields.addClassNames("mz-group", "mz-group-fields", "mz-loose");
        add(fields);
        return fields;
    }

    private static int columns(FormPart part) {
        int columns = part.place().columns();
        return columns < 1 || columns > COLUMNS ? COLUMNS / 2 : columns;
    }

    private Optional<Component> component(FormPart part) {
        return switch (part.kind()) {
            case FIELD -> Optional.of(field(part));
            case GROUP -> Optional.of(group(part));
            case TEXT -> Optional.of(new MarkedText(filled.say(part.text())));
            case SEPARATOR -> Optional.of(new Hr());
            case SPACER -> Optional.of(spacer());
            case BUTTON -> Optional.empty();
            case REFUSED ->
                Optional.of(BlockHost.message(Texts.of(locale, "inbox.unknownPart", part.label(), part.type())));
            case BLOCK -> part.property("place").equals("side") ? Optional.empty() : Optional.of(block(part));
        };
    }

    private Component field(FormPart part) {
        FieldWidget widget = FieldWidgets.of(part, filled);
        widgets.put(part.key(), widget);
        widget.field().addValueChangeListener(event -> {
            widget.complain("");
            refresh();
            changed.run();
        });
        return widget.component();
    }

    private Component group(FormPart part) {
        Section section = new Section();
        section.addClassName("mz-group");
        Div inside = new Div();
        inside.addClassName("mz-group-fields");
        fill(inside, part.parts());
        if (!part.label().isBlank()) {
            section.add(heading(section, part));
        }
        section.add(inside);
        return section;
    }

    private Component block(FormPart part) {
        Section section = new Section();
        section.addClassNames("mz-block", "mz-block-" + part.type());
        section.add(heading(section, part), blocks.open(part));
        return section;
    }

    private H2 heading(Section section, FormPart part) {
        H2 heading = new H2(filled.say(part.label()));
        heading.setId("part-" + part.id());
        section.getElement().setAttribute("aria-labelledby", "part-" + part.id());
        return heading;
    }

    private static Div spacer() {
        Div spacer = new Div();
        spacer.addClassName("mz-spacer");
        return spacer;
    }

    private void refresh() {
        filled = filled.with(values());
        Set<String> hidden = filled.hidden();
        List<FormPart> all = new ArrayList<>(filled.form().all());
        for (FormPart part : all) {
            Component component = components.get(part.id());
            if (component != null) {
                component.setVisible(!hidden.contains(part.id()));
            }
            if (part.kind() == PartKind.TEXT
                    && component instanceof MarkedText text
                    && part.text().startsWith("=")) {
                text.say(filled.say(part.text()));
            }
        }
        widgets.values().forEach(widget -> widget.field().setReadOnly(readOnly || filled.readOnly(widget.part())));
    }
}
