package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Map;

/** Which keys do what on this page. */
class ShortcutsDialog extends Dialog {

    /** @param keys text key by the key's name */
    ShortcutsDialog(Map<String, String> keys) {
        addClassName("mz-dialog");
        setHeaderTitle(getTranslation("inbox.keys"));
        DescriptionList list = new DescriptionList();
        list.addClassName("mz-keys");
        keys.forEach((key, text) -> {
            Span cap = new Span(key);
            cap.addClassName("mz-key");
            DescriptionList.Term term = new DescriptionList.Term();
            term.add(cap);
            list.add(term, new DescriptionList.Description(getTranslation(text)));
        });
        add(list);
        Button close = new Button(getTranslation("inbox.close"), click -> close());
        getFooter().add(close);
    }
}
