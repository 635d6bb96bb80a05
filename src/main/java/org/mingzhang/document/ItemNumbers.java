package org.mingzhang.document;

/** Numbers before the items of an ordered list in a page. */
final class ItemNumbers {

    private final String format;
    private final String end;
    private int next;

    private ItemNumbers(int first, String format, String end) {
        next = first;
        this.format = format;
        this.end = end;
    }

    /** @param style the list's own style, without white space */
    static ItemNumbers of(String start, String type, String style) {
        int first = number(start, 1);
        if (style.matches(".*list-style(-type)?:[^;]*none.*")) {
            return new ItemNumbers(first, "none", "");
        }
        if (style.matches(".*(cjk-ideographic|chinese-informal).*")) {
            return new ItemNumbers(first, "chineseCounting", "、");
        }
        return new ItemNumbers(first, format(type, style), ". ");
    }

    private static String format(String type, String style) {
        String named = style.replaceAll(".*list-style(-type)?:([a-z-]+).*", "$2");
        return switch (type.isEmpty() ? named : type) {
            case "a", "lower-alpha", "lower-latin" -> "lowerLetter";
            case "A", "upper-alpha", "upper-latin" -> "upperLetter";
            case "i", "lower-roman" -> "lowerRoman";
            case "I", "upper-roman" -> "upperRoman";
            default -> "decimal";
        };
    }

    /** @param own the number that the item gives itself, or anything else */
    String next(String own) {
        int number = number(own, next);
        next = number + 1;
        return Numerals.of(number, format) + end;
    }

    private static int number(String text, int otherwise) {
        return text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
