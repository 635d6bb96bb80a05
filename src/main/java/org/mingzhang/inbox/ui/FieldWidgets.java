package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasPrefix;
import com.vaadin.flow.component.shared.HasSuffix;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.inbox.Choice;
import org.mingzhang.inbox.FilledForm;
import org.mingzhang.inbox.FormPart;

/** Makes Vaadin fields of a form's fields. */
final class FieldWidgets {

    /** A group of boxes may not say aria-required (WAI-ARIA 1.2), but Vaadin's does; its label shows the mark. */
    private static final String NO_ARIA_REQUIRED = """
            const drop = () => this.removeAttribute('aria-required');
            new MutationObserver(drop).observe(this, { attributeFilter: ['aria-required'] });
            drop();""";

    /** Milliseconds without typing, after which the value is sent and saved: less than the two seconds a draft may be old. */
    private static final int PAUSE = 700;

    private FieldWidgets() {}

    static FieldWidget of(FormPart part, FilledForm filled) {
        FieldWidget widget = make(part, filled.choices(part));
        dress(widget, filled);
        Optional.ofNullable(filled.values().get(part.key())).ifPresent(widget.write());
        return widget;
    }

    private static FieldWidget make(FormPart part, List<Choice> choices) {
        return switch (part.type()) {
            case "textarea" -> text(part, new TextArea());
            case "number" -> number(part);
            case "checkbox" -> checkbox(part);
            case "checklist" -> checklist(part, choices);
            case "taglist" -> taglist(part, choices);
            case "radio" -> radio(part, choices);
            case "select" -> select(part, choices);
            case "datetime" -> date(part);
            default -> text(part, new TextField());
        };
    }

    /** Everything fields have in common. Vaadin's own validation is off: {@code FormCheck} judges, here and on the server. */
    private static void dress(FieldWidget widget, FilledForm filled) {
        FormPart part = widget.part();
        Component component = widget.component();
        if (component instanceof HasLabel labelled) {
            labelled.setLabel(filled.say(part.label()));
        }
        if (component instanceof HasHelper helped && !part.description().isEmpty()) {
            helped.setHelperText(filled.say(part.description()));
        }
        if (component instanceof HasValidation validated) {
            validated.setManualValidation(true);
        }
        if (component instanceof HasPrefix prefixed && part.look().containsKey("prefix")) {
            prefixed.setPrefixComponent(new Span(part.look().get("prefix")));
        }
        if (component instanceof HasSuffix suffixed && part.look().containsKey("suffix")) {
            suffixed.setSuffixComponent(new Span(part.look().get("suffix")));
        }
        if (component instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE);
        }
        widget.field().setRequiredIndicatorVisible(part.rules().required());
        component.setId("field-" + part.key());
        component.addClassName("mz-field");
    }

    private static <F extends Component & HasValue<?, String>> FieldWidget text(FormPart part, F field) {
        if (field instanceof TextArea area) {
            area.setMinRows(3);
        }
        return new FieldWidget(
                part,
                field,
                field,
                () -> Optional.of(field.getValue()).filter(text -> !text.isEmpty()),
                value -> field.setValue(value.toString()));
    }

    private static FieldWidget number(FormPart part) {
        BigDecimalField field = new BigDecimalField();
        return new FieldWidget(
                part,
                field,
                field,
                () -> Optional.ofNullable(field.getValue()),
                value -> field.setValue(new BigDecimal(value.toString())));
    }

    private static FieldWidget checkbox(FormPart part) {
        Checkbox field = new Checkbox();
        return new FieldWidget(
                part,
                field,
                field,
                () -> Optional.of(field.getValue()),
                value -> field.setValue(Boolean.TRUE.equals(value)));
    }

    private static FieldWidget checklist(FormPart part, List<Choice> choices) {
        CheckboxGroup<Choice> field = new CheckboxGroup<>();
        field.addAttachListener(event -> field.getElement().executeJs(NO_ARIA_REQUIRED));
        field.getThemeNames().add("vertical");
        field.setItemLabelGenerator(Choice::label);
        field.setItems(choices);
        return new FieldWidget(
                part,
                field,
                field,
                () -> chosen(field.getValue(), choices),
                value -> field.setValue(among(choices, value)));
    }

    private static FieldWidget taglist(FormPart part, List<Choice> choices) {
        MultiSelectComboBox<Choice> field = new MultiSelectComboBox<>();
        field.setItemLabelGenerator(Choice::label);
        field.setItems(choices);
        field.setClearButtonVisible(true);
        return new FieldWidget(
                part,
                field,
                field,
                () -> chosen(field.getValue(), choices),
                value -> field.setValue(among(choices, value)));
    }

    private static FieldWidget radio(FormPart part, List<Choice> choices) {
        RadioButtonGroup<Choice> field = new RadioButtonGroup<>();
        field.setItemLabelGenerator(Choice::label);
        field.setItems(choices);
        return new FieldWidget(
                part, field, field, () -> Optional.ofNullable(field.getValue()).map(Choice::value), value -> among(
                                choices, List.of(value))
                        .forEach(field::setValue));
    }

    private static FieldWidget select(FormPart part, List<Choice> choices) {
        Select<Choice> field = new Select<>();
        field.setItemLabelGenerator(choice -> choice == null ? "" : choice.label());
        field.setItems(choices);
        field.setEmptySelectionAllowed(!part.rules().required());
        return new FieldWidget(
                part, field, field, () -> Optional.ofNullable(field.getValue()).map(Choice::value), value -> among(
                                choices, List.of(value))
                        .forEach(field::setValue));
    }

    private static FieldWidget date(FormPart part) {
        DatePicker field = new DatePicker();
        field.setI18n(Dates.words());
        return new FieldWidget(
                part,
                field,
                field,
                () -> Optional.ofNullable(field.getValue()).map(LocalDate::toString),
                value -> field.setValue(LocalDate.parse(value.toString())));
    }

    /** In the form's order, whatever order they were clicked in. */
    private static Optional<?> chosen(Set<Choice> value, List<Choice> choices) {
        List<String> chosen =
                choices.stream().filter(value::contains).map(Choice::value).toList();
        return chosen.isEmpty() ? Optional.empty() : Optional.of(chosen);
    }

    private static Set<Choice> among(List<Choice> choices, Object value) {
        Collection<?> wanted = value instanceof Collection<?> list ? list : List.of(value);
        return choices.stream()
                .filter(choice -> wanted.contains(choice.value()))
                .collect(Collectors.toSet());
    }
}
