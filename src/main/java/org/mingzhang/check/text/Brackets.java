package org.mingzhang.check.text;

/** Keeps count of open brackets and titles while passing over a line. */
final class Brackets {
    private int depth;
    private int title;

    void pass(char c) {
        switch (c) {
            case '(' -> depth++;
            case ')' -> depth = Math.max(0, depth - 1);
            case '《', '〔' -> title++;
            case '》', '〕' -> title = Math.max(0, title - 1);
            default -> {}
        }
    }

    int depth() {
        return depth;
    }

    boolean inTitle() {
        return title > 0;
    }
}
