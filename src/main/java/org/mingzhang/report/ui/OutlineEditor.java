package org.mingzhang.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.mingzhang.inbox.BlockView;
import org.mingzhang.inbox.SubjectChanged;
import org.mingzhang.org.Person;
import org.mingzhang.report.Continuations;
import org.mingzhang.report.SectionText;

/** The outline beside the section that is being written. */
final class OutlineEditor extends Div implements BlockView {

    private final Doors doors;
    private final Person person;
    private final String report;
    private final Span progress = new Span();
    private final Div page = new Div();
    private final SectionEditor editor;
    private OutlineNav nav;

    OutlineEditor(Doors doors, Person person, String report) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        editor = new SectionEditor(doors, person, report, this::changed, this::jump);
        addClassName("mz-outline");
        Button load = new Button(getTranslation("report.ui.import"), click -> load());
        load.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        progress.addClassName("mz-outline-progress");
        Div bar = new Div(progress, load);
        bar.addClassName("mz-outline-bar");
        page.addClassName("mz-outline-body");
        add(bar, page);
        List<SectionText> sections = doors.sections().all(person, report);
        nav = nav(sections);
        nav.choose(first(sections));
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void save() {
        editor.save();
    }

    private OutlineNav nav(List<SectionText> sections) {
        OutlineNav fresh = new OutlineNav(sections, person.id(), editor::open, this::jump);
        page.removeAll();
        page.add(fresh, editor);
        count(sections);
        showStale(fresh);
        return fresh;
    }

    /** Where there is something left to write: the first required section that is empty, else the first that can hold text. */
    private static String first(List<SectionText> sections) {
        return sections.stream()
                .filter(OutlineBlock::missing)
                .findFirst()
                .or(() -> sections.stream()
                        .filter(section -> !section.section().parent())
                        .findFirst())
                .orElseGet(sections::getFirst)
                .section()
                .code();
    }

    private void changed(SectionText section) {
        nav.show(section);
        count(doors.sections().all(person, report));
        showStale(nav);
    }

    private void showStale(OutlineNav outline) {
        outline.showStale(doors.continuations().stale(person, report).stream()
                .collect(Collectors.groupingBy(Continuations.StaleSentence::section, Collectors.counting())));
    }

    private void jump(String section, String words) {
        nav.choose(section);
        editor.reveal(section, words);
    }

    private void count(List<SectionText> sections) {
        List<SectionText> own =
                sections.stream().filter(section -> !section.section().parent()).toList();
        long written = own.stream().filter(section -> !section.text().isBlank()).count();
        progress.setText(getTranslation("report.ui.progress", written, own.size()));
    }

    private void load() {
        if (!editor.kept()) {
            return;
        }
        new ImportDialog(doors, person, report, () -> {
                    List<SectionText> sections = doors.sections().all(person, report);
                    nav = nav(sections);
                    nav.choose(first(sections));
                    SubjectChanged.tell(this, true);
                })
                .open();
    }
}
