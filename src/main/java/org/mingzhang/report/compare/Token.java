package org.mingzhang.report.compare;

/** A sentence, a line end, or a line that moved: this one is equal to none of the other text. */
record Token(String text, Origin origin) {

    enum Origin {
        EITHER,
        MOVED_AWAY,
        MOVED_HERE
    }

    boolean moved() {
        return origin != Origin.EITHER;
    }

    boolean isLineEnd() {
        return text.equals(Sentences.LINE_END);
    }
}
