package org.mingzhang.check.rules;

import java.util.ArrayList;
import java.util.List;
import org.mingzhang.check.text.Line;
import org.mingzhang.check.text.ProjectLine;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Sentence;

/** Punctuation, blanks, 其中 inside 其中, headings unlike the template's: hints only. */
final class Marks implements Rule {

    @Override
    public void check(Reading reading, Findings findings) {
        List<Place> half = new ArrayList<>();
        List<Place> blanks = new ArrayList<>();
        for (Line line : reading.lines()) {
            boolean text = !line.blank() && !line.table() && !line.part().equals("attachments");
            if (text) {
                blank(line, blanks);
                halfWidth(line, half);
                line.sentences().forEach(sentence -> among(sentence, findings));
            }
        }
        if (!half.isEmpty()) {
            findings.info("punct", "marks.half", half);
        }
        if (!blanks.isEmpty()) {
            findings.info("whitespace", "marks.blank", blanks);
        }
        afterName(reading, findings);
        title(reading, findings);
    }

    private static void halfWidth(Line line, List<Place> places) {
        String raw = line.raw();
        for (int i = 1; i + 1 < raw.length(); i++) {
            if (",;:?!".indexOf(raw.charAt(i)) >= 0
                    && (isHan(raw.charAt(i - 1)) || isHan(raw.charAt(i + 1)))
                    && !isLatin(raw.charAt(i - 1))) {
                places.add(new Place(line.index(), Math.max(0, i - 6), Math.min(raw.length(), i + 7)));
                return;
            }
        }
        int end = raw.stripTrailing().length() - 1;
        if (end > 0 && ",;:".indexOf(raw.charAt(end)) >= 0 && isHan(raw.charAt(end - 1))) {
            places.add(new Place(line.index(), Math.max(0, end - 6), end + 1));
        }
    }

    private static boolean isLatin(char c) {
        return c < 128 && Character.isLetter(c);
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static void blank(Line line, List<Place> places) {
        String raw = line.raw();
        boolean trailing = raw.endsWith(" ") || raw.endsWith("　");
        boolean leading = raw.length() > 1 && raw.charAt(0) == ' ' && raw.charAt(1) != ' ';
        int inside = -1;
        String norm = line.norm();
        int first = norm.length() - norm.stripLeading().length();
        int last = norm.stripTrailing().length();
        for (int i = first + 1; i + 1 < last && inside < 0; i++) {
            boolean afterTitleNumber = norm.charAt(i) == ' ' && "、.)。,:;".indexOf(norm.charAt(i - 1)) >= 0;
            boolean between = norm.charAt(i) == ' '
                    && isHan(norm.charAt(i - 1))
                    && isHan(norm.charAt(i + 1))
                    && !beforeLabel(norm, i + 1);
            inside = afterTitleNumber && isHan(norm.charAt(i + 1)) || between && !inQuotes(norm, i) ? i : -1;
        }
        if (trailing || leading || inside >= 0) {
            places.add(new Place(line.index(), 0, Math.min(raw.length(), 30)));
        }
    }

    /** 联系人：某某　联系电话：… are two fields on a line. */
    private static boolean beforeLabel(String norm, int from) {
        int colon = norm.indexOf(':', from);
        return colon > from && colon - from <= 8 && norm.substring(from, colon).indexOf(' ') < 0;
    }

    private static boolean inQuotes(String norm, int at) {
        String before = norm.substring(Math.max(0, at - 100), at);
        return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
    }

    private static void among(Sentence sentence, Findings findings) {
        String norm = sentence.norm();
        int first = norm.indexOf("其中");
        if (first < 0) {
            return;
        }
        char before = first == 0 ? ',' : norm.charAt(first - 1);
        if (",;。:(、 ".indexOf(before) < 0 && (before == '元' || before == '%' || isUnit(before))) {
            int start = Math.max(0, first - 9);
            int end = Math.min(norm.length(), first + 7);
            findings.info(
                    "missing_punct",
                    "marks.among",
                    List.of(new Place(sentence.line(), sentence.start() + start, sentence.start() + end)));
        }
        int second = norm.indexOf("其中", first + 2);
        int semicolon = norm.indexOf(';', first);
        boolean bracket = second > 0 && norm.substring(first, second).contains("(");
        if (second > 0 && !bracket && (semicolon < 0 || semicolon > second)) {
            int end = Math.min(norm.length(), second + 15);
            findings.info(
                    "enum_style",
                    "marks.nested",
                    List.of(new Place(sentence.line(), sentence.start() + first, sentence.start() + end)));
        }
    }

    private static boolean isUnit(char c) {
        return "人件个次份项家户".indexOf(c) >= 0;
    }

    /** 三是某某建设年初预算…, where its neighbours put a comma behind the name. */
    private static void afterName(Reading reading, Findings findings) {
        List<ProjectLine> ordinals = reading.projects().stream()
                .filter(p -> p.amounts().size() >= 2
                        && reading.lines().get(p.line()).part().equals("results"))
                .toList();
        long commas = ordinals.stream().filter(ProjectLine::comma).count();
        if (commas >= 2) {
            ordinals.stream()
                    .filter(p -> !p.comma())
                    .forEach(p -> findings.info("missing_punct", "marks.name", List.of(Place.of(p)), p.name()));
        }
    }

    private static void title(Reading reading, Findings findings) {
        reading.words().entries("templateTitles").forEach(entry -> reading.partHeading(entry.text("code"))
                .filter(line -> !line.title().contains(entry.text("title")))
                .ifPresent(line ->
                        findings.info("outline_title", "marks.title", List.of(Place.of(line)), entry.text("title"))));
    }
}
