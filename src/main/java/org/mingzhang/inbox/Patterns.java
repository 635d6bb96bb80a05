package org.mingzhang.inbox;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions that a form brings. They are not trusted: one that looks too long counts as no match. */
final class Patterns {

    private static final int PATIENCE = 200_000;

    private Patterns() {}

    static boolean understands(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException broken) {
            return false;
        }
    }

    /** Whether the whole text fits. */
    static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new Watched(text)).matches();
        } catch (PatternSyntaxException | OutOfPatience refused) {
            return false;
        }
    }

    private static final class OutOfPatience extends RuntimeException {}

    /** A text that counts how often it is looked at: backtracking without end is stopped. */
    private static final class Watched implements CharSequence {

        private final String text;
        private int looks;

        Watched(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > PATIENCE) {
                throw new OutOfPatience();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
