package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** What must be looked at before publication: named cases, identity and mobile numbers, accounts, quarrels. */
final class Privacy implements Rule {

    private static final Pattern NUMBER =
            Pattern.compile("(?<![0-9.])(1[3-9]\\d{9}|\\d{17}[0-9Xx]|6\\d{15,18})(?![0-9.])");
    private static final int NAME = 12;

    private final Words words;

    Privacy(Words words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        List<Place> cases = new ArrayList<>();
        for (Line line : reading.lines()) {
            if (!line.blank()) {
                numbers(line, findings);
                cases(line, cases);
            }
        }
        if (!cases.isEmpty()) {
            findings.warn("sensitive", "privacy.case", cases);
        }
        for (Words.Entry entry : words.entries("sensitive")) {
            List<Place> places = new ArrayList<>();
            for (Line line : reading.lines()) {
                entry.list("words").forEach(word -> quarrel(line, word, places));
            }
            if (!places.isEmpty()) {
                findings.add(Findings.severity(entry.text("severity")), "sensitive", "privacy.wording", places);
            }
        }
    }

    private static void quarrel(Line line, String word, List<Place> places) {
        int at = line.norm().indexOf(word);
        if (at < 0) {
            return;
        }
        int start = at;
        while (start > 0 && at - start < 45 && "。;,".indexOf(line.norm().charAt(start - 1)) < 0) {
            start--;
        }
        places.add(new Place(line.index(), start, at + word.length()));
    }

    private static void numbers(Line line, Findings findings) {
        Matcher number = NUMBER.matcher(line.norm());
        while (number.find()) {
            findings.warn(
                    "sensitive", "privacy.number", List.of(new Place(line.index(), number.start(), number.end())));
        }
    }

    private void cases(Line line, List<Place> places) {
        String norm = line.norm();
        int at = norm.indexOf('案');
        while (at > 0) {
            int start = nameStart(norm, at);
            int end = at + 1;
            if (start >= 0
                    && places.size() < 10
                    && words.list("caseAfter").stream().anyMatch(after -> norm.startsWith(after, end))) {
                places.add(new Place(line.index(), start, Math.min(norm.length(), end + 10)));
            }
            at = norm.indexOf('案', at + 1);
        }
    }

    /** Where 为某某案 begins; -1 for 案件, 方案 and other common words. */
    private int nameStart(String norm, int at) {
        if (norm.startsWith("案件", at)
                || words.list("commonCases").stream().anyMatch(common -> endsAt(norm, common, at))) {
            return -1;
        }
        for (int i = at - 3; i >= Math.max(0, at - NAME); i--) {
            if (!isHan(norm.charAt(i))) {
                return -1;
            }
            String before = norm.substring(i, i + 1);
            if (words.list("caseBefore").contains(before)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean endsAt(String norm, String word, int at) {
        int inside = word.indexOf('案');
        return inside >= 0 && at - inside >= 0 && norm.startsWith(word, at - inside);
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }
}
