package org.mingzhang.check.text;

/** Full width becomes half width, character by character: offsets stay those of the original, so that quotes stay verbatim. */
final class Normal {

    private Normal() {}

    static String of(String raw) {
        char[] chars = raw.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = of(chars[i]);
        }
        return new String(chars);
    }

    private static char of(char c) {
        if (c >= '\uFF01' && c <= '\uFF5E') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\t', '\u2002', '\u2003', '\u2009' -> ' ';
            case '〜', '～' -> '~';
            case '【' -> '[';
            case '】' -> ']';
            case '﹪' -> '%';
            default -> c;
        };
    }
}
