package org.mingzhang.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/**
 * A running scope: the flow itself, or one round of a repeated sub-process, with its tokens.
 *
 * @param instance the engine's node for the scope
 * @param from where the token stands, or the repeated step it stands in, that an act is about
 */
record Level(String subject, TokenSpace space, ActivityInstance instance, List<Token> tokens, String from) {

    private static final String BODY = "#multiInstanceBody";

    /**
     * A token as the engine knows it.
     *
     * @param moving it waits before or after its step for the platform
     */
    record Token(String place, String id, boolean moving) {}

    static Level of(String subject, TokenSpace space, ActivityInstance instance, String from) {
        List<Token> tokens = new ArrayList<>();
        collect(space.net(), instance, tokens);
        return new Level(subject, space, instance, tokens, from);
    }

    private static void collect(TokenNet net, ActivityInstance scope, List<Token> tokens) {
        for (ActivityInstance child : scope.getChildActivityInstances()) {
            if (isPlainSubProcess(net, child.getActivityId())) {
                collect(net, child, tokens);
            } else {
                tokens.add(new Token(place(child.getActivityId()), child.getId(), false));
            }
        }
        for (TransitionInstance child : scope.getChildTransitionInstances()) {
            tokens.add(new Token(place(child.getActivityId()), child.getId(), true));
        }
    }

    private static boolean isPlainSubProcess(TokenNet net, String activity) {
        return net.has(activity) && net.node(activity).is("subProcess");
    }

    static String place(String activity) {
        return activity.replace(BODY, "");
    }

    /** What the engine calls the step as a whole. */
    String activity(String place) {
        return TokenNet.isRepeated(space.net().node(place)) ? place + BODY : place;
    }

    Marking marking() {
        Map<String, Integer> counts = new TreeMap<>();
        tokens.forEach(token -> counts.merge(token.place(), 1, Integer::sum));
        return Marking.of(counts);
    }

    /** Where to go back to the target, or empty when it does not lie before. */
    Optional<Move> back(String target) {
        return space.back(marking(), from, target).map(to -> move(to, target));
    }

    /** Where to go back to the target so that what came of it is undone. */
    Optional<Move> undo(String target) {
        return space.back(marking(), "", target).map(to -> move(to, target));
    }

    Optional<Move> jump(String target) {
        return space.jump(marking(), from, target).map(to -> move(to, target));
    }

    private Move move(Marking to, String target) {
        Marking ended = marking().without(to.minus(target));
        return new Move(this, target, ended, to.minus(target).without(marking()));
    }

    /** The running scope nearest around a place, in which a token is to be started: for a round, the others of its step. */
    String scopeAround(Start start) {
        return start.isRound() && isRunning(start.place() + BODY)
                ? instance.getActivityInstances(start.place() + BODY)[0].getId()
                : nearest(instance, start.place());
    }

    /** Whether a sub-process around the place is not running yet, or no other round of the step is. */
    boolean beginsScope(Start start) {
        String home = space.net().home(start.place());
        return start.isRound() && !isRunning(start.place() + BODY)
                || !home.equals(space.net().scope()) && !isRunning(home);
    }

    private boolean isRunning(String activity) {
        return instance.getActivityInstances(activity).length > 0;
    }

    /** The same scope after a change of its tokens. */
    Level as(ActivityInstance now) {
        return of(subject, space, now, from);
    }

    private String nearest(ActivityInstance scope, String place) {
        for (ActivityInstance child : scope.getChildActivityInstances()) {
            if (isPlainSubProcess(space.net(), child.getActivityId())
                    && space.net().isInside(place, child.getActivityId())) {
                return nearest(child, place);
            }
        }
        return scope.getId();
    }
}
