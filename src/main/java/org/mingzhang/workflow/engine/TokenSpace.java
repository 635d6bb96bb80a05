package org.mingzhang.workflow.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Every way in which tokens can stand in a scope, and what follows what. That is the ground on which a subject may be put
 * back or forward: wherever it is put, it could have come there by itself, so no join waits for a token that was lost and
 * none is left over.
 */
final class TokenSpace {

    /** Ways to stand. A flow with more of them is too wide to be looked through. */
    private static final int MOST = 20_000;

    /** Tokens at one step: more of them only come about when a loop makes new ones for ever. */
    private static final int MOST_TOKENS = 3;

    private final TokenNet net;
    private final List<Marking> markings = new ArrayList<>();
    private final Map<Marking, Integer> places = new HashMap<>();
    private final List<Set<Integer>> before = new ArrayList<>();
    private boolean whole = true;
    private boolean bounded = true;

    TokenSpace(Part scope) {
        net = new TokenNet(scope);
        Deque<Integer> open = new ArrayDeque<>();
        net.first().forEach(marking -> note(marking, -1, open));
        while (!open.isEmpty() && whole) {
            int place = open.poll();
            net.after(markings.get(place)).forEach(next -> note(next, place, open));
        }
    }

    private void note(Marking marking, int from, Deque<Integer> open) {
        Integer known = places.get(marking);
        if (known == null) {
            if (marking.tokens().values().stream().anyMatch(count -> count > MOST_TOKENS)) {
                bounded = false;
                return;
            }
            if (markings.size() == MOST) {
                whole = false;
                return;
            }
            known = markings.size();
            places.put(marking, known);
            markings.add(marking);
            before.add(new HashSet<>());
            open.add(known);
        }
        if (from >= 0) {
            before.get(known).add(from);
        }
    }

    TokenNet net() {
        return net;
    }

    /** False when there are more ways to stand than were looked at. */
    boolean isWhole() {
        return whole;
    }

    /** False when a loop makes more and more tokens. */
    boolean isBounded() {
        return bounded;
    }

    /** A way to stand from which the end is never reached, at best one in which nothing moves any more; empty when there is none. */
    Optional<Marking> stuck() {
        Set<Integer> live = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        Optional.ofNullable(places.get(Marking.EMPTY)).ifPresent(open::add);
        while (!open.isEmpty()) {
            int place = open.poll();
            if (live.add(place)) {
                open.addAll(before.get(place));
            }
        }
        Set<Integer> goingOn = new HashSet<>();
        before.forEach(goingOn::addAll);
        return markings.stream()
                .filter(marking -> !live.contains(places.get(marking)))
                .min(Comparator.<Marking, Boolean>comparing(marking -> goingOn.contains(places.get(marking)))
                        .thenComparing(Marking::size));
    }

    /** Whether tokens can stand at both places at once: neither comes after the other. */
    boolean together(String one, String other) {
        return markings.stream().anyMatch(marking -> marking.at(one) > 0 && marking.at(other) > 0);
    }

    /**
     * The latest way to have stood in which a token was at the target and the one that is now at {@code from} was not yet
     * where it is. All other tokens are left as they are, except those that only came about after the target; branches
     * that were over wait at their join again.
     *
     * @param from empty for any token
     * @return empty when the target does not lie before {@code from}
     */
    Optional<Marking> back(Marking now, String from, String target) {
        if (!places.containsKey(now)) {
            return Optional.empty();
        }
        Set<Integer> seen = new HashSet<>(Set.of(places.get(now)));
        Set<Integer> layer = new LinkedHashSet<>(seen);
        while (!layer.isEmpty()) {
            Set<Integer> earlier = new LinkedHashSet<>();
            layer.forEach(place -> before.get(place).stream().filter(seen::add).forEach(earlier::add));
            Optional<Marking> found =
                    nearest(earlier.stream().map(markings::get).toList(), now, from, target);
            if (found.isPresent()) {
                return found;
            }
            layer = earlier;
        }
        return Optional.empty();
    }

    /** The way to stand with a token at the target and none left where it came from that changes least, back or forwards. */
    Optional<Marking> jump(Marking now, String from, String target) {
        Optional<Marking> back = back(now, from, target);
        return back.isPresent() ? back : forward(now, from, target);
    }

    /** Without counting as over what was never begun: no token is put at a join. */
    private Optional<Marking> forward(Marking now, String from, String target) {
        List<Marking> candidates = markings.stream()
                .filter(to -> to.at(target) > 0 && made(to, now, target).isEmpty())
                .toList();
        return nearest(candidates, now, from, target);
    }

    private Optional<Marking> nearest(List<Marking> candidates, Marking now, String from, String target) {
        return candidates.stream()
                .filter(fits(now, from, target))
                .min(Comparator.<Marking>comparingInt(
                                to -> made(to, now, target).size())
                        .thenComparing(to -> lost(to, now, target).size()));
    }

    private Predicate<Marking> fits(Marking now, String from, String target) {
        return to -> to.at(target) > 0
                && (from.isEmpty()
                        ? !lost(to, now, target).isEmpty()
                        : lost(to, now, target).at(from) > 0)
                && made(to, now, target).tokens().keySet().stream().allMatch(net::isJoin);
    }

    /** What has to be put at joins besides the target. */
    private static Marking made(Marking to, Marking now, String target) {
        return to.minus(target).without(now);
    }

    private static Marking lost(Marking to, Marking now, String target) {
        return now.without(to.minus(target));
    }
}
