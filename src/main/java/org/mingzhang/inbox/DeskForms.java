package org.mingzhang.inbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Texts;
import org.mingzhang.org.Person;
import org.mingzhang.org.Units;
import org.mingzhang.workflow.Reroutes;
import org.mingzhang.workflow.ReturnTarget;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.stereotype.Component;

/** Lays an item on the desk: its form, what the form is given, what was typed before. */
@Component
class DeskForms {

    private final Tasks tasks;
    private final Reroutes reroutes;
    private final Units units;
    private final Drafts drafts;

    DeskForms(Tasks tasks, Reroutes reroutes, Units units, Drafts drafts) {
        this.tasks = tasks;
        this.reroutes = reroutes;
        this.units = units;
        this.drafts = drafts;
    }

    OpenItem lay(WorkItem item, Person person, Locale locale) {
        Given given = given(item, person);
        Optional<FormData> saved = drafts.find(item, person);
        Optional<Form> form = Optional.empty();
        String trouble = "";
        try {
            form = tasks.form(item.id()).map(FormReader::read);
            trouble = form.isPresent() ? "" : Texts.of(locale, "inbox.form.none");
        } catch (FormBroken broken) {
            trouble = broken.text(locale);
        }
        boolean readOnly = item.finishedAt().isPresent()
                || item.parked()
                || item.assignee().filter(holder -> !holder.equals(person.id())).isPresent();
        Optional<Form> read = form;
        return new OpenItem(
                item,
                form,
                trouble,
                given,
                saved.map(FormData::values)
                        .orElseGet(() -> read.map(f -> start(f, given, item)).orElse(Map.of())),
                saved.map(FormData::revision).orElse(0),
                saved.map(FormData::savedAt),
                readOnly,
                readOnly ? List.of() : returnTargets(item, person));
    }

    private List<ReturnTarget> returnTargets(WorkItem item, Person person) {
        return reroutes.returnTargets(item.id(), Actors.of(person));
    }

    Given given(WorkItem item, Person person) {
        List<Choice> departments = units.departments(item.unit()).stream()
                .map(department -> new Choice(department.id(), department.name()))
                .toList();
        return new Given(
                Map.of(
                        "title", item.title(),
                        "unitName", item.unitName(),
                        "year", item.year(),
                        "stepName", item.stepName(),
                        "personName", person.name()),
                Map.of("departments", departments));
    }

    /** Values before anybody typed: those of the last round, else the form's own. Opinions and confirmations are given anew. */
    private Map<String, Object> start(Form form, Given given, WorkItem item) {
        Map<String, Object> last = drafts.lastRound(item);
        Map<String, Object> values = new HashMap<>();
        for (FormPart field : form.fields()) {
            boolean anew = field.key().equals(TaskDesk.OPINION) || field.type().equals("checkbox");
            Optional<Object> earlier = anew ? Optional.empty() : Optional.ofNullable(last.get(field.key()));
            earlier.or(() -> initial(field, given)).ifPresent(value -> values.put(field.key(), value));
        }
        return values;
    }

    private static Optional<Object> initial(FormPart field, Given given) {
        return field.initial()
                .flatMap(value -> value instanceof String text && Feel.isExpression(text)
                        ? Feel.value(text.substring(1), given.facts())
                        : Optional.of(value))
                .flatMap(value -> FormCheck.typed(field, value));
    }
}
