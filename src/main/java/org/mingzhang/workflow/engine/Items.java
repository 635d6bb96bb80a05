package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.ItemGone;
import org.mingzhang.workflow.NotYourItem;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;

/** Who may see and act on which item, and the one answer when somebody was faster. */
@Component
class Items {

    static final String PERSON = "person:";

    private final ItemMapper items;
    private final Audit audit;
    private final StandIns standIns;

    Items(ItemMapper items, Audit audit, StandIns standIns) {
        this.items = items;
        this.audit = audit;
        this.standIns = standIns;
    }

    /** What the actor holds items as: in person, for the groups, and for those the actor stands in for. */
    static Collection<String> holders(Actor actor) {
        List<String> holders = new ArrayList<>(actor.groups());
        holders.add(holder(actor));
        actor.standsInFor().forEach(absent -> holders.addAll(holders(absent)));
        return holders;
    }

    static String holder(Actor actor) {
        return holder(actor.id());
    }

    static String holder(String person) {
        return PERSON + person;
    }

    /**
     * The item, when the actor may see it.
     *
     * @param verb what the actor tries, for the audit row of a refusal
     */
    ItemRow visible(String id, Actor actor, String verb) {
        ItemRow item = items.find(id).orElseThrow(ItemGone::new);
        boolean own = item.isHeldBy(actor.id());
        if (!own && !items.wasOffered(id, holders(actor))) {
            audit.refused(new Act(actor.id(), "workflow." + verb, id, item.title() + " " + item.stepName()));
            throw new NotYourItem();
        }
        if (!item.waiting() && !(own && isHandled(item))) {
            throw gone(item);
        }
        return item;
    }

    private static boolean isHandled(ItemRow item) {
        return !"cancel".equals(item.outcome());
    }

    /** The item, when it still waits and the actor may act on it; an item somebody else holds is gone. */
    ItemRow actionable(String id, Actor actor, String verb) {
        ItemRow item = visible(id, actor, verb);
        boolean ofOthers = item.assignee() != null && !item.isHeldBy(actor.id()) && !actor.standsInFor(item.assignee());
        if (!item.waiting() || ofOthers) {
            throw gone(item);
        }
        standIns.act(item, actor, verb);
        return item;
    }

    /** Says who was faster, as the item stands now. */
    ItemGone gone(String id) {
        return items.find(id).map(Items::gone).orElseGet(ItemGone::new);
    }

    private static ItemGone gone(ItemRow item) {
        if (!item.waiting() && item.closedBy() != null) {
            return new ItemGone(item.closedBy(), Objects.requireNonNull(item.finishedAt()));
        }
        return item.assigneeName() != null
                ? new ItemGone(item.assigneeName(), Objects.requireNonNull(item.claimedAt()))
                : new ItemGone();
    }

    /** Makes one answer of everything that means somebody was faster: lost locks, deadlocks, vanished tasks. */
    <T> T unlessGone(String id, Supplier<T> act) {
        try {
            return act.get();
        } catch (OptimisticLockingException | NullValueException | NotFoundException | ConcurrencyFailureException e) {
            throw gone(id);
        } catch (ProcessEngineException e) {
            if (isLost(e)) {
                throw gone(id);
            }
            throw e;
        }
    }

    /** 40001 is a deadlock, on H2 and on MySQL. */
    private static boolean isLost(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.sql.SQLException sql && "40001".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
