package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** Words for a body that this unit is not, in its own voice: text taken over from another unit. */
final class Entities implements Rule {

    private static final int CONTEXT = 10;

    private final Words words;

    Entities(Words words) {
        this.words = words;
    }

    @Override
    public void check(Reading reading, Findings findings) {
        Set<String> own = own(reading.unitName());
        for (Words.Entry entry : words.entries("foreignVoices")) {
            for (Line line : reading.lines()) {
                boolean here =
                        entry.list("parts").isEmpty() || entry.list("parts").contains(line.part());
                if (here && line.prose() && !line.part().equals("attachments")) {
                    find(entry, line, own, reading.unitName(), findings);
                }
            }
        }
    }

    private Set<String> own(String unit) {
        Set<String> own = new HashSet<>();
        for (Words.Entry kind : words.entries("selfKinds")) {
            if (kind.list("endings").stream().anyMatch(unit::endsWith)) {
                own.addAll(kind.list("own"));
            }
        }
        return own;
    }

    private static void find(Words.Entry entry, Line line, Set<String> own, String unit, Findings findings) {
        List<Place> places = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (String word : entry.list("words")) {
            boolean ours = own.contains(word)
                    || unit.endsWith(word)
                    || (unit.isEmpty() && entry.list("before").isEmpty());
            int at = ours ? -1 : line.norm().indexOf(word);
            while (at >= 0 && places.size() < 5) {
                if (speaks(entry, line.norm(), at, word)) {
                    int start = Math.max(0, at - CONTEXT);
                    places.add(new Place(
                            line.index(), start, Math.min(line.norm().length(), at + word.length() + CONTEXT)));
                    named.add(word);
                }
                at = line.norm().indexOf(word, at + word.length());
            }
        }
        if (!places.isEmpty()) {
            Severity severity = Findings.severity(entry.text("severity"));
            findings.add(
                    severity,
                    "boilerplate_entity",
                    "entity",
                    places,
                    String.join("、", named),
                    unit.isEmpty() ? "—" : unit);
        }
    }

    /** In the voice of that body: 作为街道, 街道开展工作. Words that need no company speak by themselves. */
    private static boolean speaks(Words.Entry entry, String norm, int at, String word) {
        List<String> before = entry.list("before");
        List<String> after = entry.list("after");
        if (before.isEmpty() && after.isEmpty()) {
            return isWhole(norm, at, word);
        }
        boolean led = before.stream().anyMatch(b -> norm.startsWith(b, at - b.length()));
        boolean followed = after.isEmpty() || after.stream().anyMatch(a -> norm.startsWith(a, at + word.length()));
        return after.isEmpty()
                ? led
                : followed && (led || after.stream().limit(1).anyMatch(a -> norm.startsWith(a, at + word.length())));
    }

    /** 我院 but not 我院子; 我局 but not 自我局限. */
    private static boolean isWhole(String norm, int at, String word) {
        boolean self = at > 0 && norm.charAt(at - 1) == '自';
        String next = norm.substring(at + word.length(), Math.min(norm.length(), at + word.length() + 1));
        return !self
                && !next.equals("限")
                && !next.equals("子")
                && !next.equals("托")
                && !next.equals("理")
                && !next.equals("长");
    }
}
