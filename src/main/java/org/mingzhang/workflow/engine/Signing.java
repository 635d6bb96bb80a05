package org.mingzhang.workflow.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.Ids;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.ItemOffered;
import org.mingzhang.workflow.Signer.Kind;
import org.mingzhang.workflow.Signer.State;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Those who sign at a step: whose turn it is, and when they are through. */
@Component
class Signing {

    private static final Set<Kind> FIRST = Set.of(Kind.BEFORE, Kind.DELEGATE);

    private final SignerMapper signers;
    private final ItemMapper items;
    private final StoredEvents news;
    private final ApplicationEventPublisher events;

    Signing(SignerMapper signers, ItemMapper items, StoredEvents news, ApplicationEventPublisher events) {
        this.signers = signers;
        this.items = items;
        this.news = news;
        this.events = events;
    }

    List<SignerRow> of(String task) {
        return signers.ofTask(task);
    }

    /** Those who sign together, without those taken out. */
    List<SignerRow> together(String task) {
        return signers.ofTask(task).stream()
                .filter(signer -> signer.kind() == Kind.SIGN && signer.state() != State.REMOVED)
                .toList();
    }

    /** Adds somebody whose turn comes later. */
    SignerRow add(
            String task, String subject, @Nullable ItemRow forItem, Colleague person, Kind kind, int weight, Actor by) {
        SignerRow row = new SignerRow(
                Ids.next(),
                task,
                subject,
                forItem == null ? null : forItem.id(),
                null,
                person.id(),
                person.name(),
                kind,
                signers.ofTask(task).size() + 1,
                weight,
                State.LATER,
                null,
                by.id(),
                by.name(),
                Acts.now());
        signers.insert(row);
        return row;
    }

    /** Gives the signer an item of the same step. */
    void open(SignerRow signer, NewItem like) {
        String id = Ids.next();
        boolean mayChange = signer.kind() == Kind.SIGN || signer.kind() == Kind.DELEGATE;
        NewItem item = like.as(id, mayChange);
        items.insert(item, Items.holder(signer.person()), true);
        signers.open(signer.id(), id);
        news.tellOfItem(item.subject(), id);
        events.publishEvent(new ItemOffered(item.item()));
    }

    /** Opens the next of the kind that was asked for the item; empty when all have signed. */
    Optional<SignerRow> openNext(ItemRow forItem, Set<Kind> kinds) {
        List<SignerRow> asked = signers.ofTask(forItem.task()).stream()
                .filter(signer -> kinds.contains(signer.kind()) && forItem.id().equals(signer.forItem()))
                .toList();
        if (asked.stream().anyMatch(signer -> signer.state() == State.OPEN)) {
            return asked.stream().filter(signer -> signer.state() == State.OPEN).findFirst();
        }
        Optional<SignerRow> next =
                asked.stream().filter(signer -> signer.state() == State.LATER).findFirst();
        next.ifPresent(signer -> open(signer, NewItem.like(forItem)));
        return next;
    }

    /** Opens the next of those who sign together in order. */
    void openNextTogether(ItemRow like) {
        List<SignerRow> all = together(like.task());
        if (all.stream().noneMatch(signer -> signer.state() == State.OPEN)) {
            all.stream()
                    .filter(signer -> signer.state() == State.LATER)
                    .findFirst()
                    .ifPresent(signer -> open(signer, NewItem.like(like)));
        }
    }

    /** What the item is of: a signer, or the step itself. */
    Optional<SignerRow> signer(ItemRow item) {
        return signers.ofItem(item.id());
    }

    void done(SignerRow signer, String outcome) {
        signers.close(signer.id(), State.DONE, outcome);
    }

    void remove(SignerRow signer, Actor actor) {
        signers.close(signer.id(), State.REMOVED, "");
        if (signer.item() != null) {
            items.cancel(signer.item(), actor.name(), Acts.now());
        }
    }

    void give(ItemRow item, Colleague to) {
        signers.give(item.id(), to.id(), to.name());
    }

    /** The item that waits for the answer of those asked before it goes on; it is asked for no more. */
    Optional<ItemRow> waitsFor(SignerRow signer) {
        return FIRST.contains(signer.kind()) ? items.find(Objects.requireNonNull(signer.forItem())) : Optional.empty();
    }

    /** Brings the item back to its holder when nobody is left to be asked before. */
    void answered(ItemRow parent) {
        if (openNext(parent, FIRST).isEmpty()) {
            items.unpark(parent.id(), Items.holder(Objects.requireNonNull(parent.assignee())));
        }
    }

    static Set<Kind> first() {
        return FIRST;
    }
}
