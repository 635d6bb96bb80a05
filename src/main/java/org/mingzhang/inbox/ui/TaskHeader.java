package org.mingzhang.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.inbox.OpenItem;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.WorkItem;

/** 报告标题 · 步骤 · 截止 · 谁在办, and taking the item or giving it back. */
class TaskHeader extends Header {

    TaskHeader(OpenItem open, Person person, Due due, Locale locale, Runnable claim, Runnable release) {
        addClassName("mz-task-header");
        WorkItem item = open.item();
        Div facts = new Div();
        facts.addClassName("mz-task-facts");
        facts.add(span(item.stepName(), "mz-badge mz-badge-step"), span(item.unitName(), ""));
        if (item.finishedAt().isPresent()) {
            facts.add(span(finished(item, locale), ""));
        } else {
            if (item.dueAt().isPresent()) {
                facts.add(span(due.text(locale), "mz-badge mz-due mz-due-" + due.style()));
            }
            facts.add(span(holder(item, person), "mz-holder"));
        }
        Div words = new Div(new H1(item.title()), facts);
        words.addClassName("mz-task-words");
        add(words);
        addActs(open, person, claim, release);
    }

    private void addActs(OpenItem open, Person person, Runnable claim, Runnable release) {
        if (open.item().finishedAt().isPresent() || open.item().parked()) {
            return;
        }
        if (open.item().assignee().isEmpty()) {
            add(new Button(getTranslation("inbox.claim"), click -> claim.run()));
        } else if (open.item().assignee().get().equals(person.id())) {
            Button giveBack = new Button(getTranslation("inbox.release"), click -> release.run());
            giveBack.addThemeNames("tertiary");
            add(giveBack);
        }
    }

    private String holder(WorkItem item, Person person) {
        if (item.parked()) {
            return getTranslation("inbox.holder.parked");
        }
        if (item.assignee().isEmpty()) {
            return getTranslation("inbox.holder.none");
        }
        return item.assignee().get().equals(person.id())
                ? getTranslation("inbox.holder.me")
                : getTranslation("inbox.holder.other", item.assigneeName().orElse(""));
    }

    private String finished(WorkItem item, Locale locale) {
        return getTranslation(
                "inbox.finishedBy",
                item.assigneeName().orElse(""),
                OfficeTime.minute(item.finishedAt().orElseThrow()),
                RecordTimeline.word(item.outcome().orElse(""), locale));
    }

    private static Span span(String text, String classNames) {
        Span span = new Span(text);
        if (!classNames.isEmpty()) {
            span.addClassNames(classNames.split(" "));
        }
        return span;
    }
}
