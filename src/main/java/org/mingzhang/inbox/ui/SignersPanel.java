package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.mingzhang.workflow.Signer;

/** Who signs at a step besides, in order, with what they decided; those who have not can be taken out. */
class SignersPanel extends Div {

    SignersPanel(List<Signer> signers, boolean mayRemove, Locale locale, Consumer<Signer> remove) {
        addClassName("mz-signers");
        add(new H2(getTranslation("inbox.signers")));
        OrderedList list = new OrderedList();
        signers.stream()
                .filter(signer -> signer.state() != Signer.State.REMOVED)
                .forEach(signer -> list.add(line(signer, mayRemove, locale, remove)));
        add(list);
    }

    private ListItem line(Signer signer, boolean mayRemove, Locale locale, Consumer<Signer> remove) {
        String state = signer.state() == Signer.State.DONE
                ? RecordTimeline.word(signer.outcome().orElse(""), locale)
                : getTranslation("inbox.signers." + signer.state().name());
        Span kind = new Span(getTranslation("inbox.signers." + signer.kind().name()));
        kind.addClassName("mz-soft");
        ListItem line = new ListItem(new Span(signer.person().name()), kind, new Span(state));
        if (mayRemove && signer.state() != Signer.State.DONE) {
            Button out = new Button(getTranslation("inbox.signers.remove"), click -> remove.accept(signer));
            out.setAriaLabel(
                    getTranslation("inbox.signers.removeNamed", signer.person().name()));
            out.addThemeNames("tertiary", "small");
            line.add(out);
        }
        return line;
    }
}
