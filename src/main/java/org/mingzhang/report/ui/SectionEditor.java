package org.mingzhang.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.SectionBeingEdited;
import org.mingzhang.report.SectionChangedMeanwhile;
import org.mingzhang.report.SectionLease;
import org.mingzhang.report.SectionText;
import org.springframework.core.NestedRuntimeException;

/**
 * One section to write in. What is typed is stored within two seconds; what cannot be stored stays on the page, with the
 * reason. While somebody else writes, the text can be read and opens by itself as soon as they are done.
 */
final class SectionEditor extends Div {

    /** Typing reaches the server at most this long after it happened; storing takes far less than the rest of 2 s. */
    private static final int TYPING_MS = 1000;

    private static final int LOOK_AGAIN_MS = 5000;

    private final Doors doors;
    private final Person person;
    private final String report;
    private final Consumer<SectionText> changed;

    private final H3 heading = new H3();
    private final Paragraph prompt = new Paragraph();
    private final SectionNotice notice = new SectionNotice();
    private final TextArea text = new TextArea();
    private final FigureInsert insert;
    private final SavedLine saved = new SavedLine();
    private final Span count = new Span();
    private final ResolvedText resolved = new ResolvedText();

    private @Nullable SectionText stored;
    private boolean unsaved;
    private boolean overtaken;
    private boolean waiting;
    private Optional<Registration> polls = Optional.empty();

    SectionEditor(Doors doors, Person person, String report, Consumer<SectionText> changed) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        this.changed = changed;
        insert = new FigureInsert(doors, person, report, text);
        addClassName("mz-section");
        prompt.addClassName("mz-section-prompt");
        count.addClassName("mz-section-count");
        text.addClassName("mz-section-text");
        text.setWidthFull();
        text.setMinRows(12);
        text.setValueChangeMode(ValueChangeMode.TIMEOUT);
        text.setValueChangeTimeout(TYPING_MS);
        text.addFocusListener(focus -> take());
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                unsaved = true;
                if (!overtaken) {
                    store();
                }
            }
        });
        Div line = new Div(saved, count);
        line.addClassName("mz-section-line");
        add(heading, prompt, notice, text, line, insert, resolved);
    }

    /** Opens another section, unless what was typed in this one cannot be stored. */
    boolean open(String section) {
        if (!kept()) {
            return false;
        }
        release();
        unsaved = false;
        saved.clear();
        show(doors.sections().one(person, report, section));
        return true;
    }

    /** Whether everything that was typed is stored; tries once more before it says no, and shows the reason. */
    boolean kept() {
        return !unsaved || !overtaken && store();
    }

    /** Stores what is not stored yet; the reason why not is thrown. */
    void save() {
        if (unsaved) {
            keep(doors.sections().save(person, report, code(), text.getValue(), stored().version()));
        }
    }

    private void show(SectionText fresh) {
        stored = fresh;
        overtaken = false;
        Optional<SectionLease> other = Mark.otherWriter(fresh, person.id());
        heading.setText(OutlineBlock.title(fresh));
        prompt.setText(fresh.section().prompt());
        prompt.setVisible(!fresh.section().prompt().isBlank());
        text.setValue(fresh.text());
        text.setAriaLabel(getTranslation("report.ui.sectionText", OutlineBlock.title(fresh)));
        text.setReadOnly(other.isPresent());
        text.setPlaceholder(fresh.section()
                .emptyText()
                .map(empty -> getTranslation("report.ui.emptyPrints", empty))
                .orElse(""));
        insert.setVisible(other.isEmpty());
        notice.clear();
        other.ifPresent(lease -> notice.say(
                getTranslation("report.ui.beingEdited", lease.holderName(), OfficeTime.minute(lease.until()))));
        watch(other.isPresent());
        fresh.editedBy()
                .ifPresent(who -> count.setTitle(getTranslation(
                        "report.ui.editedBy",
                        who,
                        fresh.editedAt().map(OfficeTime::minute).orElse(""))));
        afterwards(fresh);
    }

    private void take() {
        if (text.isReadOnly() || stored == null) {
            return;
        }
        try {
            doors.sections().lease(person, report, code());
        } catch (SectionBeingEdited refused) {
            if (!unsaved) {
                show(doors.sections().one(person, report, code()));
            }
        } catch (Refusal refused) {
            failed(refused.text(getLocale()));
        }
    }

    private boolean store() {
        try {
            keep(doors.sections().save(person, report, code(), text.getValue(), stored().version()));
            return true;
        } catch (SectionChangedMeanwhile refused) {
            conflict(refused.text(getLocale()));
        } catch (Refusal refused) {
            failed(refused.text(getLocale()));
        } catch (NestedRuntimeException databaseAway) {
            failed(getTranslation("report.ui.tryAgain"));
        }
        return false;
    }

    private void keep(SectionText fresh) {
        stored = fresh;
        unsaved = false;
        notice.clear();
        saved.saved();
        afterwards(fresh);
        changed.accept(fresh);
    }

    private void afterwards(SectionText fresh) {
        count.setText(getTranslation("report.ui.characters", fresh.text().length()));
        resolved.show(fresh.text(), () -> doors.reports().current(report).parts().stream()
                .filter(part -> part.code().equals(fresh.section().code()))
                .findFirst()
                .map(part -> part.text())
                .orElse(""));
    }

    private void failed(String why) {
        saved.failed();
        notice.warn(why);
        notice.offer("report.ui.saveAgain", this::store);
        notice.offer("report.ui.copyMine", this::copy);
    }

    /** Somebody else stored the section since it was read: both texts stay in sight until the writer chooses. */
    private void conflict(String why) {
        SectionText theirs = doors.sections().one(person, report, code());
        overtaken = true;
        saved.failed();
        notice.warn(why);
        notice.compare(getTranslation("report.ui.theirText"), theirs.text());
        notice.offer("report.ui.copyMine", this::copy);
        notice.offer("report.ui.takeTheirs", () -> {
            unsaved = false;
            show(theirs);
        });
        notice.offer("report.ui.keepMine", () -> {
            stored = theirs;
            overtaken = false;
            store();
        });
    }

    private void copy() {
        text.getElement()
                .executeJs("this.inputElement.focus(); this.inputElement.select(); document.execCommand('copy');");
    }

    /** Looks again from time to time while somebody else holds the section. */
    private void watch(boolean wait) {
        waiting = wait;
        getUI().ifPresent(ui -> ui.setPollInterval(wait ? LOOK_AGAIN_MS : -1));
    }

    private void lookAgain() {
        if (waiting && stored != null) {
            SectionText fresh = doors.sections().one(person, report, code());
            if (Mark.otherWriter(fresh, person.id()).isEmpty() || fresh.version() != stored().version()) {
                show(fresh);
                changed.accept(fresh);
            }
        }
    }

    private void release() {
        if (stored != null && !waiting) {
            doors.sections().release(person, report, code());
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

    private String code() {
        return stored().section().code();
    }

    private SectionText stored() {
        if (stored == null) {
            throw new IllegalStateException("no section is open");
        }
        return stored;
    }
}
