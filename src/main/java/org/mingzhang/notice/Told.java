package org.mingzhang.notice;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Holders;
import org.mingzhang.workflow.ItemFallsDue;
import org.mingzhang.workflow.ItemFinished;
import org.mingzhang.workflow.ItemHandedOver;
import org.mingzhang.workflow.ItemOffered;
import org.mingzhang.workflow.ItemOverdue;
import org.mingzhang.workflow.ItemUrged;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.Subject;
import org.mingzhang.workflow.Subjects;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.WorkItem;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to items, in the transaction in which it happens, and says who is to be told what. */
@Component
class Told {

    private final Posting posting;
    private final Recipients recipients;
    private final Holders holders;
    private final Subjects subjects;
    private final Tasks tasks;

    Told(Posting posting, Recipients recipients, Holders holders, Subjects subjects, Tasks tasks) {
        this.posting = posting;
        this.recipients = recipients;
        this.holders = holders;
        this.subjects = subjects;
        this.tasks = tasks;
    }

    @EventListener
    void offered(ItemOffered event) {
        tellHolders(Kind.OFFERED, event.item(), "");
    }

    @EventListener
    void fallsDue(ItemFallsDue event) {
        tellHolders(Kind.FALLS_DUE, event.item(), "");
    }

    @EventListener
    void overdue(ItemOverdue event) {
        if (event.escalated()) {
            Set<Person> late = holders(event.item());
            tell(Kind.ESCALATED, event.item(), names(late), recipients.above(late));
        } else {
            tellHolders(Kind.OVERDUE, event.item(), "");
        }
    }

    @EventListener
    void urged(ItemUrged event) {
        Set<Person> people = new LinkedHashSet<>(holders(event.item()));
        people.addAll(recipients.standInsOf(people));
        posting.tell(again(Kind.URGED, event.item(), event.actor(), event.reason()), people);
    }

    @EventListener
    void handedOver(ItemHandedOver event) {
        posting.tell(
                again(Kind.TRANSFERRED, event.item(), event.actor(), event.reason()),
                recipients.active(event.to().id()).stream().toList());
    }

    /** What may happen to an item more than once. */
    private static News again(Kind kind, WorkItem item, Actor actor, String reason) {
        return News.of(kind, item.id() + ":" + Ids.next(), item, actor.name(), reason);
    }

    @EventListener
    void finished(ItemFinished event) {
        posting.handled(event.item().id());
        if (event.outcome().equals("sendBack")) {
            return; // SentBack says more
        }
        subjects.find(event.item().subject())
                .filter(subject -> !subject.starter().equals(event.actor().id()))
                .flatMap(subject -> recipients.active(subject.starter()))
                .ifPresent(starter ->
                        tell(Kind.PROGRESS, event.item(), event.actor().name(), Set.of(starter)));
    }

    /** The starter, and everybody whose handling since the target is void now. */
    @EventListener
    void sentBack(SentBack event) {
        Optional<Subject> found = subjects.find(event.subject());
        if (found.isEmpty()) {
            return;
        }
        Subject subject = found.get();
        Set<String> people = new LinkedHashSet<>(Set.of(subject.starter()));
        tasks.record(event.subject()).stream()
                .filter(line ->
                        event.undone().contains(line.step()) || event.to().equals(line.step()))
                .forEach(line -> people.add(line.actor()));
        people.remove(event.actor().id());
        people.remove(Actor.SYSTEM.id());
        String from = tasks.record(event.subject()).stream()
                .filter(line -> line.step().equals(event.from()))
                .map(line -> line.stepName())
                .reduce("", (first, last) -> last);
        posting.tell(
                new News(
                        Kind.SENT_BACK,
                        Kind.SENT_BACK + ":" + Ids.next(),
                        null,
                        subject.id(),
                        subject.unit(),
                        subject.year(),
                        subject.title(),
                        from,
                        subject.unitName(),
                        event.actor().name(),
                        News.shortened(event.opinion())),
                people.stream().flatMap(id -> recipients.active(id).stream()).toList());
    }

    private void tellHolders(Kind kind, WorkItem item, String actorName) {
        Set<Person> people = new LinkedHashSet<>(holders(item));
        people.addAll(recipients.standInsOf(people));
        tell(kind, item, actorName, people);
    }

    private void tell(Kind kind, WorkItem item, String actorName, Collection<Person> people) {
        posting.tell(News.of(kind, item.id(), item, actorName, ""), people);
    }

    private Set<Person> holders(WorkItem item) {
        return recipients.behind(holders.of(item.id()), item.unit());
    }

    private static String names(Collection<Person> people) {
        String names = people.stream().map(Person::name).limit(5).collect(Collectors.joining("、"));
        return names.length() > 200 ? names.substring(0, 100) + "…" : names;
    }
}
