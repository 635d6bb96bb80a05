package org.mingzhang.workflow.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Every step has somebody to handle it, a form, a name, and terms that can be counted. */
final class StepRules {

    private static final Set<String> REFUSABLE =
            Set.of("transfer", "delegate", "addSigner", "removeSigner", "urge", "sendBack", "release");

    private static final Pattern ROLE = Pattern.compile("[A-Z][A-Z0-9_]*");
    private static final Pattern RETRIES = Pattern.compile("R\\d{1,2}/P\\S+");

    private final Findings findings;
    private final KnownNames known;

    StepRules(Findings findings, KnownNames known) {
        this.findings = findings;
        this.known = known;
    }

    void check(Part root) {
        root.walk(part -> {
            if (part.is("userTask")) {
                checkHandlers(part);
                checkForm(part);
                checkDue(part);
                checkVerbs(part);
                checkReminders(part);
            }
            if ((part.is("userTask") || part.is("serviceTask"))
                    && part.get("name").isBlank()) {
                findings.warn(part, "no-name");
            }
            checkStep(part);
            checkTimer(part);
        });
    }

    private void checkHandlers(Part task) {
        List<String> roles = Arrays.stream(task.extension("candidateGroups").split(","))
                .map(String::strip)
                .filter(role -> !role.isEmpty())
                .toList();
        if (roles.isEmpty()) {
            findings.error(task, "no-handler");
        }
        roles.stream()
                .filter(role -> !ROLE.matcher(role).matches())
                .forEach(role -> findings.error(task, "unknown-role", role));
    }

    private void checkForm(Part task) {
        String form = task.extension("formRef");
        if (form.isEmpty()) {
            findings.error(task, "no-form");
        } else if (!known.forms().contains(form)) {
            findings.error(task, "unknown-form", form);
        } else if (!task.extension("formRefBinding").equals("deployment")) {
            findings.error(task, "form-binding");
        }
    }

    private void checkDue(Part task) {
        String due = task.property("due");
        if (!due.isEmpty() && Term.of(due).isEmpty()) {
            findings.error(task, "due", due);
        }
        String date = task.extension("dueDate");
        if (!date.isEmpty() && StepSettings.amount(date).isEmpty()) {
            findings.error(task, "due", date);
        }
        if (due.isEmpty() && date.isEmpty() && !task.property("escalate").isEmpty()) {
            findings.warn(task, "escalate-no-due");
        }
    }

    private void checkReminders(Part task) {
        for (String property : List.of("remind", "escalateAfter")) {
            String days = task.property(property);
            if (!days.isEmpty() && !Deadline.isDays(days)) {
                findings.error(task, property.equals("remind") ? "remind" : "escalate-after", days);
            }
        }
        String rule = task.property("escalate");
        if (!rule.isEmpty() && !rule.equals(Deadline.SUPERIOR)) {
            findings.error(task, "escalate", rule);
        }
    }

    private void checkVerbs(Part task) {
        String together = task.property("countersign");
        if (!together.isEmpty() && Countersign.of(together).isEmpty()) {
            findings.error(task, "countersign", together);
        }
        String weights = task.property("weights");
        if (StepSettings.words(weights).count() != StepSettings.weights(weights).size()) {
            findings.error(task, "weights", weights);
        }
        StepSettings.words(task.property("refuse"))
                .filter(verb -> !REFUSABLE.contains(verb))
                .forEach(verb -> findings.error(task, "refuse", verb));
    }

    private void checkStep(Part part) {
        String step = SafeText.step(part.extension("delegateExpression"));
        if (!step.isEmpty() && !known.steps().contains(step)) {
            findings.error(part, "unknown-step", step);
        }
    }

    private void checkTimer(Part part) {
        if (part.is("timerEventDefinition")) {
            String duration = part.child("timeDuration").map(Part::text).orElse("");
            if (StepSettings.amount(duration).isEmpty()) {
                findings.error(part, "timer", duration);
            }
        } else if ((part.is("boundaryEvent") || part.is("intermediateCatchEvent"))
                && part.child("timerEventDefinition").isEmpty()) {
            findings.error(part, "no-timer");
        } else if (part.name().getLocalPart().equals("failedJobRetryTimeCycle")
                && !RETRIES.matcher(part.text()).matches()) {
            findings.error(part, "retries", part.text());
        }
    }
}
