package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.check.Finding.Severity;

/** A thousand invented reports each: consistent ones have no error, and one planted contradiction is found where it was planted. */
class GeneratedReportsTest {

    private static final int CASES = 1000;

    /** Of each of the eleven kinds. */
    private static final int PLANTED = 100;

    private static final TextChecker CHECKER = new TextChecker();

    /** @param quote what the finding must quote */
    private record Planted(List<String> lines, String quote) {}

    @Test
    void a_consistent_report_has_no_error() {
        List<String> wrong = IntStream.range(0, CASES)
                .parallel()
                .boxed()
                .flatMap(seed -> CHECKER.check(new GeneratedReport(seed).lines).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .map(finding -> seed + ": " + finding))
                .toList();

        assertThat(wrong).as(wrong.size() + " errors").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum",
                "projects",
                "rate",
                "carry-over",
                "twice",
                "part",
                "unfinished",
                "duplicate",
                "numbering",
                "unit",
                "weight"
            })
    void one_planted_contradiction_is_found(String kind) {
        List<String> missed = IntStream.range(0, PLANTED)
                .parallel()
                .boxed()
                .flatMap(seed -> missed(kind, seed).stream())
                .toList();

        assertThat(missed).as(missed.size() + " missed").isEmpty();
    }

    private static Optional<String> missed(String kind, int seed) {
        Planted planted = plant(kind, new GeneratedReport(seed), seed);
        List<Finding> found = CHECKER.check(planted.lines());
        boolean told = found.stream()
                .filter(finding -> KINDS.getOrDefault(kind, List.of()).contains(finding.kind()))
                .flatMap(finding -> finding.quotes().stream())
                .anyMatch(quote -> quote.text().contains(planted.quote()));
        return told ? Optional.empty() : Optional.of(seed + ": " + planted.quote() + " " + found);
    }

    private static final Map<String, List<String>> KINDS = Map.ofEntries(
            Map.entry("sum", List.of("arith_sum")),
            Map.entry("projects", List.of("arith_sum", "cross_conflict")),
            Map.entry("rate", List.of("arith_rate")),
            Map.entry("carry-over", List.of("arith_sum")),
            Map.entry("twice", List.of("cross_conflict")),
            Map.entry("part", List.of("missing_item")),
            Map.entry("unfinished", List.of("truncated_sentence")),
            Map.entry("duplicate", List.of("duplicate_sentence")),
            Map.entry("numbering", List.of("numbering")),
            Map.entry("unit", List.of("unit", "cross_conflict")),
            Map.entry("weight", List.of("weight")));

    private static Planted plant(String kind, GeneratedReport report, int seed) {
        return switch (kind) {
            case "sum" -> changed(report, "公用经费", "公用经费([\\d.]+)万元", GeneratedReportsTest::more);
            case "projects" -> changed(report, "项目支出共", "项目支出共([\\d.]+)万元", GeneratedReportsTest::more);
            case "rate" -> changed(report, "整改率", "整改率([\\d.]+)%", GeneratedReportsTest::offByOne);
            case "carry-over" -> changed(report, "结余结转", "结余结转([\\d.]+)万元", GeneratedReportsTest::more);
            case "twice" -> changed(report, "执行率", "实际支出([\\d.]+)万元", GeneratedReportsTest::more);
            case "part" -> without(report, "七、", "十、其他需要说明的情况");
            case "unfinished" -> cut(report, seed);
            case "duplicate" -> repeated(report, seed);
            case "numbering" -> numbered(report, seed);
            case "unit" -> changed(report, "执行率", "实际支出([\\d.]+)万元", n -> n.movePointRight(4));
            case "weight" -> changed(report, "排查问题\t", "个\t(\\d+)\t", n -> n.add(BigDecimal.TWO));
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static BigDecimal more(BigDecimal number) {
        return number.add(new BigDecimal("1.17"));
    }

    private static BigDecimal offByOne(BigDecimal rate) {
        return rate.subtract(new BigDecimal("1.01"));
    }

    /** Another number in the last line that has the words and the pattern. */
    private static Planted changed(
            GeneratedReport report, String words, String pattern, UnaryOperator<BigDecimal> change) {
        List<String> lines = new ArrayList<>(report.lines);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = Pattern.compile(pattern).matcher(lines.get(i));
            if (lines.get(i).contains(words) && matcher.find()) {
                MatchResult at = matcher.toMatchResult();
                String number = change.apply(new BigDecimal(at.group(1))).toPlainString();
                String line = lines.get(i);
                lines.set(i, line.substring(0, at.start(1)) + number + line.substring(at.end(1)));
                return new Planted(lines, number);
            }
        }
        throw new IllegalStateException("no " + words);
    }

    private static Planted without(GeneratedReport report, String part, String quote) {
        List<String> lines = new ArrayList<>(report.lines);
        int from = 0;
        while (!lines.get(from).startsWith(part)) {
            from++;
        }
        lines.remove(from);
        while (!lines.get(from).startsWith("八、")) {
            lines.remove(from);
        }
        return new Planted(lines, quote);
    }

    /** The end of one line of running text is lost, in the middle of a word group that cannot stand alone. */
    private static Planted cut(GeneratedReport report, int seed) {
        List<String> lines = new ArrayList<>(report.lines);
        List<Integer> prose = prose(lines);
        int at = prose.get(seed % prose.size());
        String tail = List.of("并进一步", "推动全面", "以及", "通过落实有关").get(seed % 4);
        String line = lines.get(at).substring(0, lines.get(at).length() - 1) + "，" + tail;
        lines.set(at, line);
        return new Planted(lines, tail);
    }

    private static Planted repeated(GeneratedReport report, int seed) {
        List<String> lines = new ArrayList<>(report.lines);
        List<Integer> prose = prose(lines);
        int at = prose.get(seed % prose.size());
        String own = lines.get(at).replaceFirst("^\\d\\.", "");
        lines.add(at + 1, own);
        return new Planted(lines, own.substring(0, 12));
    }

    private static Planted numbered(GeneratedReport report, int seed) {
        List<String> lines = new ArrayList<>(report.lines);
        List<String> numbers = List.of("二", "三", "四", "五", "六", "七", "八", "九", "十");
        int which = seed % 7;
        String right = numbers.get(which) + "、";
        String wrong = numbers.get(which + 2) + "、";
        lines.replaceAll(line -> line.startsWith(right) ? wrong + line.substring(2) : line);
        return new Planted(lines, wrong);
    }

    /** Lines of running text that end in a full stop, before the signature; what a sentence of their own says. */
    private static List<Integer> prose(List<String> lines) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < lines.size() && !lines.get(i).startsWith("附件"); i++) {
            if (lines.get(i).endsWith("。") && lines.get(i).length() > 20) {
                found.add(i);
            }
        }
        return found;
    }
}
