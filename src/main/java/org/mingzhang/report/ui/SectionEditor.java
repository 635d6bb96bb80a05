package org.mingzhang.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.inbox.SubjectChanged;
import org.mingzhang.org.Person;
import org.mingzhang.report.FigureTokens;
import org.mingzhang.report.FigureValue;
import org.mingzhang.report.SectionBeingEdited;
import org.mingzhang.report.SectionLease;
import org.mingzhang.report.SectionText;

/**
 * One section to write in. What is typed is stored within two seconds and looked through at each pause. While somebody
 * else writes, the text can be read and opens by itself as soon as they are done.
 */
final class SectionEditor extends Div {

    private static final int LOOK_AGAIN_MS = 5000;
    private static final String PROMPT = "mz-section-prompt";

    private final Doors doors;
    private final Person person;
    private final String report;
    private final Consumer<SectionText> changed;

    private final H3 heading = new H3();
    private final Paragraph prompt = new Paragraph();
    private final SectionNotice notice = new SectionNotice();
    private final SectionField text = new SectionField();
    private final FigureInsert insert;
    private final SavedLine saved = new SavedLine();
    private final Span drafter = new Span();
    private final WordCounter count = new WordCounter();
    private final SectionKeeping keeping;
    private final SectionReview review;

    private boolean waiting;
    private Optional<Registration> polls = Optional.empty();

    /**
     * @param changed called with each section that was stored or read again
     * @param jump called with a section and printed words in it that the writer wants to see
     */
    SectionEditor(
            Doors doors, Person person, String report, Consumer<SectionText> changed, BiConsumer<String, String> jump) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        this.changed = changed;
        insert = new FigureInsert(doors, person, report, text);
        keeping = new SectionKeeping(doors, person, report, text, notice, saved, this::kept, this::show);
        review = new SectionReview(doors, person, report);
        addClassName("mz-section");
        prompt.addClassName(PROMPT);
        prompt.setId(PROMPT);
        drafter.addClassName("mz-section-drafter");
        text.onBegin(this::take);
        text.onPause(this::look);
        text.onJump(jump);
        SubjectChanged.listen(this, elsewhere -> {
            if (keeping.open() && text.setFigures(figures())) {
                look();
            }
        });
        Div line = new Div(saved, count);
        line.addClassName("mz-section-line");
        add(heading, drafter, prompt, notice, text, line, insert);
    }

    /** Opens another section, unless what was typed in this one cannot be stored. */
    boolean open(String section) {
        if (!kept()) {
            return false;
        }
        release();
        saved.clear();
        show(doors.sections().one(person, report, section));
        return true;
    }

    /** Whether everything that was typed is stored; tries once more before it says no, and shows the reason. */
    boolean kept() {
        return keeping.all();
    }

    /** Stores what is not stored yet; the reason why not is thrown. */
    void save() {
        keeping.now();
    }

    /** Selects printed words of a section, if it is the open one. */
    void reveal(String section, String words) {
        if (keeping.open() && keeping.code().equals(section)) {
            text.reveal(words);
        }
    }

    private void show(SectionText fresh) {
        keeping.begin(fresh);
        Optional<SectionLease> other = Mark.otherWriter(fresh, person.id());
        boolean prompted = !fresh.section().prompt().isBlank();
        heading.setText(OutlineBlock.title(fresh));
        prompt.setText(fresh.section().prompt());
        prompt.setVisible(prompted);
        drafter.setText(fresh.section()
                .draftedBy()
                .map(who -> getTranslation("report.ui.draftedBy", who))
                .orElse(""));
        drafter.setVisible(fresh.section().draftedBy().isPresent());
        text.setFigures(figures());
        text.open(fresh.section().code(), fresh.text());
        text.describe(
                getTranslation("report.ui.sectionText", OutlineBlock.title(fresh)),
                prompted ? PROMPT : "",
                fresh.section()
                        .emptyText()
                        .map(empty -> getTranslation("report.ui.emptyPrints", empty))
                        .orElseGet(() -> getTranslation("report.ui.text.placeholder")));
        text.setReadOnly(other.isPresent());
        insert.setVisible(other.isEmpty());
        notice.clear();
        other.ifPresent(lease -> notice.say(
                getTranslation("report.ui.beingEdited", lease.holderName(), OfficeTime.minute(lease.until()))));
        watch(other.isPresent());
        count.begin();
        fresh.editedBy()
                .ifPresent(who -> count.setTitle(getTranslation(
                        "report.ui.editedBy",
                        who,
                        fresh.editedAt().map(OfficeTime::minute).orElse(""))));
        count(fresh);
    }

    private void take() {
        if (text.isReadOnly() || !keeping.open()) {
            return;
        }
        try {
            doors.sections().lease(person, report, keeping.code());
        } catch (SectionBeingEdited refused) {
            if (!keeping.unsaved()) {
                show(doors.sections().one(person, report, keeping.code()));
            }
        } catch (Refusal refused) {
            keeping.failed(refused.text(getLocale()));
        }
    }

    /** Marks what should be looked at in the text. */
    private void look() {
        if (keeping.open()) {
            String now = text.getValue();
            text.setMarks(now, review.of(keeping.code(), now, figures(), getLocale()));
        }
    }

    private List<FigureValue> figures() {
        return doors.figures().all(person, report);
    }

    private void kept(SectionText fresh) {
        count(fresh);
        changed.accept(fresh);
    }

    private void count(SectionText fresh) {
        count.show(
                FigureTokens.printed(fresh.text(), text.figures()),
                fresh.section().words());
    }

    /** Looks again from time to time while somebody else holds the section. */
    private void watch(boolean wait) {
        waiting = wait;
        getUI().ifPresent(ui -> ui.setPollInterval(wait ? LOOK_AGAIN_MS : -1));
    }

    private void lookAgain() {
        if (waiting && keeping.open()) {
            SectionText fresh = doors.sections().one(person, report, keeping.code());
            if (Mark.otherWriter(fresh, person.id()).isEmpty()
                    || fresh.version() != keeping.stored().version()) {
                show(fresh);
                changed.accept(fresh);
            }
        }
    }

    private void release() {
        if (keeping.open() && !waiting) {
            doors.sections().release(person, report, keeping.code());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        polls = Optional.of(ui.addPollListener(poll -> lookAgain()));
        ui.setPollInterval(waiting ? LOOK_AGAIN_MS : -1);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        polls.ifPresent(Registration::remove);
        detached.getUI().setPollInterval(-1);
        release();
    }
}
