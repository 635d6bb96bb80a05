package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.inbox.BlockContext;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.FormBlock;
import org.mingzhang.inbox.SubjectChanged;
import org.mingzhang.org.Person;
import org.mingzhang.report.Continuations;
import org.mingzhang.report.Report;
import org.springframework.stereotype.Component;

/** Sentences that say what last year's report said, by section; a section's name leads to it. */
@Component("report-stale")
class StaleBlock implements FormBlock {

    private final Doors doors;

    StaleBlock(Doors doors) {
        this.doors = doors;
    }

    @Override
    public BlockView open(BlockContext context) {
        StaleList list = new StaleList(context.person(), context.item().subject());
        return () -> list;
    }

    /** Looks again whenever something of the report was stored. */
    private final class StaleList extends Div {

        /** Where the section stands on the page: an entry of the outline, or a heading to read on from. */
        private static final String GO_TO = """
                const place = [...document.querySelectorAll('[data-section]')].find(e => e.dataset.section === $0);
                if (place) {
                  place.scrollIntoView({ block: 'center' });
                  place.focus();
                  if (place.localName === 'button') { place.click(); }
                }""";

        private final Person person;
        private final String report;
        private final Map<String, String> titles;

        private StaleList(Person person, String report) {
            this.person = person;
            this.report = report;
            titles = doors.sections().all(person, report).stream()
                    .collect(Collectors.toMap(text -> text.section().code(), OutlineBlock::title));
            addClassName("mz-stale");
            show();
            SubjectChanged.listen(this, changed -> show());
        }

        private void show() {
            removeAll();
            List<Continuations.StaleSentence> stale = doors.continuations().stale(person, report);
            if (stale.isEmpty()) {
                add(new Paragraph(getTranslation(hasLastYear() ? "report.ui.stale.none" : "report.ui.stale.noYear")));
                return;
            }
            add(new Paragraph(getTranslation("report.ui.stale.count", stale.size())));
            Map<String, List<Continuations.StaleSentence>> bySection = stale.stream()
                    .collect(Collectors.groupingBy(
                            Continuations.StaleSentence::section, LinkedHashMap::new, Collectors.toList()));
            bySection.forEach(this::section);
        }

        private boolean hasLastYear() {
            Report own = doors.reports().open(person, report);
            String template = doors.templates().of(own.template()).id();
            return doors.continuations().lastYear(person, own.year(), template).isPresent();
        }

        private void section(String code, List<Continuations.StaleSentence> sentences) {
            NativeButton go = new NativeButton(
                    titles.getOrDefault(code, code), click -> getElement().executeJs(GO_TO, code));
            go.addClassName("mz-link");
            Span count = new Span(getTranslation("report.ui.stale.section", sentences.size()));
            count.addClassName("mz-soft");
            Div heading = new Div(go, count);
            heading.addClassName("mz-stale-heading");
            UnorderedList list = new UnorderedList();
            for (Continuations.StaleSentence sentence : sentences) {
                ListItem item = new ListItem(new Span(sentence.text()));
                if (sentence.digits()) {
                    Span digits = new Span("⚠ " + getTranslation("report.ui.stale.digits"));
                    digits.addClassNames("mz-badge", "mz-stale-digits");
                    item.add(digits);
                }
                list.add(item);
            }
            add(heading, list);
        }
    }
}
