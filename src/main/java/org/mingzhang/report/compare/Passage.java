package org.mingzhang.report.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A sentence, a line end or a whole line of two texts that are compared. The {@code before} of all passages one after the
 * other is the old text, the {@code after} the new one.
 *
 * @param before empty for what was added, or moved here
 * @param after empty for what was removed, or moved away
 * @param pieces of a changed sentence, else empty: with the removed ones they are {@code before}, with the added ones
 *     {@code after}
 * @param otherPlace name of the text a line was moved to or from; empty when it stays in its text
 */
public record Passage(Kind kind, String before, String after, List<Piece> pieces, String otherPlace) {

    /** What became of a passage. A line that only moved stands twice: where it left and where it came. */
    public enum Kind {
        SAME,
        ADDED,
        REMOVED,
        CHANGED,
        MOVED_AWAY,
        MOVED_HERE
    }

    static Passage same(String text) {
        return new Passage(Kind.SAME, text, text, List.of(), "");
    }

    static Passage added(String text) {
        return new Passage(Kind.ADDED, "", text, List.of(), "");
    }

    static Passage removed(String text) {
        return new Passage(Kind.REMOVED, text, "", List.of(), "");
    }

    static Passage movedAway(String text, String to) {
        return new Passage(Kind.MOVED_AWAY, text, "", List.of(), to);
    }

    static Passage movedHere(String text, String from) {
        return new Passage(Kind.MOVED_HERE, "", text, List.of(), from);
    }

    static Passage changed(List<Piece> pieces) {
        return new Passage(
                Kind.CHANGED, without(pieces, Piece.Kind.ADDED), without(pieces, Piece.Kind.REMOVED), pieces, "");
    }

    private static String without(List<Piece> pieces, Piece.Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    /** The same with another name for the other place. */
    public Passage at(String place) {
        return new Passage(kind, before, after, pieces, place);
    }

    /** What it says: as it is now, or was when it is gone. */
    public String text() {
        return after.isEmpty() ? before : after;
    }

    public boolean isLineEnd() {
        return text().equals(Sentences.LINE_END);
    }
}
