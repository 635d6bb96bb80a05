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

/** A thousand invented reports: consistent ones have no error, and one planted defect of each kind is found where it was planted. */
class GeneratedReportsTest {

    private static final int CASES = 1000;

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
                "carry-over",
                "twice",
                "rate",
                "part",
                "unfinished",
                "duplicate",
                "numbering",
                "unit",
                "weight",
                "swapped",
                "count",
                "staff",
                "sangong",
                "stock",
                "grade",
                "formula",
                "over weight",
                "blank cell",
                "blank row",
                "word",
                "table",
                "table rate",
                "over budget",
                "other body",
                "prompt"
            })
    void a_planted_defect_is_found_a_thousand_times(String kind) {
        List<String> missed = IntStream.range(0, CASES)
                .parallel()
                .boxed()
                .flatMap(seed -> missedIn(kind, seed).stream())
                .toList();

        assertThat(missed).as(missed.size() + " missed").isEmpty();
    }

    /** Found is a finding of the plant's own kind that quotes what was planted. */
    private static Optional<String> missedIn(String kind, int seed) {
        Planted planted = plant(kind, new GeneratedReport(seed), seed);
        List<Finding> found = CHECKER.check(planted.lines());
        boolean told = found.stream()
                .filter(finding -> finding.kind().equals(KINDS.get(kind)))
                .flatMap(finding -> finding.quotes().stream())
                .anyMatch(quote -> quote.text().contains(planted.quote()));
        return told ? Optional.empty() : Optional.of(seed + ": " + planted.quote() + " " + found);
    }

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("sum", "arith_sum"),
            Map.entry("projects", "arith_sum"),
            Map.entry("rate", "arith_rate"),
            Map.entry("carry-over", "arith_sum"),
            Map.entry("twice", "cross_conflict"),
            Map.entry("part", "missing_item"),
            Map.entry("unfinished", "truncated_sentence"),
            Map.entry("duplicate", "duplicate_sentence"),
            Map.entry("numbering", "numbering"),
            Map.entry("unit", "unit"),
            Map.entry("weight", "weight"),
            Map.entry("swapped", "cross_conflict"),
            Map.entry("count", "count_mismatch"),
            Map.entry("staff", "arith_sum"),
            Map.entry("sangong", "arith_sum"),
            Map.entry("stock", "arith_sum"),
            Map.entry("grade", "score_rule"),
            Map.entry("formula", "score_rule"),
            Map.entry("over weight", "score_rule"),
            Map.entry("blank cell", "blank_cell"),
            Map.entry("blank row", "blank_row"),
            Map.entry("word", "non_numeric_actual"),
            Map.entry("table", "cross_table"),
            Map.entry("table rate", "arith_rate"),
            Map.entry("over budget", "arith_sum"),
            Map.entry("other body", "boilerplate_entity"),
            Map.entry("prompt", "leftover_prompt"));

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
            case "unit" -> replaced(report, "执行率", "实际支出([\\d.]+)万元", "实际支出$1元");
            case "weight" -> changed(report, "排查问题\t", "个\t(\\d+)\t", n -> n.add(BigDecimal.TWO));
            case "swapped" -> changed(report, "执行率", "实际支出([\\d.]+)万元", GeneratedReportsTest::swapped);
            case "count" -> changed(report, "个股室", "(\\d+)个股室", n -> n.add(BigDecimal.ONE));
            case "staff" -> changed(report, "行政人员", "事业人员(\\d+)人", n -> n.add(BigDecimal.ONE));
            case "sangong" -> changed(report, "公务接待费", "公务接待费([\\d.]+)万元", GeneratedReportsTest::more);
            case "stock" -> changed(report, "年末在册", "年末在册(\\d+)人", n -> n.add(BigDecimal.TEN));
            case "grade" -> replaced(report, "评价等级为优", "(等级为)优", "$1良");
            case "formula" -> changed(report, "排查问题\t", "\t(50)个\t", n -> BigDecimal.valueOf(30));
            case "over weight" -> changed(report, "排查问题\t", "\t(\\d+)$", n -> n.add(BigDecimal.ONE));
            case "blank cell" -> replaced(report, "排查问题\t", "(排查问题\t≥40个\t)50个(\t\\d+\t)\\d+$", "$1$2");
            case "blank row" -> replaced(report, "%", "^([^\t]+项目)\t[\\d.]+\t.*$", "$1\t\t\t\t");
            case "word" -> replaced(report, "排查问题\t", "(排查问题\t≥40个\t)50个", "$1已完成");
            case "table" -> changed(report, "项目\t", "项目\t([\\d.]+)\t", GeneratedReportsTest::more);
            case "table rate" -> changed(report, "项目\t", "\t([\\d.]+)%$", GeneratedReportsTest::offByOne);
            case "over budget" -> overBudget(report);
            case "other body" -> replaced(report, "自评结果作为", "(自评结果)作为", "我镇把$1作为");
            case "prompt" -> replaced(report, "该项目完成任务", "(?<=件)，", "（不超过300字），");
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** The budget and spending of the last row of a table of projects, in the other's column. */
    private static Planted overBudget(GeneratedReport report) {
        return replaced(report, "项目\t", "^([^\t]+项目\t[\\d.]+\t)([\\d.]+)\t([\\d.]+)\t.*$", "$1$3\t$2\t101.00%");
    }

    /** Two neighbouring digits that are not the same change places; with none, a digit is another. */
    private static BigDecimal swapped(BigDecimal number) {
        StringBuilder digits = new StringBuilder(number.toPlainString());
        for (int i = 0; i + 1 < digits.length(); i++) {
            char left = digits.charAt(i);
            char right = digits.charAt(i + 1);
            if (left != right && left != '.' && right != '.' && !(i == 0 && right == '0')) {
                digits.setCharAt(i, right);
                digits.setCharAt(i + 1, left);
                return new BigDecimal(digits.toString());
            }
        }
        return more(number);
    }

    /** The last line that has the words and the pattern, with the pattern replaced. */
    private static Planted replaced(GeneratedReport report, String words, String pattern, String by) {
        List<String> lines = new ArrayList<>(report.lines);
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = Pattern.compile(pattern).matcher(lines.get(i));
            if (lines.get(i).contains(words) && matcher.find()) {
                StringBuilder line = new StringBuilder();
                int from = matcher.start();
                matcher.appendReplacement(line, by);
                String changed = line.substring(from).strip();
                lines.set(i, matcher.appendTail(line).toString());
                return new Planted(lines, changed);
            }
        }
        throw new IllegalStateException("no " + words);
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
