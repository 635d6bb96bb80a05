package org.mingzhang.report;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.report.scores.Direction;
import org.mingzhang.report.scores.Scheme;
import org.mingzhang.report.scores.ScoreSheet;
import org.mingzhang.report.scores.ScoringScheme;
import org.mingzhang.report.scores.Tier;
import org.mingzhang.report.tables.Choice;
import org.mingzhang.report.tables.TableLayout;

/** An indicator as printed tables write it: ≥800件, 842件, 15, 15.00. */
final class IndicatorText {

    private static final Pattern MEASURED = Pattern.compile(
            "^(≥|>=|>|≤|<=|<|=|不低于|不少于|大于等于|不高于|不超过|小于等于|达到)?([0-9][0-9,]*(?:\\.[0-9]+)?)([^0-9]{0,12})$");
    private static final List<String> REVERSE = List.of("≤", "<=", "<", "不高于", "不超过", "小于等于");

    private final Template template;
    private final TableLayout table;

    IndicatorText(Template template, TableLayout table) {
        this.template = template;
        this.table = table;
    }

    /** Empty for a row without a name, or without target and actual value. */
    Optional<ImportedDraft.Indicator> read(Map<String, String> texts, SourceLine line) {
        String name = texts.getOrDefault("name", "");
        String target = plain(texts.getOrDefault("target", ""));
        String actual = plain(texts.getOrDefault("actual", ""));
        if (name.isEmpty() || target.isEmpty() && actual.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> cells = new HashMap<>(texts);
        choose(cells, "group");
        choose(cells, "kind");
        Matcher measured = MEASURED.matcher(target);
        if (measured.matches()) {
            String sign = Optional.ofNullable(measured.group(1)).orElse("");
            cells.put("direction", direction(sign, measured.group(2)).name());
            cells.put("target", measured.group(2));
            cells.put("measure", measured.group(3));
            Matcher done = MEASURED.matcher(actual);
            cells.put("actual", done.matches() ? done.group(2) : texts.getOrDefault("actual", ""));
            score(cells);
        } else {
            cells.put("direction", Direction.QUALITATIVE.name());
            tier(cells).ifPresent(tier -> cells.put("tier", tier.name()));
        }
        return Optional.of(new ImportedDraft.Indicator(
                table.code(), Map.copyOf(cells), line.text().strip().replace('\t', ' '), line.number()));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private static Direction direction(String sign, String target) {
        if (REVERSE.contains(sign)) {
            return Direction.REVERSE;
        }
        boolean none = new BigDecimal(target.replace(",", "")).signum() == 0;
        return sign.equals("=") || sign.isEmpty() && none ? Direction.EQUAL : Direction.POSITIVE;
    }

    /** The code of the choice whose label is written, or contains what is written; nothing when none does. */
    private void choose(Map<String, String> cells, String column) {
        String written = plain(cells.getOrDefault(column, "")).replaceFirst("指标$", "");
        Optional<String> code = Choices.of(template, table, column).stream()
                .filter(choice -> !written.isEmpty() && plain(choice.label()).contains(written))
                .map(Choice::code)
                .findFirst();
        cells.remove(column);
        code.ifPresent(known -> cells.put(column, known));
    }

    /** A score that the formula gives anyway is not stored: it would stay when the actual value changes. */
    private void score(Map<String, String> cells) {
        Optional<BigDecimal> written = TypedCell.digits(plain(cells.getOrDefault("score", "")));
        cells.remove("score");
        Optional<BigDecimal> formula = scheme().flatMap(rules ->
                ScoreSheet.score(rules, IndicatorRow.read(row(cells))).value());
        boolean own = written.isPresent()
                && formula.map(value -> value.compareTo(written.get()) != 0).orElse(true);
        if (own) {
            cells.put("score", written.get().toPlainString());
        }
    }

    private TableRow row(Map<String, String> cells) {
        return new TableRow(table.code(), "", "", "", 0, cells);
    }

    private Optional<Scheme> scheme() {
        return table.scheme().flatMap(template::scheme).map(ScoringScheme::rules);
    }

    /** By the band that the written score lies in (S5). */
    private Optional<Tier> tier(Map<String, String> cells) {
        Optional<BigDecimal> score = TypedCell.digits(plain(cells.getOrDefault("score", "")));
        Optional<BigDecimal> weight = TypedCell.digits(plain(cells.getOrDefault("weight", "")));
        return scheme().flatMap(rules -> score.flatMap(given -> weight.map(most -> {
            if (given.compareTo(most.multiply(rules.achievedFrom())) >= 0) {
                return Tier.ACHIEVED;
            }
            return given.compareTo(most.multiply(rules.partlyFrom())) >= 0 ? Tier.PARTLY : Tier.MISSED;
        })));
    }
}
