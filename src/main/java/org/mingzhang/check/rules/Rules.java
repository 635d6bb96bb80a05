package org.mingzhang.check.rules;

import java.util.List;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Severities;
import org.mingzhang.check.SpokenFigure;
import org.mingzhang.check.text.Reader;
import org.mingzhang.check.text.Reading;
import org.mingzhang.check.text.Words;

/** All rules over text, in no particular order: findings are sorted by place. */
public final class Rules {

    private final Reader reader;
    private final Severities severities;
    private final List<Rule> rules;
    private final Figures figures;

    /** @param attachmentsInText whether the tables must stand in the text, or only be listed */
    public Rules(Words words, Severities severities, boolean attachmentsInText) {
        this.severities = severities;
        reader = new Reader(words);
        figures = new Figures(words);
        Indicators indicators = new Indicators(words);
        Tables tables = new Tables(words);
        rules = List.of(
                new SumsOfFigures(words, figures),
                new ListsInSentences(words),
                new ListsOfLines(words),
                new SumOfProjects(words, figures),
                new BalanceOfProjects(),
                new ConflictsOfProjects(),
                new ConflictsOfFigures(figures),
                new ConflictsOfIndicators(words, indicators),
                new Deviations(words),
                new ResultsOfProjects(words),
                new ContentsOfProjects(),
                new AmountFormats(),
                new Rates(words),
                new Shares(figures),
                new Completions(indicators),
                new Changes(),
                new Transposed(),
                new NearEquals(words, figures),
                new OverAchievements(words),
                new Flows(words),
                new Counts(),
                new WordLists(words),
                new Places(words),
                new OwnPlaces(words),
                new Times(words),
                new SentenceEnds(words),
                new Duplicates(),
                new Fragments(words),
                new Entities(words),
                new Zeros(words),
                new Goals(words),
                new Labels(),
                new Numbering(),
                new Marks(),
                new MissingItems(words),
                new Attachments(words, attachmentsInText),
                new Privacy(words),
                new Measures(),
                new Scores(words),
                new Citations(),
                new Contradictions(figures),
                new Weights(words, tables),
                new CellsOfIndicators(words, tables),
                new Rows(tables),
                new BlankRows(tables),
                new ScoresOfIndicators(words, tables),
                new SumsInTables(words, tables),
                new RatesInTables(words),
                new Prompts(words),
                new CrossTables(words, tables, figures),
                new Units(figures),
                new OtherBodies(words),
                new DocumentKinds(words),
                new Repetitions());
    }

    public List<Finding> check(List<String> lines) {
        Reading reading = reader.read(lines);
        Findings findings = new Findings(reading, severities);
        rules.forEach(rule -> rule.check(reading, findings));
        return findings.numbered();
    }

    /** Figures of the report's own year and the general budget, as spent. */
    public List<SpokenFigure> figures(List<String> lines) {
        Reading reading = reader.read(lines);
        return figures.read(reading).stream()
                .filter(f -> f.column().equals("ACTUAL")
                        && f.year() == reading.year()
                        && f.fund().equals("general"))
                .filter(f -> f.mention().exact() && !f.code().startsWith("total"))
                .map(f -> new SpokenFigure(
                        f.code(),
                        f.mention().value(),
                        f.mention().scale(),
                        Findings.quote(reading, Place.of(f.mention()))))
                .toList();
    }
}
