package org.mingzhang.report;

/** 字数 as word processors count them: every Chinese character and mark is one, and so is every number or Latin word. */
public final class WordCount {

    /** Below it are Latin letters, digits and their marks. */
    private static final int LATIN = 0x250;

    private WordCount() {}

    public static int of(String text) {
        int count = 0;
        boolean inWord = false;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (Character.getType(character) == Character.FORMAT) {
                continue;
            }
            boolean space = Character.isWhitespace(character) || Character.isSpaceChar(character);
            boolean latin = !space && character < LATIN;
            count += space || latin && inWord ? 0 : 1;
            inWord = latin;
        }
        return count;
    }
}
