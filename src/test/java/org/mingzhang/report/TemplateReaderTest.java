package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped template is whole; a broken one is refused with file and line. */
class TemplateReaderTest {

    private static final String FILE = "hunan-department.yaml";

    @Test
    void the_hunan_template_has_ten_parts_and_three_levels() throws IOException {
        Template template = TemplateReader.read(FILE, shipped());

        assertThat(template.key()).isEqualTo("hunan-department@3");
        assertThat(template.sections().stream().filter(section -> section.level() == 1))
                .hasSize(10)
                .first()
                .extracting(Template.Section::title)
                .isEqualTo("部门（单位）基本情况");
        assertThat(template.section("duties").orElseThrow().level()).isEqualTo(3);
        assertThat(template.section("fundBudget").orElseThrow().emptyText()).contains("无");
        assertThat(template.figure("basicSpend").orElseThrow().formula()).contains("personnelCost + operatingCost");
        assertThat(template.figure("sangongLastYear").orElseThrow().period(2024))
                .isEqualTo("2023");
        assertThat(template.budget().columns())
                .extracting(Template.BudgetTable.Column::label)
                .containsExactly("上年结转", "年初预算", "年中调整", "实际支出", "年末结转");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            version: 3                                 | version: none                            | expected a whole number
            version: 3                                 | version: 0                               | version counts from 1
            id: hunan-department                       | id: hubei-department                     | id must be the file's name
            region: 湖南省                              | reigon: 湖南省                            | unknown key reigon
            region: 湖南省                              | version: 3                               | the key version stands twice
              - code: fundBudget                       |   - code: generalBudget                  | the section code generalBudget stands twice
              - code: fundBudget                       |   - code: fund_budget                    | a code is letters and digits
                unit: 分                               |     unit: 两                              | unknown unit 两
                formula: personnelCost + operatingCost |     formula: personnelCost + (           | no FEEL
                formula: personnelCost + operatingCost |     formula: personnelCost + nobodyKnows | the formula gives no number
                formula: personnelCost + operatingCost |     formula: executed - projectSpend     | formulas go in a circle
              - code: operatingCost                    |   - code: personnelCost                  | the figure code personnelCost stands twice
              - code: onDuty                           |   - code: [onDuty]                       | expected a text
              attachments: [baseData, unitScores       |   attachments: [baseData, scores         | attachments name
              section: projectSpending                 |   section: nowhere                       | no section with the code nowhere
            zeroBudget: MANUAL                         | zeroBudget: SOMETIMES                    | expected one of
            given: executionScoreGiven                 | given: executionScoreTaken               | no figure with the code executionScoreTaken
            weight: 50                                 | weight: 49.5                             | make 99.5 instead of 100
            ratio: 1.3                                 | ratio: much                              | expected a number
            from: 80                                   | from: 95                                 | from the best to the worst
                from: 0                                |     from: 1                              | the lowest grade begins at 0
            draftedBy: 办公室                           | draftedBy: 办公室会同政工室、财务室和各业务股室共同起草 | at most 20 characters
            draftedBy: 办公室                           | words: {}                                | words are {least: 100, most: 500}
            draftedBy: 办公室                           | words: {least: 500, most: 100}           | least is not above most
            draftedBy: 办公室                           | words: {most: many}                      | expected a whole number
            draftedBy: 办公室                           | words: {atMost: 500}                     | unknown key atMost
            part: STARTED                              | part: SOMETIMES                          | expected one of
            per: 1,                                    | per: 0,                                  | a number above 0
            code: stepSangong8                         | code: stepSangong                        | the step rule stepSangong stands twice
            - {upTo: 20, points: 4}                    | - {upTo: 5, points: 4}                   | bands reach farther
            - {upTo: 20, points: 4}                    | - {upTo: 20, points: 6}                  | bands reach farther
            - {upTo: 10, points: 6}                    | - {upTo: 10, points: 8}                  | bands reach farther
            notApplicableFull: true                    | bands: []                                | either off or bands
            controlRate: controlRate                   | controlRate: controlRates                | no figure with the code controlRates
            each: businessProjects                     | each: privateProjects                    | no group of projects
            = project.initialBudget                    | = project.initial                        | gives no number
            = project.initialBudget                    | = project.                               | no FEEL
            = actualArea / approvedArea * 100          | = actualArea / allArea * 100             | gives no number
            evidence: asked                            | evidence: wanted                         | evidence is asked or required
            kind: LIST                                 | kind: LISTS                              | expected one of
            - code: tier                               | - code: level                            | indicators need the columns
            scheme: unit                               | scheme: province                         | no scheme with the code province
              signature: "{unit}"                      |   signature: "{bureau}"                  | unknown placeholder {bureau}
                period: lastYear                       |     period: 2023                         | period is year or lastYear
                - code: carriedOut                     |     - code: carriedIn                    | the code carriedIn stands twice
            level: warn                                | level: fatal                                 | level is error or warn
            tolerance: 0.0001                          | tolerance: 0                                 | tolerance is above 0
            tolerance: 0.0001                          | tolerance: little                            | expected a number
            relation: "<="                             | relation: "<"                                | relation is = or <=
            left: initialBudget + adjustment           | left: initialBudget + adjusted               | gives no number
            left: initialBudget + adjustment           | left: initialBudget +                        | no FEEL
            highlights: [totalScore                    | highlights: [totalScored                     | no figure with the code totalScored
            region: 湖南省                              | region: [                                | no YAML
            """)
    void names_file_and_line_of_what_is_wrong(String right, String wrong, String why) throws IOException {
        String broken = replaceFirstLine(shipped(), right.strip(), wrong.strip());

        assertThatThrownBy(() -> TemplateReader.read(FILE, broken))
                .isInstanceOf(TemplateNotValid.class)
                .hasMessageContaining(why)
                .hasMessageMatching("(?s)hunan-department\\.yaml:[0-9]+: .*");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            use: 渌口区               | used: 渌口区              | unknown key used
            use: 渌口区               | use: 株洲县               | not replaced by itself
            since: 2019              | since: lately            | expected a whole number
            word: 宁乡县              | word: 株洲县              | the word 株洲县 stands twice
            word: 宁乡县              | word: 县                 | at least 2 characters
            units: [芦淞区]           | units: []                | units says for which units
            own: [芦淞区]             | own: [攸县]              | 攸县 stands in own and in others
            term_obsolete: warn      | term_obsolete: grave     | a level is off, info, warn or error
            deviation: 20            | deviation: -1            | not below 0
            deviation: 20            | deviation: a fifth       | expected a number
            deepDeviation: 50        | deviation: 50            | the key deviation stands twice
            """)
    void names_the_line_of_what_is_wrong_about_checking(String right, String wrong, String why) throws IOException {
        String broken = replaceFirstLine(shipped(), right.strip(), wrong.strip());
        long first = broken.lines().takeWhile(text -> !text.equals("checking:")).count() + 1;

        assertThatThrownBy(() -> TemplateReader.read(FILE, broken))
                .isInstanceOf(TemplateNotValid.class)
                .hasMessageContaining(why)
                .extracting(wrongPlace -> Long.parseLong(wrongPlace.getMessage().split(":")[1]))
                .satisfies(line -> assertThat(line).isGreaterThan(first));
    }

    @Test
    void a_template_needs_no_settings_for_checking() throws IOException {
        String plain = shipped().substring(0, shipped().indexOf("\n# 校验"));

        assertThat(TemplateReader.read(FILE, plain).checking()).isEqualTo(Checking.NOTHING);
    }

    @Test
    void counts_lines_from_one() throws IOException {
        String broken = replaceFirstLine(shipped(), "version: 3", "version: none");
        long line =
                shipped().lines().takeWhile(text -> !text.equals("version: 3")).count() + 1;

        assertThatThrownBy(() -> TemplateReader.read(FILE, broken)).hasMessageStartingWith(FILE + ":" + line + ": ");
    }

    @Test
    void a_formula_that_names_nothing_points_at_its_own_line() throws IOException {
        String broken =
                replaceFirstLine(shipped(), "formula: basicSpend + projectSpend", "formula: basicSpend + projectSpent");
        long line =
                broken.lines().takeWhile(text -> !text.contains("projectSpent")).count() + 1;

        assertThatThrownBy(() -> TemplateReader.read(FILE, broken)).hasMessageStartingWith(FILE + ":" + line + ": ");
    }

    @Test
    void a_section_that_may_be_empty_says_what_stands_there() throws IOException {
        String broken = shipped().replaceFirst(" +emptyText: 无\n", "");

        assertThatThrownBy(() -> TemplateReader.read(FILE, broken)).hasMessageContaining("emptyText");
    }

    private static String replaceFirstLine(String yaml, String right, String wrong) {
        assertThat(yaml).contains(right);
        int at = yaml.indexOf(right);
        return yaml.substring(0, at) + wrong + yaml.substring(at + right.length());
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("forms/reports", FILE));
    }
}
