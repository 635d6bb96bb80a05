package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingzhang.base.Refusal;
import org.mingzhang.report.FigureValue;
import org.springframework.core.NestedRuntimeException;

/** A figure with its unit, period and source: a field to type in, or the value with how it is computed. */
final class FigureRow extends Div {

    private static final int TYPING_MS = 800;

    /** Stores a figure; refuses as the door does. */
    interface Setter {
        void set(FigureValue changed);

        /** Somebody else may have set it: the next try is based on what is stored now. */
        void readAgain();
    }

    private final Setter setter;
    private final TextField field = new TextField();
    private final Span value = new Span();
    private FigureValue stored;

    FigureRow(FigureValue figure, boolean readOnly, Setter setter) {
        this.setter = setter;
        this.stored = figure;
        addClassName("mz-figure");
        Span label = new Span(figure.field().label());
        label.addClassName("mz-figure-label");
        Span unit = new Span(figure.field().unit());
        unit.addClassName("mz-figure-unit");
        Span note = new Span(note(figure));
        note.addClassName("mz-figure-note");
        value.addClassName("mz-figure-value");
        if (readOnly || figure.field().computed()) {
            add(label, value, unit, note);
        } else {
            prepare(figure);
            add(label, field, unit, note);
        }
        stored(figure);
    }

    /** Takes over the value as the database has it; leaves alone what somebody is typing. */
    void stored(FigureValue figure) {
        boolean other = !field.isInvalid() && !Amounts.same(field.getValue(), figure.value());
        stored = figure;
        value.setText(Amounts.read(figure.value(), figure.field().scale()));
        if (other) {
            field.setValue(Amounts.typed(figure.value(), figure.field().scale()));
        }
    }

    private void prepare(FigureValue figure) {
        field.setManualValidation(true);
        field.setAriaLabel(getTranslation(
                "report.ui.figureField",
                figure.field().label(),
                figure.period(),
                figure.field().unit()));
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL, TextFieldVariant.LUMO_ALIGN_RIGHT);
        field.getElement().setAttribute("inputmode", "decimal");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_MS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                typed(change.getValue());
            }
        });
    }

    private void typed(String text) {
        try {
            Optional<BigDecimal> number = Amounts.parse(text);
            field.setInvalid(false);
            setter.set(with(number));
        } catch (Amounts.NotANumber e) {
            wrong(getTranslation("report.ui.notANumber"));
        } catch (Refusal refused) {
            wrong(refused.text(getLocale()));
            setter.readAgain();
        } catch (NestedRuntimeException databaseAway) {
            wrong(getTranslation("report.ui.tryAgain"));
        }
    }

    private void wrong(String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
    }

    private FigureValue with(Optional<BigDecimal> number) {
        return new FigureValue(
                stored.field(),
                stored.period(),
                number,
                stored.source(),
                stored.evidence(),
                stored.version(),
                stored.editedBy(),
                stored.editedAt());
    }

    private String note(FigureValue figure) {
        String origin = figure.field().computed()
                ? getTranslation("report.ui.computed", figure.field().scope())
                : Stream.of(figure.field().scope(), figure.source(), figure.evidence())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · "));
        return getTranslation("report.ui.figureNote", figure.period(), origin);
    }
}
