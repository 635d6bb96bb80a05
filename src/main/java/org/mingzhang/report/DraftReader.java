package org.mingzhang.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a whole report out of plain text, by the outline and the field dictionary of a template. */
final class DraftReader {

    /** What covers say; anything else ahead of the first heading is left over. */
    private static final Pattern COVER =
            Pattern.compile("自评报告|评价报告|目录|盖章|公章|单位名称|填报单位|部门名称|报告日期|联系人|联系电话|^20[0-9]{2}年");

    private static final Pattern OTHER_BUDGET = Pattern.compile("政府性基金|国有资本|社会保险|社保基金");

    private final OutlineReader outline;
    private final FigureSentences dictionary;
    private final TableTexts tables;

    DraftReader(OutlineReader outline, FigureSentences dictionary, TableTexts tables) {
        this.outline = outline;
        this.dictionary = dictionary;
        this.tables = tables;
    }

    ImportedDraft read(String text) {
        List<SourceLine> source = lines(text);
        OutlineReader.Result parts = outline.read(source);
        Optional<OutlineReader.Found> last =
                parts.sections().values().stream().max(Comparator.comparingInt(OutlineReader.Found::line));
        Closing end = Closing.of(last.map(OutlineReader.Found::lines).orElse(List.of()));
        List<String> cover = new ArrayList<>();
        List<String> leftOver = new ArrayList<>();
        for (String line : Closing.words(parts.before())) {
            (isCover(line) && last.isPresent() ? cover : leftOver).add(line);
        }
        cover.addAll(Closing.words(parts.passedOver()));
        // Tables stand behind the end; what looks like one within the text is text.
        TableTexts.Result read = tables.read(end.after());
        leftOver.addAll(Closing.words(end.after().stream()
                .filter(line -> !read.used().contains(line.number()))
                .toList()));
        List<ImportedDraft.Section> sections = new ArrayList<>();
        for (Map.Entry<String, OutlineReader.Found> part : parts.sections().entrySet()) {
            OutlineReader.Found found = part.getValue();
            List<SourceLine> body = last.filter(found::equals).isPresent() ? end.body() : found.lines();
            sections.add(new ImportedDraft.Section(
                    part.getKey(), found.heading(), found.line(), String.join("\n", Closing.words(body))));
        }
        return new ImportedDraft(
                cover,
                sections,
                figures(dictionary.in(unscoped(source, parts)), read.figures()),
                projects(source),
                read.indicators(),
                Closing.words(end.after().stream()
                        .filter(line -> read.used().contains(line.number()))
                        .toList()),
                Closing.words(end.closing()),
                leftOver);
    }

    /** The text comes first: where a table says otherwise, the checker shows it. */
    private static List<ImportedDraft.Figure> figures(
            List<ImportedDraft.Figure> spoken, List<ImportedDraft.Figure> tabled) {
        return Stream.concat(spoken.stream(), tabled.stream().filter(figure -> spoken.stream()
                        .noneMatch(known -> known.code().equals(figure.code()))))
                .toList();
    }

    /** Without what speaks of one project, or of a budget other than the general one: 年初预算 there is not the unit's. */
    private static List<SourceLine> unscoped(List<SourceLine> source, OutlineReader.Result parts) {
        Set<Integer> scoped = parts.sections().values().stream()
                .filter(found -> OTHER_BUDGET.matcher(found.heading()).find())
                .flatMap(found -> found.lines().stream())
                .map(SourceLine::number)
                .collect(Collectors.toSet());
        return source.stream()
                .filter(line -> !scoped.contains(line.number())
                        && BudgetSentences.in(line).isEmpty())
                .toList();
    }

    private static boolean isCover(String line) {
        return line.length() <= 100 && COVER.matcher(Wording.plain(line)).find();
    }

    private static List<SourceLine> lines(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new SourceLine(lines.size() + 1, line));
        }
        return lines;
    }

    /** Each project once; the sentence that states most amounts counts. */
    private static List<ImportedDraft.Line> projects(List<SourceLine> source) {
        List<ImportedDraft.Line> projects = new ArrayList<>();
        source.stream()
                .flatMap(line -> BudgetSentences.in(line).stream())
                .sorted(Comparator.comparingLong(DraftReader::stated).reversed())
                .filter(line ->
                        projects.stream().noneMatch(known -> known.name().equals(line.name())))
                .forEach(projects::add);
        projects.sort(Comparator.comparingInt(ImportedDraft.Line::line));
        return projects;
    }

    private static long stated(ImportedDraft.Line line) {
        return Stream.of(line.carriedIn(), line.initialBudget(), line.adjustment(), line.executed(), line.carriedOut())
                .filter(Optional::isPresent)
                .count();
    }
}
