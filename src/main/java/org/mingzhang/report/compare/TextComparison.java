package org.mingzhang.report.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Compares named texts sentence by sentence. A line that stands word for word somewhere else now, in its own text or in
 * another one, has moved.
 */
public final class TextComparison {

    /** Shorter lines are alike by chance. */
    private static final int SHORTEST_MOVED = 10;

    /** Where a line was and where it is. */
    private record Move(String from, String to) {}

    private final Map<String, String> before;
    private final Map<String, String> after;
    private final Map<String, Move> moves;

    /** @param before texts by their name; @param after the same texts as they are now */
    public TextComparison(Map<String, String> before, Map<String, String> after) {
        this.before = before;
        this.after = after;
        this.moves = moves();
    }

    /** One text, which may stand on one side only. Without any change one passage, or none. */
    public List<Passage> of(String name) {
        String old = before.getOrDefault(name, "");
        String fresh = after.getOrDefault(name, "");
        List<Token> oldTokens = tokens(name, old, Token.Origin.MOVED_AWAY);
        List<Token> freshTokens = tokens(name, fresh, Token.Origin.MOVED_HERE);
        List<Passage> passages = new ArrayList<>();
        int done = 0;
        for (Script.Step step : hunks(Script.of(oldTokens, freshTokens), oldTokens)) {
            oldTokens.subList(done, step.from()).forEach(token -> passages.add(Passage.same(token.text())));
            hunk(
                    name,
                    oldTokens.subList(step.from(), step.to()),
                    freshTokens.subList(step.newFrom(), step.newTo()),
                    passages);
            done = step.to();
        }
        oldTokens.subList(done, oldTokens.size()).forEach(token -> passages.add(Passage.same(token.text())));
        return List.copyOf(passages);
    }

    /** How many sentences and lines changed. Line ends count only where nothing else did. */
    public static int changes(List<Passage> passages) {
        long sentences = passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.SAME && !passage.isLineEnd())
                .filter(passage -> passage.kind() != Passage.Kind.MOVED_AWAY
                        || !passage.otherPlace().isEmpty())
                .count();
        long lineEnds = passages.stream()
                .filter(passage -> passage.kind() != Passage.Kind.SAME && passage.isLineEnd())
                .count();
        return (int) (sentences > 0 ? sentences : lineEnds);
    }

    private void hunk(String name, List<Token> old, List<Token> fresh, List<Passage> passages) {
        for (Alignment.Pair pair : Alignment.of(old, fresh)) {
            Optional<Token> was = pair.before() < 0 ? Optional.empty() : Optional.of(old.get(pair.before()));
            Optional<Token> is = pair.after() < 0 ? Optional.empty() : Optional.of(fresh.get(pair.after()));
            passages.add(passage(name, was, is));
        }
    }

    private Passage passage(String name, Optional<Token> was, Optional<Token> is) {
        if (was.isPresent() && is.isPresent()) {
            return was.equals(is)
                    ? Passage.same(was.get().text())
                    : Passage.changed(Pieces.of(was.get().text(), is.get().text()));
        }
        Token token = was.or(() -> is).orElseThrow();
        Optional<Move> move = Optional.ofNullable(token.moved() ? moves.get(token.text()) : null);
        if (was.isPresent()) {
            return move.map(moved -> Passage.movedAway(token.text(), elsewhere(name, moved.to())))
                    .orElseGet(() -> Passage.removed(token.text()));
        }
        return move.map(moved -> Passage.movedHere(token.text(), elsewhere(name, moved.from())))
                .orElseGet(() -> Passage.added(token.text()));
    }

    private static String elsewhere(String here, String place) {
        return here.equals(place) ? "" : place;
    }

    /** Changes with nothing but a line end between them are looked at together: a line end fits anywhere. */
    private static List<Script.Step> hunks(List<Script.Step> steps, List<Token> old) {
        List<Script.Step> hunks = new ArrayList<>();
        for (Script.Step step : steps) {
            boolean joined = !hunks.isEmpty()
                    && old.subList(hunks.getLast().to(), step.from()).stream().allMatch(Token::isLineEnd);
            if (joined) {
                Script.Step last = hunks.removeLast();
                hunks.add(new Script.Step(last.from(), step.to(), last.newFrom(), step.newTo()));
            } else {
                hunks.add(step);
            }
        }
        return hunks;
    }

    private List<Token> tokens(String name, String text, Token.Origin moved) {
        List<Token> tokens = new ArrayList<>();
        String separator = "";
        for (String line : lines(text)) {
            if (!separator.isEmpty()) {
                tokens.add(new Token(separator, Token.Origin.EITHER));
            }
            separator = Sentences.LINE_END;
            if (hasMoved(name, line, moved)) {
                tokens.add(new Token(line, moved));
            } else {
                Sentences.of(line).forEach(sentence -> tokens.add(new Token(sentence, Token.Origin.EITHER)));
            }
        }
        return tokens;
    }

    private boolean hasMoved(String name, String line, Token.Origin side) {
        Move move = moves.get(line);
        return move != null && (side == Token.Origin.MOVED_AWAY ? move.from() : move.to()).equals(name);
    }

    /** Lines that are missing in one place and new in another, each once on either side. */
    private Map<String, Move> moves() {
        Map<String, String> gone = new LinkedHashMap<>();
        Map<String, String> come = new HashMap<>();
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            List<String> old = lines(before.getOrDefault(name, ""));
            List<String> fresh = lines(after.getOrDefault(name, ""));
            for (Script.Step step : Script.of(old, fresh)) {
                old.subList(step.from(), step.to()).forEach(line -> gone.put(line, name));
                fresh.subList(step.newFrom(), step.newTo()).forEach(line -> come.put(line, name));
            }
        }
        Set<String> onceBefore = once(before);
        Set<String> onceAfter = once(after);
        Map<String, Move> moves = new HashMap<>();
        gone.forEach((line, from) -> {
            String to = come.get(line);
            if (to != null && onceBefore.contains(line) && onceAfter.contains(line)) {
                moves.put(line, new Move(from, to));
            }
        });
        return moves;
    }

    /** Lines that stand once, or they could not be told from each other. */
    private static Set<String> once(Map<String, String> texts) {
        Set<String> once = new HashSet<>();
        Set<String> seen = new HashSet<>();
        for (String text : texts.values()) {
            for (String line : lines(text)) {
                if (line.strip().length() >= SHORTEST_MOVED && seen.add(line)) {
                    once.add(line);
                } else {
                    once.remove(line);
                }
            }
        }
        return once;
    }

    private static List<String> lines(String text) {
        return List.of(text.split(Sentences.LINE_END, -1));
    }
}
