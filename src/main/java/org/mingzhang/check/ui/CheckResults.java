package org.mingzhang.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.check.Checked;
import org.mingzhang.check.Checks;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.SubjectChanged;

/** Findings by severity, with counts on top and a button that checks again. */
final class CheckResults extends Div implements BlockView {

    private final Checks checks;
    private final Clock clock;
    private final BlockContext context;
    private final Div list = new Div();
    private final Div counts = new Div();
    private final List<FindingCard> cards = new ArrayList<>();

    CheckResults(Checks checks, Clock clock, BlockContext context) {
        this.checks = checks;
        this.clock = clock;
        this.context = context;
        addClassName("mz-check");
        counts.addClassName("mz-check-counts");
        counts.getElement().setAttribute("role", "status");
        Button again = new Button(getTranslation("check.ui.again"), click -> checkAgain());
        again.addThemeVariants(ButtonVariant.LUMO_SMALL);
        again.setDisableOnClick(true);
        again.addClickListener(click -> again.setEnabled(true));
        Div bar = new Div(counts, again);
        bar.addClassName("mz-check-bar");
        list.addClassName("mz-check-list");
        add(bar, list);
        checkAgain();
        SubjectChanged.listen(this, changed -> checkUnlessTyping());
    }

    @Override
    public Component component() {
        return this;
    }

    /** Explanations typed and not saved yet, as far as their warnings still stand. */
    @Override
    public void save() {
        List<FindingCard> typed = cards.stream().filter(FindingCard::typed).toList();
        if (typed.isEmpty()) {
            return;
        }
        Set<String> known = checks.of(context.person(), report()).stream()
                .filter(Checked::unexplained)
                .map(Checked::fingerprint)
                .collect(Collectors.toCollection(HashSet::new));
        typed.stream().filter(card -> known.contains(card.fingerprint())).forEach(FindingCard::store);
    }

    private String report() {
        return context.item().subject();
    }

    /** An explanation that somebody is typing would be lost. */
    private void checkUnlessTyping() {
        if (cards.stream().noneMatch(FindingCard::typed)) {
            checkAgain();
        }
    }

    private void checkAgain() {
        List<Checked> found = checks.of(context.person(), report());
        boolean explains = !context.readOnly() && checks.mayExplain(context.person(), report());
        cards.clear();
        list.removeAll();
        for (Severity severity : Severity.values()) {
            List<Checked> some = found.stream()
                    .filter(c -> c.finding().severity() == severity)
                    .toList();
            if (!some.isEmpty()) {
                group(severity, some, explains);
            }
        }
        if (found.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("check.ui.none"));
            nothing.addClassName("mz-check-none");
            list.add(nothing);
        }
        count(found);
    }

    private void group(Severity severity, List<Checked> some, boolean explains) {
        String name = severity.name().toLowerCase(Locale.ROOT);
        UnorderedList items = new UnorderedList();
        for (Checked checked : some) {
            FindingCard card = new FindingCard(checked, explains, (fingerprint, text) -> {
                checks.explain(context.person(), report(), fingerprint, text);
                count(checks.of(context.person(), report()));
            });
            cards.add(card);
            items.add(new ListItem(card));
        }
        list.add(new H4(getTranslation("check.ui.group." + name)), items);
    }

    private void count(List<Checked> found) {
        counts.removeAll();
        for (Severity severity : Severity.values()) {
            long number = found.stream()
                    .filter(c -> c.finding().severity() == severity)
                    .count();
            if (number > 0) {
                String name = severity.name().toLowerCase(Locale.ROOT);
                Span badge = new Span(getTranslation("check.ui.count." + name, number));
                badge.addClassNames("mz-badge", "mz-check-" + name);
                counts.add(badge);
            }
        }
        long explained = found.stream().filter(c -> c.explanation().isPresent()).count();
        if (explained > 0) {
            counts.add(soft(getTranslation("check.ui.count.explained", explained)));
        }
        counts.add(soft(getTranslation("check.ui.checkedAt", OfficeTime.minute(clock.instant()))));
    }

    private static Span soft(String text) {
        Span span = new Span(text);
        span.addClassName("mz-soft");
        return span;
    }
}
