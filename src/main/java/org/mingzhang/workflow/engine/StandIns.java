package org.mingzhang.workflow.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.OwnDraft;
import org.springframework.stereotype.Component;

/** 代理: what somebody may do for an absent colleague, and how it is written down. */
@Component
class StandIns {

    /** What only looks. */
    private static final Set<String> LOOKS = Set.of("open", "returnTargets");

    private final StandInMapper mapper;
    private final Audit audit;

    StandIns(StandInMapper mapper, Audit audit) {
        this.mapper = mapper;
        this.audit = audit;
    }

    /**
     * Has the actor act on an item that waits for somebody the actor stands in for; what the absent person had taken the
     * actor takes over.
     *
     * @throws OwnDraft when the actor would approve the own draft in another's name; leaves an audit row
     */
    void act(ItemRow item, Actor actor, String verb) {
        if (LOOKS.contains(verb) || represented(item, actor).isEmpty()) {
            return;
        }
        boolean approves = verb.equals("complete") && item.rights().isEmpty();
        if (approves && mapper.hasWritten(item.subject(), actor.id())) {
            audit.refused(new Act(actor.id(), "workflow." + verb, item.subject(), "OwnDraft " + item.stepName()));
            throw new OwnDraft();
        }
        String holder = item.assignee();
        if (holder != null && actor.standsInFor(holder)) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            mapper.takeOver(item.id(), holder, actor.id(), actor.name(), Items.holder(actor), now);
        }
    }

    /** As the record names who acted: 张三（代李四）. */
    String name(ItemRow item, Actor actor) {
        return represented(item, actor)
                .map(absent -> actor.name() + "（代" + absent.name() + "）")
                .orElse(actor.name());
    }

    /** Whom the actor stands in for at the item; nobody when the item is the actor's own as well. */
    private Optional<Actor> represented(ItemRow item, Actor actor) {
        if (actor.standsInFor().isEmpty()) {
            return Optional.empty();
        }
        Set<String> candidates = mapper.candidates(item.id());
        if (isOffered(candidates, actor)) {
            return Optional.empty();
        }
        return actor.standsInFor().stream()
                .filter(absent -> item.isHeldBy(absent.id()) || isOffered(candidates, absent))
                .findFirst();
    }

    private static boolean isOffered(Set<String> candidates, Actor actor) {
        return candidates.contains(Items.holder(actor)) || !Collections.disjoint(candidates, actor.groups());
    }
}
