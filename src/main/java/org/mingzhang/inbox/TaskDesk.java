package org.mingzhang.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The desk where items are opened, typed into and finished. Whatever a page sends is judged again here, by the form of the
 * item itself. The acts themselves are audited by the workflow room, in the same transaction.
 */
@Service
@Transactional
public class TaskDesk {

    /** The outcome that goes back to an earlier step 退回. Every other one goes forward. */
    public static final String SEND_BACK = "sendBack";

    /** Key of the field whose text is the opinion in the approval record. */
    public static final String OPINION = "opinion";

    private final Tasks tasks;
    private final Reroutes reroutes;
    private final DeskForms forms;
    private final Drafts drafts;
    private final Judge judge;
    private final Audit audit;
    private final TransactionOperations oneTransaction;

    TaskDesk(
            Tasks tasks,
            Reroutes reroutes,
            DeskForms forms,
            Drafts drafts,
            Judge judge,
            Audit audit,
            TransactionOperations oneTransaction) {
        this.tasks = tasks;
        this.reroutes = reroutes;
        this.forms = forms;
        this.drafts = drafts;
        this.judge = judge;
        this.audit = audit;
        this.oneTransaction = oneTransaction;
    }

    /**
     * Opens an item: waiting ones to work on, finished ones to read.
     *
     * @throws org.mingzhang.workflow.NotYourItem when it was never offered to the person; leaves an audit row
     * @throws ItemGone when somebody else handled it
     */
    public OpenItem open(Person person, String id, Locale locale) {
        return forms.lay(tasks.open(id, Actors.of(person)), person, locale);
    }

    /**
     * Keeps what was typed so far; nothing is judged yet.
     *
     * @param basedOn revision of the last save this page knows; 0 for none
     * @throws DraftChangedElsewhere when another window of the same person saved since
     * @throws DraftTooLong when it is more than a form may hold
     */
    public SavedDraft saveDraft(Person person, String id, Map<String, Object> values, int basedOn) {
        return drafts.save(waiting(person, id), person, values, basedOn);
    }

    /** 认领 */
    public void claim(Person person, String id) {
        tasks.claim(id, Actors.of(person));
    }

    /** 退领 */
    public void release(Person person, String id) {
        tasks.release(id, Actors.of(person));
    }

    /**
     * Finishes an item, or says what stands against it. What blocks had not saved yet is saved in either case. Begins its
     * own transaction: only after one that failed has ended can be asked whether the same request had succeeded before.
     *
     * @param opened the blocks that the page shows
     * @return empty when it is finished, also when this very request had finished it before
     * @throws ItemGone when somebody else handled it
     * @throws UnknownOutcome when the form has no such button
     * @throws FormBroken when the form cannot be read
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<Problem> finish(
            Person person, String id, Submission submission, List<BlockView> opened, Locale locale) {
        try {
            List<Problem> problems =
                    oneTransaction.execute(begun -> finishOnce(person, id, submission, opened, locale));
            return Objects.requireNonNull(problems);
        } catch (ItemGone | DuplicateKeyException second) {
            if (drafts.hasHappened(id, person, submission.request())) {
                return List.of();
            }
            throw second;
        }
    }

    private List<Problem> finishOnce(
            Person person, String id, Submission submission, List<BlockView> opened, Locale locale) {
        if (drafts.hasHappened(id, person, submission.request())) {
            return List.of();
        }
        WorkItem item = waiting(person, id);
        FilledForm filled = filled(person, item, submission.values());
        FormPart button = button(filled, submission.outcome()).orElseThrow(() -> {
            audit.refused(new Act(person.id(), "inbox.finish", item.id(), "no outcome " + submission.outcome()));
            return new UnknownOutcome();
        });
        String opinion = opinion(filled, submission);

        opened.forEach(BlockView::save);
        List<Problem> problems = judge.problems(item, person, filled, button, submission, opinion, locale);
        if (!problems.isEmpty()) {
            return problems;
        }
        drafts.happened(item.id(), person, submission);
        Map<String, Object> accepted = FormCheck.of(filled, locale).accepted();
        drafts.keep(item, person, accepted, !button.outcome().equals(SEND_BACK));
        decide(person, item, submission, opinion, routing(filled, accepted));
        return List.of();
    }

    private void decide(
            Person person, WorkItem item, Submission submission, String opinion, Map<String, Object> routing) {
        Actor actor = Actors.of(person);
        if (submission.outcome().equals(SEND_BACK)) {
            ReturnTo back = submission.returnTo().orElseThrow();
            reroutes.sendBack(item.id(), actor, back.step(), back.then(), opinion);
        } else {
            tasks.complete(item.id(), actor, new Decision(submission.outcome(), opinion, routing));
        }
    }

    private WorkItem waiting(Person person, String id) {
        WorkItem item = tasks.open(id, Actors.of(person));
        if (item.finishedAt().isPresent()) {
            throw new ItemGone(item.assigneeName().orElse(""), item.finishedAt().get());
        }
        return item;
    }

    private FilledForm filled(Person person, WorkItem item, Map<String, Object> values) {
        Form form = tasks.form(item.id()).map(FormReader::read).orElseThrow(() -> new FormBroken("inbox.form.none"));
        return new FilledForm(form, forms.given(item, person), values);
    }

    private static Optional<FormPart> button(FilledForm filled, String outcome) {
        return filled.form().buttons().stream()
                .filter(button ->
                        button.outcome().equals(outcome) && !filled.hidden().contains(button.id()))
                .findFirst();
    }

    private static String opinion(FilledForm filled, Submission submission) {
        if (!submission.opinion().isBlank()) {
            return submission.opinion().strip();
        }
        boolean asked = filled.form()
                .field(OPINION)
                .filter(field -> !filled.hidden().contains(field.id()))
                .isPresent();
        @Nullable Object typed = asked ? filled.values().get(OPINION) : null;
        return typed instanceof String text ? text.strip() : "";
    }

    /** Fields marked as routing steer the flow. An emptied one says so, or the value of the last round would stay. */
    private static Map<String, Object> routing(FilledForm filled, Map<String, Object> accepted) {
        Map<String, Object> routing = new HashMap<>();
        for (FormPart field : filled.form().fields()) {
            if (field.has("routing")) {
                Object none = field.multiple() ? List.of() : "";
                routing.put(
                        field.key(),
                        Optional.ofNullable(accepted.get(field.key())).orElse(none));
            }
        }
        return routing;
    }
}
