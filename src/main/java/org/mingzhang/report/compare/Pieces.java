package org.mingzhang.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What changed inside a sentence, character by character; numbers and Latin words change as a whole. */
final class Pieces {

    private static final Pattern SIGN = Pattern.compile("[0-9]+(?:[.,][0-9]+)*%?|[A-Za-z]+|.", Pattern.DOTALL);

    private Pieces() {}

    static List<Piece> of(String before, String after) {
        List<String> old = signs(before);
        List<String> fresh = signs(after);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Script.Step step : bridged(Script.of(old, fresh), old)) {
            add(pieces, Piece.Kind.SAME, old.subList(done, step.from()));
            add(pieces, Piece.Kind.REMOVED, old.subList(step.from(), step.to()));
            add(pieces, Piece.Kind.ADDED, fresh.subList(step.newFrom(), step.newTo()));
            done = step.to();
        }
        add(pieces, Piece.Kind.SAME, old.subList(done, old.size()));
        return List.copyOf(pieces);
    }

    private static List<String> signs(String text) {
        return SIGN.matcher(text).results().map(MatchResult::group).toList();
    }

    /** A single character that two changes happen to share is no place to rest the eye: they are one change. */
    private static List<Script.Step> bridged(List<Script.Step> steps, List<String> old) {
        List<Script.Step> bridged = new ArrayList<>();
        for (Script.Step step : steps) {
            Script.Step last = bridged.isEmpty() ? step : bridged.getLast();
            boolean island = !bridged.isEmpty()
                    && step.from() - last.to() == 1
                    && old.get(last.to()).length() == 1
                    && last.to() - last.from() + step.to() - step.from() > 0
                    && last.newTo() - last.newFrom() + step.newTo() - step.newFrom() > 0;
            if (island) {
                bridged.removeLast();
                bridged.add(new Script.Step(last.from(), step.to(), last.newFrom(), step.newTo()));
            } else {
                bridged.add(step);
            }
        }
        return bridged;
    }

    private static void add(List<Piece> pieces, Piece.Kind kind, List<String> signs) {
        if (!signs.isEmpty()) {
            pieces.add(new Piece(kind, String.join("", signs)));
        }
    }
}
