package org.mingzhang.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The end of a report: list of attachments, signature, date.
 *
 * @param body what stands before it
 * @param closing its lines
 * @param after what follows it: tables pasted as text
 */
record Closing(List<SourceLine> body, List<SourceLine> closing, List<SourceLine> after) {

    private static final Pattern ATTACHMENTS = Pattern.compile("^附(?:件|表)(?:说明)?(?:[:0-9一二三1-9].*)?$");
    private static final Pattern ATTACHMENT = Pattern.compile("^(?:[(]?[0-9]{1,2}[.、)]|附(?:件|表)).*");
    private static final Pattern DATE = Pattern.compile(
            "^(?:日期:)?(?:20[0-9]{2}|二[〇○零O0][一二三四五六七八九〇○零]{2})年[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日$");
    private static final Pattern SIGNATURE = Pattern.compile("^[^。;]{2,40}$");
    private static final Pattern STAMPED = Pattern.compile("^[^。;]{0,40}\\((?:盖章|公章)\\)[^。;]{0,40}$");

    static Closing of(List<SourceLine> lines) {
        int begin = begin(lines);
        int end = begin;
        for (int i = begin; i < lines.size(); i++) {
            String plain = plain(lines, i);
            if (plain.isEmpty() || ATTACHMENT.matcher(plain).matches() || signs(lines, i)) {
                end = i + 1;
            } else {
                break;
            }
        }
        return new Closing(lines.subList(0, begin), lines.subList(begin, end), lines.subList(end, lines.size()));
    }

    private static int begin(List<SourceLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (ATTACHMENTS.matcher(plain(lines, i)).matches() || signs(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** A date alone in its line, the short line above it, or a place for the seal. */
    private static boolean signs(List<SourceLine> lines, int i) {
        String plain = plain(lines, i);
        if (DATE.matcher(plain).matches() || STAMPED.matcher(plain).matches()) {
            return true;
        }
        int next = i + 1;
        while (next < lines.size() && plain(lines, next).isEmpty()) {
            next++;
        }
        return next < lines.size()
                && SIGNATURE.matcher(plain).matches()
                && !plain.equals("无")
                && DATE.matcher(plain(lines, next)).matches();
    }

    private static String plain(List<SourceLine> lines, int i) {
        String text = lines.get(i).text();
        return text.length() > 200 ? text : Wording.plain(text);
    }

    static List<String> words(List<SourceLine> lines) {
        List<String> words = new ArrayList<>();
        for (SourceLine line : lines) {
            if (!line.text().isBlank()) {
                words.add(line.text().strip());
            }
        }
        return words;
    }
}
