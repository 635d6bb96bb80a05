package org.mingzhang.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Says what stands against finishing an item: fields, opinion, blocks. */
@Component
class Judge {

    private static final int LONGEST_OPINION = 2_000;

    private final FormBlocks blocks;

    Judge(FormBlocks blocks) {
        this.blocks = blocks;
    }

    /** A way forward must satisfy fields and blocks; the way back needs a step and a reason only. */
    List<Problem> problems(
            WorkItem item,
            Person person,
            FilledForm filled,
            FormPart button,
            Submission submission,
            String opinion,
            Locale locale) {
        List<Problem> problems = new ArrayList<>();
        boolean back = button.outcome().equals(TaskDesk.SEND_BACK);
        if (!back) {
            problems.addAll(FormCheck.of(filled, locale).problems());
            problems.addAll(ofBlocks(item, person, filled, button.outcome(), locale));
        } else if (submission.returnTo().isEmpty()) {
            problems.add(new Problem(TaskDesk.SEND_BACK, Texts.of(locale, "inbox.chooseStep")));
        }
        boolean wanted = back || button.property("comment").equals("required");
        if (wanted && opinion.isBlank()) {
            problems.add(new Problem(TaskDesk.OPINION, Texts.of(locale, "inbox.opinionMissing", button.label())));
        }
        if (opinion.length() > LONGEST_OPINION) {
            problems.add(new Problem(TaskDesk.OPINION, Texts.of(locale, "inbox.opinionTooLong", LONGEST_OPINION)));
        }
        return problems;
    }

    private List<Problem> ofBlocks(WorkItem item, Person person, FilledForm filled, String outcome, Locale locale) {
        List<Problem> problems = new ArrayList<>();
        Set<String> hidden = filled.hidden();
        for (FormPart part : filled.form().all()) {
            boolean strange = part.kind() == PartKind.REFUSED
                    || part.kind() == PartKind.BLOCK && blocks.find(part.type()).isEmpty();
            if (strange) {
                problems.add(
                        new Problem(part.type(), Texts.of(locale, "inbox.unknownPart", part.label(), part.type())));
            } else if (part.kind() == PartKind.BLOCK && !hidden.contains(part.id())) {
                blocks.find(part.type())
                        .ifPresent(block ->
                                problems.addAll(block.problems(BlockContext.at(part, item, person, false), outcome)));
            }
        }
        return problems;
    }
}
