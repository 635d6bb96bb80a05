package org.mingzhang.report.ui;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.Refusal;
import org.mingzhang.org.Person;
import org.mingzhang.report.SectionChangedMeanwhile;
import org.mingzhang.report.SectionText;
import org.springframework.core.NestedRuntimeException;

/**
 * Keeps what is typed into a section. What cannot be stored stays on the page, with the reason; where somebody else stored
 * meanwhile, both texts stay in sight until the writer chooses.
 */
final class SectionKeeping {

    private final Doors doors;
    private final Person person;
    private final String report;
    private final SectionField text;
    private final SectionNotice notice;
    private final SavedLine saved;
    private final Consumer<SectionText> kept;
    private final Consumer<SectionText> replaced;

    private @Nullable SectionText stored;
    private boolean unsaved;
    private boolean overtaken;

    /**
     * @param kept called with the section as it was just stored
     * @param replaced called when the writer takes another text in place of the own one
     */
    SectionKeeping(
            Doors doors,
            Person person,
            String report,
            SectionField text,
            SectionNotice notice,
            SavedLine saved,
            Consumer<SectionText> kept,
            Consumer<SectionText> replaced) {
        this.doors = doors;
        this.person = person;
        this.report = report;
        this.text = text;
        this.notice = notice;
        this.saved = saved;
        this.kept = kept;
        this.replaced = replaced;
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                unsaved = true;
                if (!overtaken) {
                    store();
                }
            }
        });
    }

    /** What is on the page now is this text and nothing else. */
    void begin(SectionText fresh) {
        stored = fresh;
        unsaved = false;
        overtaken = false;
    }

    boolean open() {
        return stored != null;
    }

    boolean unsaved() {
        return unsaved;
    }

    /** Whether everything that was typed is stored; tries once more before it says no, and shows the reason. */
    boolean all() {
        return !unsaved || !overtaken && store();
    }

    /** Stores what is not stored yet; the reason why not is thrown. */
    void now() {
        if (unsaved) {
            keep(save());
        }
    }

    SectionText stored() {
        if (stored == null) {
            throw new IllegalStateException("no section is open");
        }
        return stored;
    }

    String code() {
        return stored().section().code();
    }

    void failed(String why) {
        saved.failed();
        notice.warn(why);
        notice.offer("report.ui.saveAgain", this::store);
        notice.offer("report.ui.copyMine", text::copyAll);
    }

    private SectionText save() {
        return doors.sections().save(person, report, code(), text.getValue(), stored().version());
    }

    private boolean store() {
        try {
            keep(save());
            return true;
        } catch (SectionChangedMeanwhile refused) {
            conflict(refused.text(notice.language()));
        } catch (Refusal refused) {
            failed(refused.text(notice.language()));
        } catch (NestedRuntimeException databaseAway) {
            failed(text.getTranslation("report.ui.tryAgain"));
        }
        return false;
    }

    private void keep(SectionText fresh) {
        stored = fresh;
        unsaved = false;
        notice.clear();
        saved.saved();
        kept.accept(fresh);
    }

    private void conflict(String why) {
        SectionText theirs = doors.sections().one(person, report, code());
        overtaken = true;
        saved.failed();
        notice.warn(why);
        notice.compare(text.getTranslation("report.ui.theirText"), theirs.text());
        notice.offer("report.ui.copyMine", text::copyAll);
        notice.offer("report.ui.takeTheirs", () -> {
            unsaved = false;
            replaced.accept(theirs);
        });
        notice.offer("report.ui.keepMine", () -> {
            stored = theirs;
            overtaken = false;
            store();
        });
    }
}
