package org.mingzhang.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Refusal;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * 批量同意: several items approved with one opinion. Each is finished at the desk by itself, in a transaction of its own, so that
 * one that cannot be approved holds up none of the others. What wants to be looked at first is not approved this way.
 */
@Service
public class BatchDesk {

    /** The outcome that can be given to several items at once. */
    public static final String APPROVE = "approve";

    /** Items at once. */
    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(BatchDesk.class);

    private final TaskDesk desk;

    BatchDesk(TaskDesk desk) {
        this.desk = desk;
    }

    /**
     * Approves one item after the other and says of each what became of it, in the same order. Those after {@link #MOST} are
     * not touched.
     *
     * @param request one for each opened dialog: the same request again has no second effect
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<BatchLine> approve(
            Person person, Collection<String> items, String opinion, String request, Locale locale) {
        List<BatchLine> lines = new ArrayList<>();
        for (String item : items) {
            lines.add(
                    lines.size() < MOST
                            ? approve(person, item, opinion, request, locale)
                            : new BatchLine(item, item, "", Texts.of(locale, "inbox.batch.tooMany", MOST)));
        }
        return lines;
    }

    private BatchLine approve(Person person, String id, String opinion, String request, Locale locale) {
        String title = id;
        String step = "";
        try {
            OpenItem open = desk.open(person, id, locale);
            WorkItem item = open.item();
            title = item.title();
            step = item.stepName();
            Optional<String> obstacle = obstacle(open, locale);
            return new BatchLine(
                    id, title, step, obstacle.orElseGet(() -> finish(person, open, opinion, request, locale)));
        } catch (Refusal refused) {
            return new BatchLine(id, title, step, refused.text(locale));
        } catch (RuntimeException failed) {
            LOG.error("item {} could not be approved with others", id, failed);
            return new BatchLine(id, title, step, Texts.of(locale, "inbox.batch.failed"));
        }
    }

    /** Why the item cannot be approved without being opened. */
    private static Optional<String> obstacle(OpenItem open, Locale locale) {
        if (open.readOnly()) {
            return Optional.of(Texts.of(locale, "inbox.readOnly"));
        }
        if (open.form().isEmpty()) {
            return Optional.of(open.trouble());
        }
        FilledForm filled = open.filled().orElseThrow();
        if (filled.form().buttons().stream()
                .noneMatch(button ->
                        button.outcome().equals(APPROVE) && !filled.hidden().contains(button.id()))) {
            return Optional.of(Texts.of(locale, "inbox.batch.noApproval"));
        }
        if (open.item().warnings() > 0) {
            return Optional.of(
                    Texts.of(locale, "inbox.batch.warnings", open.item().warnings()));
        }
        return filled.form().fields().stream()
                .filter(field -> field.rules().required() && !field.key().equals(TaskDesk.OPINION))
                .filter(field -> !filled.hidden().contains(field.id()) && !filled.readOnly(field))
                .findFirst()
                .map(field -> Texts.of(locale, "inbox.batch.fields", filled.say(field.label())));
    }

    /** Empty when it is approved. */
    private String finish(Person person, OpenItem open, String opinion, String request, Locale locale) {
        Map<String, Object> values = new HashMap<>(open.values());
        open.form()
                .flatMap(form -> form.field(TaskDesk.OPINION))
                .filter(field -> !opinion.isBlank())
                .ifPresent(field -> values.put(TaskDesk.OPINION, opinion.strip()));
        Submission approval = new Submission(APPROVE, values, opinion, Optional.empty(), request);
        List<Problem> problems = desk.finish(person, open.item().id(), approval, List.of(), locale);
        return problems.isEmpty() ? "" : problems.getFirst().text();
    }
}
