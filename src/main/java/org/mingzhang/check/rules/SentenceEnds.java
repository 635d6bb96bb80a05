package org.mingzhang.check.rules;

import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Paragraphs without a final mark: cut off when the last clause is open, otherwise only the mark is missing. */
final class SentenceEnds implements Rule {

    private static final String FINAL = "。!?;:.…”\"》)";
    private static final int SENTENCE = 14;

    private final List<String> open;
    private final List<String> closed;

    SentenceEnds(Words words) {
        open = words.list("openEndings");
        closed = words.list("closedEndings");
    }

    @Override
    public void check(Reading reading, Findings findings) {
        for (Line line : reading.lines()) {
            boolean outline = !line.part().isEmpty()
                    && !line.part().equals("closing")
                    && !line.part().equals("attachments");
            if (line.prose() && outline) {
                check(line, findings);
            }
        }
    }

    private void check(Line line, Findings findings) {
        String text = line.norm().strip();
        char last = text.charAt(text.length() - 1);
        int end = line.norm().indexOf(text) + text.length();
        int start = Math.max(0, end - 14);
        if (unbalanced(text) || isOpen(text)) {
            findings.error("truncated_sentence", "ends.open", List.of(new Place(line.index(), start, end)));
        } else if (FINAL.indexOf(last) < 0 && isSentence(line, text)) {
            findings.info("missing_terminal_punct", "ends.mark", List.of(new Place(line.index(), start, end)));
        }
    }

    private boolean isOpen(String text) {
        return text.length() > 6
                && open.stream().anyMatch(text::endsWith)
                && closed.stream().noneMatch(text::endsWith);
    }

    /** A bracket that the last sentence opens and nobody closes. */
    private static boolean unbalanced(String text) {
        char last = text.charAt(text.length() - 1);
        int open = text.lastIndexOf('(');
        return open > text.lastIndexOf(')') && FINAL.indexOf(last) < 0 && text.length() - open < 200;
    }

    private static boolean isSentence(Line line, String text) {
        return text.length() >= SENTENCE
                && (text.indexOf(',') >= 0
                        || text.indexOf('。') >= 0
                        || text.indexOf('、') >= 0
                        || line.enumerator().isPresent()
                        || text.length() > 30);
    }
}
