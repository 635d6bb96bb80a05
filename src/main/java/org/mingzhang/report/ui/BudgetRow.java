package org.mingzhang.report.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mingzhang.base.Refusal;
import org.mingzhang.report.BudgetLine;
import org.mingzhang.report.Template;
import org.springframework.core.NestedRuntimeException;

/** A project in the table of projects. */
final class BudgetRow extends NativeTableRow {

    private static final int TYPING_MS = 800;

    private final Template.BudgetTable layout;
    private final Consumer<BudgetLine> save;
    private final Runnable reload;
    private final TextField name = new TextField();
    private final Select<String> group = new Select<>();
    private final Map<AmountColumn, TextField> amounts = new EnumMap<>(AmountColumn.class);
    private final NativeTableCell balance = new NativeTableCell();
    private BudgetLine stored;

    BudgetRow(
            Template.BudgetTable layout,
            BudgetLine line,
            boolean readOnly,
            Consumer<BudgetLine> save,
            Consumer<BudgetLine> remove,
            Runnable reload) {
        this.layout = layout;
        this.save = save;
        this.reload = reload;
        this.stored = line;
        balance.addClassName("mz-balance");
        label(balance, getTranslation("report.ui.balance"));
        if (readOnly) {
            read(line);
        } else {
            write(line, remove);
        }
        balance(line);
    }

    void focus() {
        amounts.values().iterator().next().focus();
    }

    /** Takes over the line as the database has it; leaves alone what somebody is typing. */
    void stored(BudgetLine line) {
        stored = line;
        if (!name.isInvalid() && !name.getValue().strip().equals(line.name())) {
            name.setValue(line.name());
        }
        amounts.forEach((column, field) -> {
            if (!field.isInvalid() && !Amounts.same(field.getValue(), column.of(line))) {
                field.setValue(Amounts.typed(column.of(line), 2));
            }
        });
        balance(line);
    }

    private void read(BudgetLine line) {
        Span kind = new Span(layout.groupLabel(line.group()));
        kind.addClassName("mz-budget-kind");
        add(label(new NativeTableCell(new Span(line.name()), kind), layout.rowLabel()));
        layout.columns()
                .forEach(column -> add(BudgetTable.amount(
                        column.label(), AmountColumn.of(column.code()).of(line))));
        add(balance);
    }

    private void write(BudgetLine line, Consumer<BudgetLine> remove) {
        prepare(name, layout.rowLabel(), line.name());
        add(label(new NativeTableCell(name, groups(line)), layout.rowLabel()));
        layout.columns().forEach(column -> {
            AmountColumn kind = AmountColumn.of(column.code());
            TextField field = new TextField();
            prepare(
                    field,
                    getTranslation("report.ui.amountField", line.name(), column.label(), layout.unit()),
                    Amounts.typed(kind.of(line), 2));
            field.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
            field.getElement().setAttribute("inputmode", "decimal");
            amounts.put(kind, field);
            add(cell(field, column.label()));
        });
        Button away = new Button("×", click -> remove.accept(stored));
        away.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        away.setAriaLabel(getTranslation("report.ui.removeProject", line.name()));
        add(balance, cell(away, ""));
    }

    private Select<String> groups(BudgetLine line) {
        group.addThemeVariants(SelectVariant.LUMO_SMALL);
        group.setAriaLabel(getTranslation("report.ui.groupOf", line.name()));
        group.setPlaceholder(getTranslation("report.ui.group"));
        group.setEmptySelectionAllowed(true);
        group.setItems(
                layout.groups().stream().map(Template.BudgetTable.Group::code).toList());
        group.setItemLabelGenerator(code -> code == null ? "" : layout.groupLabel(code));
        if (!line.group().isEmpty()) {
            group.setValue(line.group());
        }
        group.addValueChangeListener(change -> changed(change));
        return group;
    }

    private void prepare(TextField field, String label, String value) {
        field.setManualValidation(true);
        field.setAriaLabel(label);
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        field.setValue(value);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MS);
        field.addValueChangeListener(change -> changed(change));
    }

    private void changed(AbstractField.ComponentValueChangeEvent<?, String> change) {
        if (!change.isFromClient()) {
            return;
        }
        Optional<Map<AmountColumn, Optional<BigDecimal>>> typed = typed();
        if (typed.isEmpty()) {
            return;
        }
        TextField blamed = change.getSource() instanceof TextField field ? field : name;
        try {
            name.setInvalid(false);
            save.accept(AmountColumn.with(
                    stored,
                    name.getValue(),
                    Optional.ofNullable(group.getValue()).orElse(""),
                    typed.get()));
        } catch (Refusal refused) {
            wrong(blamed, refused.text(getLocale()));
            reload.run();
        } catch (NestedRuntimeException databaseAway) {
            wrong(blamed, getTranslation("report.ui.tryAgain"));
        }
    }

    /** Every amount of the row; empty when one of them is no number, which its field then says. */
    private Optional<Map<AmountColumn, Optional<BigDecimal>>> typed() {
        Map<AmountColumn, Optional<BigDecimal>> typed = new EnumMap<>(AmountColumn.class);
        amounts.forEach((column, field) -> {
            try {
                typed.put(column, Amounts.parse(field.getValue()));
                field.setInvalid(false);
            } catch (Amounts.NotANumber e) {
                wrong(field, getTranslation("report.ui.notANumber"));
            }
        });
        return typed.size() == amounts.size() ? Optional.of(typed) : Optional.empty();
    }

    private static void wrong(TextField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    /** 上年结转 + 年初预算 + 调整 − 支出 − 年末结转 = 0 (tie-out T05). */
    private void balance(BudgetLine line) {
        boolean balanced = line.imbalance().map(rest -> rest.signum() == 0).orElse(false);
        balance.setClassName("mz-balance-holds", balanced);
        balance.setClassName("mz-balance-broken", line.imbalance().isPresent() && !balanced);
        balance.setText(line.imbalance()
                .map(rest -> balanced
                        ? getTranslation("report.ui.balanced")
                        : getTranslation("report.ui.off", rest.toPlainString()))
                .orElseGet(() -> getTranslation("report.ui.balanceUnknown")));
    }

    private static NativeTableCell cell(Component content, String label) {
        return label(new NativeTableCell(content), label);
    }

    private static NativeTableCell label(NativeTableCell cell, String label) {
        cell.getElement().setAttribute("data-label", label);
        return cell;
    }
}
