package org.mingzhang.check.rules;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** The unit's own province, city, county or town with one character that sounds the same: 青江县 for 清江县. Any region. */
final class OwnPlaces implements Rule {

    private static final Pattern PART = Pattern.compile("([\\u4e00-\\u9fff]{2,4}?)([省市州县区旗镇乡])");
    private static final int MOST = 10;

    private final Set<String> known;

    OwnPlaces(Words words) {
        known = new HashSet<>(words.list("cities"));
        known.addAll(words.list("provinces"));
    }

    /** @param name without its kind; @param kind 市, 县 … */
    private record Own(String name, char kind) {}

    @Override
    public void check(Reading reading, Findings findings) {
        List<Own> own = new ArrayList<>();
        Matcher part = PART.matcher(reading.unitName());
        while (part.find()) {
            own.add(new Own(part.group(1), part.group(2).charAt(0)));
        }
        Set<String> told = new HashSet<>();
        for (Line line : reading.lines()) {
            own.forEach(place -> near(line, place, told, findings));
        }
    }

    private void near(Line line, Own own, Set<String> told, Findings findings) {
        String norm = line.norm();
        int length = own.name().length();
        int at = norm.indexOf(own.kind(), length);
        while (at >= 0 && told.size() < MOST) {
            String name = norm.substring(at - length, at);
            if (soundsLike(name, own.name()) && !known.contains(name) && told.add(name)) {
                Place place = new Place(line.index(), at - length, at + 1);
                findings.warn("typo", "typo", List.of(place), name + own.kind(), own.name() + own.kind());
            }
            at = norm.indexOf(own.kind(), at + 1);
        }
    }

    /** One character differs, and is read like the other. */
    private static boolean soundsLike(String a, String b) {
        int differ = -1;
        for (int i = 0; i < a.length(); i++) {
            if (a.charAt(i) != b.charAt(i)) {
                if (differ >= 0) {
                    return false;
                }
                differ = i;
            }
        }
        return differ >= 0 && Sounds.alike(a.charAt(differ), b.charAt(differ));
    }

    /** The common characters of GB 2312 are in the order of their sounds: neighbours are read alike, or nearly so. */
    private static final class Sounds {

        private static final Charset GB = Charset.forName("GB18030");
        private static final int NEIGHBOURS = 12;
        private static final int FIRST = 0xB0;
        private static final int LAST = 0xD7;
        private static final int ROW = 94;
        private static final int CELL = 0xA1;

        static boolean alike(char a, char b) {
            int first = place(a);
            int second = place(b);
            return first >= 0 && second >= 0 && Math.abs(first - second) <= NEIGHBOURS;
        }

        private static int place(char c) {
            byte[] code = String.valueOf(c).getBytes(GB);
            int row = code[0] & 0xFF;
            return code.length == 2 && row >= FIRST && row <= LAST && (code[1] & 0xFF) >= CELL
                    ? (row - FIRST) * ROW + (code[1] & 0xFF) - CELL
                    : -1;
        }
    }
}
