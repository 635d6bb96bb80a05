package org.mingzhang.workflow.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.Colleague;
import org.mingzhang.workflow.Handovers;
import org.mingzhang.workflow.ItemHandedOver;
import org.mingzhang.workflow.ItemUrged;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.OpinionMissing;
import org.mingzhang.workflow.SamePerson;
import org.mingzhang.workflow.Signer;
import org.mingzhang.workflow.SignerGone;
import org.mingzhang.workflow.Tasks;
import org.mingzhang.workflow.UrgedEnough;
import org.mingzhang.workflow.VerbNotAllowed;
import org.mingzhang.workflow.WorkItem;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Handovers} on our own tables: the engine's task does not change, and its token does not move. */
@Service
@Transactional
class EngineHandovers implements Handovers {

    private static final int URGES_A_DAY = 3;
    private static final int MOST_SIGNERS = 50;

    private final Items items;
    private final ItemMapper rows;
    private final StartedMapper started;
    private final Acts acts;
    private final Signing signing;
    private final Completion completion;
    private final Tasks tasks;
    private final RecordMapper lines;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    EngineHandovers(
            Items items,
            ItemMapper rows,
            StartedMapper started,
            Acts acts,
            Signing signing,
            Completion completion,
            Tasks tasks,
            RecordMapper lines,
            Audit audit,
            ApplicationEventPublisher events) {
        this.items = items;
        this.rows = rows;
        this.started = started;
        this.acts = acts;
        this.signing = signing;
        this.completion = completion;
        this.tasks = tasks;
        this.lines = lines;
        this.audit = audit;
        this.events = events;
    }

    @Override
    public void transfer(String id, Actor actor, Colleague to, String reason) {
        handing(id, actor, List.of(to), reason, "transfer", item -> {
            rows.give(item.id(), to.id(), to.name(), Items.holder(to.id()), Acts.now());
            signing.give(item, to);
        });
        events.publishEvent(new ItemHandedOver(item(id), actor, to, "transfer", reason));
    }

    @Override
    public void delegate(String id, Actor actor, Colleague to, String reason) {
        handing(id, actor, List.of(to), reason, "delegate", item -> {
            acts.claim(item, actor);
            ItemRow mine = rows.find(item.id()).orElseThrow();
            signing.add(item.task(), item.subject(), mine, to, Signer.Kind.DELEGATE, 1, actor);
            rows.park(item.id());
            signing.openNext(mine, Signing.first());
        });
        events.publishEvent(new ItemHandedOver(item(id), actor, to, "delegate", reason));
    }

    @Override
    public void addSigners(String id, Actor actor, List<Colleague> people, Signer.Kind kind, String reason) {
        handing(id, actor, people, reason, "addSigner", item -> {
            if (kind == Signer.Kind.SIGN && signing.together(item.task()).isEmpty() || kind == Signer.Kind.DELEGATE) {
                throw new VerbNotAllowed();
            }
            acts.claim(item, actor);
            ItemRow mine = rows.find(item.id()).orElseThrow();
            for (Colleague person : people) {
                ItemRow forItem = kind == Signer.Kind.SIGN ? null : mine;
                SignerRow row = signing.add(item.task(), item.subject(), forItem, person, kind, 1, actor);
                if (kind == Signer.Kind.SIGN && !inOrder(item)) {
                    signing.open(row, NewItem.like(mine));
                }
            }
            if (kind == Signer.Kind.BEFORE) {
                rows.park(item.id());
                signing.openNext(mine, Signing.first());
            }
        });
        people.forEach(person -> events.publishEvent(new ItemHandedOver(item(id), actor, person, "addSigner", reason)));
    }

    private boolean inOrder(ItemRow item) {
        return acts.settings(item).countersign().filter(Countersign::inOrder).isPresent();
    }

    private WorkItem item(String id) {
        return rows.find(id).orElseThrow().item();
    }

    private void handing(
            String id, Actor actor, List<Colleague> people, String reason, String verb, Consumer<ItemRow> act) {
        if (reason.isBlank()) {
            throw new OpinionMissing();
        }
        items.unlessGone(id, () -> {
            ItemRow item = acts.locked(id, actor, verb);
            requireOthers(item, actor, people);
            act.accept(item);
            String names = people.stream().map(Colleague::name).collect(Collectors.joining("、"));
            acts.note(item, actor, verb, reason, names);
            return item;
        });
    }

    private void requireOthers(ItemRow item, Actor actor, List<Colleague> people) {
        Set<String> taken = new HashSet<>(Set.of(actor.id()));
        signing.of(item.task()).stream()
                .filter(SignerRow::isOpen)
                .map(SignerRow::person)
                .forEach(taken::add);
        if (people.isEmpty() || people.size() > MOST_SIGNERS || people.stream().anyMatch(p -> !taken.add(p.id()))) {
            throw new SamePerson();
        }
    }

    @Override
    public void removeSigner(String id, Actor actor, String signer, String reason) {
        items.unlessGone(id, () -> {
            ItemRow item = items.actionable(id, actor, "removeSigner");
            started.lock(item.subject());
            SignerRow row = signing.of(item.task()).stream()
                    .filter(each -> each.id().equals(signer) && each.isOpen())
                    .findFirst()
                    .orElseThrow(SignerGone::new);
            boolean mine = actor.id().equals(row.addedBy()) || row.kind() == Signer.Kind.SIGN;
            if (!mine || acts.settings(item).refuses("removeSigner")) {
                audit.refused(new Act(actor.id(), "workflow.removeSigner", item.subject(), row.personName()));
                throw new VerbNotAllowed();
            }
            if (item.id().equals(row.item())
                    || row.kind() == Signer.Kind.SIGN
                            && signing.together(item.task()).size() == 1) {
                throw new SignerGone();
            }
            signing.remove(row, actor);
            acts.note(item, actor, "removeSigner", reason, row.personName());
            goOn(row, item, actor);
            return item;
        });
    }

    private void goOn(SignerRow removed, ItemRow item, Actor actor) {
        if (removed.kind() == Signer.Kind.SIGN) {
            completion.recount(item, actor);
        } else {
            signing.waitsFor(removed).ifPresent(signing::answered);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Signer> signers(String id, Actor actor) {
        return signing.of(items.visible(id, actor, "signers").task()).stream()
                .map(SignerRow::signer)
                .toList();
    }

    @Override
    public void urge(String id, Actor actor, String reason) {
        items.unlessGone(id, () -> {
            ItemRow item = rows.find(id).orElseThrow(() -> items.gone(id));
            if (!tasks.concerns(actor, item.subject())) {
                audit.refused(new Act(actor.id(), "workflow.urge", item.subject(), item.stepName()));
                throw new NotYourItem();
            }
            started.lock(item.subject());
            if (acts.settings(item).refuses("urge")) {
                throw new VerbNotAllowed();
            }
            if (lines.countSince(item.subject(), item.step(), "urge", OfficeTime.startOfDay(Acts.now()))
                    >= URGES_A_DAY) {
                audit.refused(new Act(actor.id(), "workflow.urge", item.subject(), item.stepName()));
                throw new UrgedEnough(URGES_A_DAY);
            }
            if (rows.urge(id, Acts.now()) == 0) {
                throw items.gone(id);
            }
            acts.note(item, actor, "urge", reason);
            events.publishEvent(new ItemUrged(item(id), actor, reason));
            return item;
        });
    }
}
