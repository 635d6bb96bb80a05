package org.mingzhang.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.mingzhang.report.scores.ScoringScheme;
import org.mingzhang.report.tables.TableLayout;

/**
 * What a kind of report consists of, for a region: outline, field dictionary, tables, closing. Written as
 * {@code forms/reports/<id>.yaml}; a version never changes once a report was started with it. Texts may hold
 * {@code {year}}, {@code {unit}} and {@code {date}}.
 *
 * @param kind {@code department-spending} (部门整体支出)
 * @param title of the report, with {@code {year}}
 * @param cover lines above the title
 * @param sections the outline in reading order, flattened; a section's parent is the nearest one before it of a lower level
 * @param figures the field dictionary: each figure once
 * @param tieOuts 勾稽关系 between figures
 * @param schemes how performance is scored; none in a report without scores
 * @param tables the tables that are attached, in their order
 * @param highlights what somebody who decides wants to see first, in this order
 * @param checking what the region adds to the rules of the checker
 */
public record Template(
        String id,
        int version,
        String region,
        String kind,
        String title,
        List<String> cover,
        List<Section> sections,
        List<Field> figures,
        List<TieOut> tieOuts,
        List<ScoringScheme> schemes,
        List<TableLayout> tables,
        List<Field> highlights,
        BudgetTable budget,
        Closing closing,
        Checking checking) {

    /** How a report names its template: {@code hunan-department@1}. */
    public String key() {
        return id + "@" + version;
    }

    /** The same template, checked otherwise. */
    public Template with(Checking other) {
        return new Template(
                id,
                version,
                region,
                kind,
                title,
                cover,
                sections,
                figures,
                tieOuts,
                schemes,
                tables,
                highlights,
                budget,
                closing,
                other);
    }

    public Optional<Section> section(String code) {
        return sections.stream().filter(section -> section.code().equals(code)).findFirst();
    }

    public Optional<Field> figure(String code) {
        return figures.stream().filter(field -> field.code().equals(code)).findFirst();
    }

    public Optional<TableLayout> table(String code) {
        return tables.stream().filter(table -> table.code().equals(code)).findFirst();
    }

    public Optional<ScoringScheme> scheme(String code) {
        return schemes.stream().filter(scheme -> scheme.code().equals(code)).findFirst();
    }

    /**
     * A part of the outline.
     *
     * @param level 1 to 3, its depth in the tree
     * @param required whether it must say something; an empty section that is not required prints {@code emptyText}
     * @param emptyText 无, for sections that may be empty
     * @param prompt help for the writer; never printed
     * @param synonyms other titles it goes by in real reports, for the importer
     * @param parent whether others stand under it; its own text is an introduction then, and may be missing
     * @param draftedBy who usually writes it, in the office's words: 财务, 业务股室; empty when the template does not say
     * @param words how long its own text is to be; empty where the template sets no limit
     */
    public record Section(
            String code,
            String title,
            int level,
            boolean required,
            Optional<String> emptyText,
            String prompt,
            List<String> synonyms,
            boolean parent,
            Optional<String> draftedBy,
            Optional<Words> words) {}

    /**
     * 字数, counted by {@link WordCount}. A text above {@code most} stands against submitting and is never cut; one below
     * {@code least} is only shown as short.
     *
     * @param least 0 where there is no lower limit
     * @param most empty where there is no upper limit
     */
    public record Words(int least, Optional<Integer> most) {

        public boolean tooMany(int count) {
            return most.filter(limit -> count > limit).isPresent();
        }

        public boolean tooFew(int count) {
            return count < least;
        }
    }

    /**
     * A figure of the dictionary.
     *
     * @param code the name in tokens, {@code {{code}}}
     * @param unit 万元, 人, 个, 件, % or 分
     * @param scale the most decimals it may have; a computed figure is rounded half up to it
     * @param yearsBack 0 for the report's year, 1 for the year before
     * @param scope on what basis it is counted 口径
     * @param source where the value is taken from
     * @param formula FEEL over the other codes, {@code budgetLines} and {@code scores}; empty for figures that people enter
     * @param tablesOnly whether it is typed into a table, and not shown in the list of figures
     */
    public record Field(
            String code,
            String label,
            List<String> synonyms,
            String unit,
            int scale,
            int yearsBack,
            String scope,
            String source,
            Optional<String> formula,
            boolean tablesOnly) {

        /** Whether its value follows from others and cannot be entered. */
        public boolean computed() {
            return formula.isPresent();
        }

        /** The period of its value: {@code 2024} in the report of 2024. */
        public String period(int year) {
            return String.valueOf(year - yearsBack);
        }
    }

    /**
     * A relation between figures that must hold, domain reference §6. One whose terms are not all known is not judged.
     *
     * @param code T07 …
     * @param error whether it stands against submitting; otherwise it may be explained
     * @param label the relation in words
     * @param left FEEL over the codes of figures and {@code budgetLines}
     * @param relation {@code =} or {@code <=}
     * @param right as {@code left}
     * @param tolerance a difference below it is none, in the unit of the figures; 0.005 where the template says nothing
     * @param advice what to do when it does not hold, told instead of the general advice; may be empty
     * @param basis law and article it follows from; may be empty
     */
    public record TieOut(
            String code,
            boolean error,
            String label,
            String left,
            String relation,
            String right,
            BigDecimal tolerance,
            String advice,
            String basis) {}

    /**
     * The table of projects, printed behind a section or as an attachment.
     *
     * @param section code of the section behind whose text it is printed; empty when it is an attachment
     * @param title of the attachment, with {@code {year}}
     * @param caption over the table itself
     * @param rowLabel heading of the column of names
     * @param groups kinds of projects in their order
     * @param columns the five amounts, in their order
     */
    public record BudgetTable(
            String code,
            Optional<String> section,
            String title,
            String caption,
            String unit,
            String rowLabel,
            List<Group> groups,
            List<Column> columns) {

        /** @param code as a budget line names it: {@code businessProjects} */
        public record Group(String code, String label) {}

        /** @param code {@code carriedIn}, {@code initialBudget}, {@code adjustment}, {@code executed} or {@code carriedOut} */
        public record Column(String code, String label) {}

        /** The group's label; the code itself for one the template does not know. */
        public String groupLabel(String group) {
            return groups.stream()
                    .filter(known -> known.code().equals(group))
                    .map(Group::label)
                    .findFirst()
                    .orElse(group);
        }
    }

    /**
     * The end of the report.
     *
     * @param attachments codes of the tables that are attached, in their order
     * @param signature 发文机关署名, with {@code {unit}}
     * @param date 成文日期, with {@code {date}}
     */
    public record Closing(List<String> attachments, String signature, String date) {}
}
