package org.mingzhang.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.mingzhang.report.compare.Passage;
import org.mingzhang.report.compare.Piece;

/**
 * A text with its changes: struck and written sentences, inside a changed sentence the changed characters. Of what stayed
 * the same one sentence on either side is shown, and how many were left out.
 */
final class ChangedText extends Div {

    private static final int LONGEST_STUB = 16;

    private final List<Passage> passages;
    private Paragraph paragraph = new Paragraph();
    private int leftOut;

    ChangedText(List<Passage> passages) {
        this.passages = passages;
        addClassName("mz-diff-text");
        add(paragraph);
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (passage.isLineEnd()) {
                lineEnd(i);
            } else if (passage.kind() != Passage.Kind.SAME || near(i)) {
                show(passage);
            } else {
                leftOut++;
            }
        }
        leftOut();
        getChildren()
                .filter(child -> child.getElement().getChildCount() == 0)
                .toList()
                .forEach(this::remove);
    }

    /** Whether the sentence before or behind it, in its paragraph, changed. */
    private boolean near(int place) {
        return changedSentence(place - 1) || changedSentence(place + 1);
    }

    private boolean changedSentence(int place) {
        return place >= 0
                && place < passages.size()
                && passages.get(place).kind() != Passage.Kind.SAME
                && !passages.get(place).isLineEnd();
    }

    private void show(Passage passage) {
        leftOut();
        Element into = paragraph.getElement();
        switch (passage.kind()) {
            case SAME -> into.appendChild(Element.createText(passage.text()));
            case ADDED -> into.appendChild(Edited.added(passage.text()));
            case REMOVED -> into.appendChild(Edited.removed(passage.text()));
            case CHANGED -> passage.pieces().forEach(piece -> into.appendChild(piece(piece)));
            case MOVED_AWAY ->
                paragraph.add(moved("report.ui.changes.movedAway", "report.ui.changes.movedTo", passage));
            case MOVED_HERE -> {
                paragraph.add(moved("report.ui.changes.movedHere", "report.ui.changes.movedFrom", passage));
                into.appendChild(Element.createText(passage.text()));
            }
        }
    }

    private static Element piece(Piece piece) {
        return switch (piece.kind()) {
            case SAME -> Element.createText(piece.text());
            case ADDED -> Edited.added(piece.text());
            case REMOVED -> Edited.removed(piece.text());
        };
    }

    private Span moved(String inside, String elsewhere, Passage passage) {
        String text = passage.text().strip();
        String stub = text.length() <= LONGEST_STUB ? text : text.substring(0, LONGEST_STUB) + "…";
        Span moved = new Span(
                passage.otherPlace().isEmpty()
                        ? getTranslation(inside, stub)
                        : getTranslation(elsewhere, stub, passage.otherPlace()));
        moved.addClassName("mz-diff-moved");
        return moved;
    }

    /** A new paragraph. Where one was split or joined and no word changed, a mark shows it. */
    private void lineEnd(int place) {
        Passage passage = passages.get(place);
        boolean alone =
                passage.kind() != Passage.Kind.SAME && !changedSentence(place - 1) && !changedSentence(place + 1);
        if (alone) {
            leftOut();
            String sign = getTranslation("report.ui.changes.lineEnd");
            paragraph
                    .getElement()
                    .appendChild(passage.kind() == Passage.Kind.ADDED ? Edited.added(sign) : Edited.removed(sign));
        }
        if (leftOut == 0) {
            next();
        }
    }

    private void next() {
        paragraph = new Paragraph();
        add(paragraph);
    }

    private void leftOut() {
        if (leftOut == 0) {
            return;
        }
        Span gap = new Span(getTranslation("report.ui.changes.leftOut", leftOut));
        gap.addClassName("mz-diff-gap");
        leftOut = 0;
        next();
        paragraph.add(gap);
        next();
    }
}
