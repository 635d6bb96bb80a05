package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.BiConsumer;
import org.mingzhang.inbox.Filters;

/** Asks what a filter is to be called, and whether the whole unit may use it. */
class FilterDialog extends Dialog {

    private final TextField name = new TextField();

    /** @param keep given the name and whether it is shared */
    FilterDialog(BiConsumer<String, Boolean> keep) {
        addClassName("mz-dialog");
        setHeaderTitle(getTranslation("inbox.filter.save"));
        name.setLabel(getTranslation("inbox.filter.name"));
        name.setMaxLength(Filters.LONGEST);
        name.setWidthFull();
        Checkbox shared = new Checkbox(getTranslation("inbox.filter.share"));
        add(new Div(name), new Div(shared));
        Button save = new Button(getTranslation("inbox.filter.save"), click -> {
            close();
            keep.accept(name.getValue(), shared.getValue());
        });
        save.addThemeNames("primary");
        getFooter().add(new Button(getTranslation("inbox.cancel"), click -> close()), save);
    }

    @Override
    public void open() {
        super.open();
        name.focus();
    }
}
