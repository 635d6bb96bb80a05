package org.mingzhang.report.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;

/** A cell of a table: a field to type or choose in, or the text; both say on hover and focus how the number came about. */
final class CellField extends NativeTableCell {

    private static final int TYPING_MS = 800;

    /** Characters; a choice that is longer would be a column of single characters below a narrow cell. */
    private static final int LONG_CHOICE = 12;

    private static final String WIDE_LIST = "min(28rem, 90vw)";

    private final List<Choice> choices;
    private final Consumer<CellChange> typed;
    private final Span text = new Span();
    private final Tooltip why;
    private final Optional<AbstractField<?, String>> field;
    private FilledTable.Cell stored;

    /**
     * @param head label of its column, shown where rows are cards
     */
    CellField(FilledTable.Cell cell, String head, List<Choice> choices, boolean readOnly, Consumer<CellChange> typed) {
        this.stored = cell;
        this.choices = choices;
        this.typed = typed;
        getElement().setAttribute("data-label", head);
        if (cell.column().type().number()) {
            addClassName("mz-amount");
        }
        field = readOnly || !cell.editable() ? Optional.empty() : Optional.of(field());
        add(field.<Component>map(known -> known).orElse(text));
        if (field.isEmpty()) {
            addClassName("mz-cell-text");
            text.getElement().setAttribute("tabindex", "0");
        }
        why = field.filter(HasTooltip.class::isInstance)
                .map(known -> ((HasTooltip) known).setTooltipText(null))
                .orElseGet(() -> Tooltip.forComponent(text));
        show(cell);
    }

    private AbstractField<?, String> field() {
        return switch (stored.column().type()) {
            case CHOICE -> select();
            case LONG_TEXT -> area();
            default -> line();
        };
    }

    private AbstractField<?, String> line() {
        TextField line = new TextField();
        line.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        if (stored.column().type().number()) {
            line.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
            line.getElement().setAttribute("inputmode", "decimal");
        }
        line.setManualValidation(true);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(TYPING_MS);
        line.addValueChangeListener(change -> changed(change.isFromClient(), change.getValue()));
        return wide(line);
    }

    private AbstractField<?, String> area() {
        TextArea area = new TextArea();
        area.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(TYPING_MS);
        area.addValueChangeListener(change -> changed(change.isFromClient(), change.getValue()));
        return wide(area);
    }

    private AbstractField<?, String> select() {
        Select<String> select = new Select<>();
        select.addThemeVariants(SelectVariant.LUMO_SMALL);
        select.setManualValidation(true);
        select.setEmptySelectionAllowed(true);
        select.setItems(choices.stream().map(Choice::code).toList());
        select.setItemLabelGenerator(code -> code == null ? "" : label(choices, code));
        if (choices.stream().anyMatch(choice -> choice.label().length() > LONG_CHOICE)) {
            select.setOverlayWidth(WIDE_LIST);
        }
        select.addValueChangeListener(change -> changed(
                change.isFromClient(), Optional.ofNullable(change.getValue()).orElse("")));
        return wide(select);
    }

    private static <F extends AbstractField<?, String> & HasSize> F wide(F field) {
        field.setWidthFull();
        return field;
    }

    private void changed(boolean byPerson, String value) {
        if (byPerson) {
            typed.accept(new CellChange(stored.place(), stored.text(), value));
        }
    }

    /** @param label the cell's name for those who do not see the table's heads: 三公经费，上年决算数 */
    void named(String label) {
        field.filter(HasAriaLabel.class::isInstance)
                .map(HasAriaLabel.class::cast)
                .ifPresent(known -> known.setAriaLabel(label));
    }

    /** Takes over the cell as the database has it; leaves alone what means the same, somebody may be typing it. */
    void show(FilledTable.Cell cell) {
        stored = cell;
        String label = label(choices, cell.text());
        text.setText(label.isEmpty() ? "　" : label);
        field.filter(known -> !known.isEmpty() || !cell.text().isEmpty())
                .filter(known -> !invalid(known) && !same(known.getValue(), cell))
                .ifPresent(known -> {
                    if (cell.text().isEmpty()) {
                        known.clear();
                    } else {
                        known.setValue(cell.text());
                    }
                });
        String reason = cell.why().map(because -> because.text(getLocale())).orElse("");
        why.setText(reason);
    }

    private static boolean same(String typed, FilledTable.Cell cell) {
        String value = Optional.ofNullable(typed).orElse("").strip();
        return value.equals(cell.text())
                || cell.column().type() != TableLayout.Type.TEXT
                        && cell.column().type() != TableLayout.Type.LONG_TEXT
                        && Amounts.number(value).equals(Amounts.number(cell.text()))
                        && Amounts.number(value).isPresent();
    }

    /** What was typed stays, with the reason why it is not stored. */
    void wrong(String typedText, String reason) {
        field.ifPresent(known -> {
            if (known instanceof TextField || known instanceof TextArea) {
                known.setValue(typedText);
            }
            if (known instanceof HasValidation validation) {
                validation.setErrorMessage(reason);
                validation.setInvalid(true);
            }
        });
    }

    void right() {
        field.filter(HasValidation.class::isInstance)
                .map(HasValidation.class::cast)
                .ifPresent(known -> known.setInvalid(false));
    }

    void focus() {
        field.filter(Focusable.class::isInstance).map(Focusable.class::cast).ifPresent(Focusable::focus);
    }

    boolean editable() {
        return field.isPresent();
    }

    FilledTable.Cell stored() {
        return stored;
    }

    private static boolean invalid(Component known) {
        return known instanceof HasValidation validation && validation.isInvalid();
    }

    private static String label(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElse(code);
    }
}
