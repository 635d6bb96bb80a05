package org.mingzhang.document;

import java.util.ArrayList;
import java.util.List;

/** Lines as a browser makes them: white space is one space, and none where a source line ends between two ideographs. */
final class PageLines {

    private static final char NO_BREAK_SPACE = '\u00A0';

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private String label = "";
    private boolean space;
    private boolean sourceLineEnd;
    private boolean written;

    void text(String text) {
        text.chars().forEach(c -> character((char) c));
    }

    private void character(char c) {
        if (written && c == '\n') {
            end();
        } else if (c == NO_BREAK_SPACE || written && c == ' ') {
            put(' ');
        } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
            space = true;
            sourceLineEnd |= c == '\n' || c == '\r';
        } else {
            put(c);
        }
    }

    private void put(char c) {
        if (space && !line.isEmpty() && !(sourceLineEnd && wide(line.charAt(line.length() - 1)) && wide(c))) {
            line.append(' ');
        }
        space = false;
        sourceLineEnd = false;
        line.append(c);
    }

    private static boolean wide(char c) {
        return Character.isIdeographic(c)
                || Character.isSurrogate(c)
                || c >= 0x3000 && c <= 0x303F
                || c >= 0xFF00 && c <= 0xFFEF
                || "“”‘’—…".indexOf(c) >= 0;
    }

    /** What stands before the next text, in its line. */
    void label(String label) {
        close();
        this.label = label;
    }

    /** Ends the line, even an empty one. */
    void end() {
        lines.add((label + line.toString().strip()).strip());
        line.setLength(0);
        label = "";
        space = false;
        sourceLineEnd = false;
    }

    /** Ends the line if there is anything in it; a label waits for its text. */
    void close() {
        if (!line.toString().isBlank()) {
            end();
        }
        line.setLength(0);
        space = false;
    }

    void add(List<String> more) {
        close();
        lines.addAll(more);
    }

    /** Runs with spaces and line ends kept. */
    void asWritten(Runnable content) {
        close();
        boolean before = written;
        written = true;
        content.run();
        written = before;
        close();
    }

    List<String> closed() {
        close();
        return lines;
    }
}
