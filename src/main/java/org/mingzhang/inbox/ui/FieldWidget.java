package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.mingzhang.inbox.FormPart;

/**
 * A field on the page.
 *
 * @param read the value as the desk takes it; empty for none
 * @param write sets a stored value
 */
record FieldWidget(
        FormPart part, Component component, HasValue<?, ?> field, Supplier<Optional<?>> read, Consumer<Object> write) {

    /** What was typed is neither a value nor nothing: half a date. */
    boolean unreadable() {
        return field.isEmpty() && component.getElement().getProperty("_hasInputValue", false);
    }

    void complain(String text) {
        if (component instanceof HasValidation validated) {
            validated.setErrorMessage(text);
            validated.setInvalid(!text.isEmpty());
        }
    }

    void focus() {
        component.scrollIntoView();
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
