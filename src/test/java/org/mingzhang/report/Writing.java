package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.base.Ids;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafting a report: who may, and what happens when two do. */
abstract class Writing extends ReportStories {

    @Autowired
    DemoPeople demo;

    @Autowired
    Drafts drafts;

    @Autowired
    SectionMapper sectionMapper;

    @Autowired
    StoredTemplates templates;

    @Test
    void a_report_begins_with_the_whole_outline_and_nothing_in_it() {
        List<SectionText> all = sections.all(wang, report.id());

        assertThat(report.state()).isEqualTo(ReportState.DRAFT);
        assertThat(report.title()).isEqualTo("2024年度部门整体支出绩效自评报告");
        assertThat(all).hasSize(Sample.TEMPLATE.sections().size()).allMatch(section -> section.text()
                .isEmpty());
        assertThat(all.getFirst().numbering()).isEqualTo("一、");
        assertThat(reports.list(principal, 0, 10)).containsExactly(report);
        assertThat(sections.writable(wang, report.id())).isTrue();
    }

    @Test
    void a_unit_has_one_report_for_a_year() {
        assertThatThrownBy(() -> reports.start(zhao, 2024, TEMPLATE)).isInstanceOf(ReportExists.class);
        assertThatThrownBy(() -> reports.start(zhao, 2023, "no-such-template")).isInstanceOf(NoSuchTemplate.class);

        reports.start(zhao, 2023, TEMPLATE);

        assertThat(reports.list(zhao, 0, 10)).extracting(Report::year).containsExactly(2024, 2023);
    }

    @Test
    void the_demonstration_unit_begins_with_the_imported_report_of_2024() {
        Report seed = reports.list(demo.drafter(), 0, 50).stream()
                .filter(known -> known.year() == 2024)
                .findFirst()
                .orElseThrow();

        assertThat(seed.unitName()).isEqualTo("株洲市芦淞区司法局");
        assertThat(trail.about(seed.id())).extracting(AuditLine::verb).contains("report.start", "report.import");
    }

    @Test
    void only_drafters_start_reports() {
        assertThatThrownBy(() -> reports.start(principal, 2022, TEMPLATE)).isInstanceOf(NotADrafter.class);

        assertThat(trail.about(unit)).anyMatch(line -> line.actor().equals(principal.id()));
    }

    @Test
    void another_units_report_is_refused_and_the_attempt_recorded() {
        String elsewhere = Ids.next();
        newUnit(elsewhere);
        Person stranger = person(elsewhere, "外单位", Role.DRAFTER);

        assertThatThrownBy(() -> reports.open(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> sections.all(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> figures.all(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> budgetLines.all(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> sections.save(stranger, report.id(), "duties", "改", 0))
                .isInstanceOf(NotYourReport.class);

        assertThat(recorded(stranger)).hasSize(5).containsOnly("report.open");
        assertThat(reports.list(stranger, 0, 10)).isEmpty();
        assertThatThrownBy(() -> reports.open(stranger, "nothing")).isInstanceOf(NotYourReport.class);
    }

    @Test
    void the_principal_reads_a_draft_and_cannot_write_in_it() {
        write("duties", "贯彻执行。");

        assertThat(sections.one(principal, report.id(), "duties").text()).isEqualTo("贯彻执行。");
        assertThat(sections.writable(principal, report.id())).isFalse();
        assertThatThrownBy(() -> sections.save(principal, report.id(), "duties", "改", 1))
                .isInstanceOf(NotYoursToWrite.class);
        assertThatThrownBy(() -> sections.lease(principal, report.id(), "duties"))
                .isInstanceOf(NotYoursToWrite.class);
        assertThatThrownBy(() -> figures.set(principal, report.id(), "headcount", Optional.empty(), "", "", 0))
                .isInstanceOf(NotYoursToWrite.class);
        assertThatThrownBy(() -> budgetLines.add(principal, report.id(), "项目", ""))
                .isInstanceOf(NotYoursToWrite.class);
        assertThat(recorded(principal)).containsOnly("report.write").hasSize(4);
        assertThat(text("duties")).isEqualTo("贯彻执行。");
    }

    @Test
    void the_second_person_in_a_section_is_told_who_is_editing_and_overwrites_nothing() {
        write("duties", "王写的。");

        assertThatThrownBy(() -> sections.lease(zhao, report.id(), "duties"))
                .isInstanceOfSatisfying(SectionBeingEdited.class, refusal -> assertThat(refusal.text(Locale.CHINESE))
                        .contains("王起草")
                        .contains("主要职能"));
        assertThatThrownBy(() -> sections.save(zhao, report.id(), "duties", "赵写的。", 1))
                .isInstanceOf(SectionBeingEdited.class);
        assertThat(text("duties")).isEqualTo("王写的。");
        assertThat(sections.one(zhao, report.id(), "duties").lease())
                .map(SectionLease::holderName)
                .contains("王起草");
        assertThatCode(() -> sections.lease(zhao, report.id(), "staff")).doesNotThrowAnyException();
    }

    @Test
    void a_section_given_free_is_free_at_once() {
        sections.lease(wang, report.id(), "duties");
        sections.release(zhao, report.id(), "duties");
        assertThatThrownBy(() -> sections.lease(zhao, report.id(), "duties")).isInstanceOf(SectionBeingEdited.class);

        sections.release(wang, report.id(), "duties");

        assertThat(sections.save(zhao, report.id(), "duties", "赵写的。", 0).version())
                .isEqualTo(1);
    }

    @Test
    void a_minute_of_silence_frees_a_section() {
        Template.Section duties = Sample.TEMPLATE.section("duties").orElseThrow();
        sections.lease(wang, report.id(), "duties");

        assertThatThrownBy(() -> later(59).take(zhao, report.id(), duties)).isInstanceOf(SectionBeingEdited.class);
        assertThat(later(61).take(zhao, report.id(), duties).holder()).isEqualTo(zhao.id());
        assertThatThrownBy(() -> sections.lease(wang, report.id(), "duties")).isInstanceOf(SectionBeingEdited.class);
    }

    @Test
    void typing_on_keeps_a_section() {
        Template.Section duties = Sample.TEMPLATE.section("duties").orElseThrow();
        sections.lease(wang, report.id(), "duties");

        later(50).take(wang, report.id(), duties);

        assertThatThrownBy(() -> later(70).take(zhao, report.id(), duties)).isInstanceOf(SectionBeingEdited.class);
    }

    private SectionLeases later(int seconds) {
        return new SectionLeases(sectionMapper, Clock.offset(clock, Duration.ofSeconds(seconds)));
    }

    @Test
    void of_two_who_begin_at_the_same_moment_one_gets_the_section() throws Exception {
        for (String section : List.of("duties", "staff", "goalsOverall", "problems", "measures")) {
            CyclicBarrier together = new CyclicBarrier(2);
            List<Callable<Boolean>> both = new ArrayList<>();
            for (Person person : List.of(wang, zhao)) {
                both.add(() -> {
                    together.await();
                    try {
                        sections.lease(person, report.id(), section);
                        return true;
                    } catch (SectionBeingEdited other) {
                        return false;
                    }
                });
            }

            assertThat(atOnce(both)).containsExactlyInAnyOrder(true, false);
        }
    }

    private static List<Boolean> atOnce(List<Callable<Boolean>> acts) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(acts.size())) {
            List<Boolean> results = new ArrayList<>();
            for (Future<Boolean> result : threads.invokeAll(acts)) {
                results.add(result.get());
            }
            return results;
        }
    }

    @Test
    void a_text_that_changed_meanwhile_is_not_overwritten() {
        write("duties", "第一稿。");
        sections.release(wang, report.id(), "duties");
        sections.save(zhao, report.id(), "duties", "第二稿。", 1);
        sections.release(zhao, report.id(), "duties");

        assertThatThrownBy(() -> sections.save(wang, report.id(), "duties", "旧窗口里的字。", 1))
                .isInstanceOfSatisfying(
                        SectionChangedMeanwhile.class,
                        refusal -> assertThat(refusal.text(Locale.CHINESE)).contains("赵起草"));
        assertThat(text("duties")).isEqualTo("第二稿。");
        assertThat(sections.save(wang, report.id(), "duties", "第二稿。", 1).version())
                .isEqualTo(2);
    }

    @Test
    void autosaves_of_one_sitting_are_one_line_in_the_record() {
        write("duties", "一");
        write("duties", "一二");
        write("duties", "一二三");
        write("staff", "三十人");

        assertThat(recorded(wang).stream().filter("report.saveSection"::equals)).hasSize(2);
    }

    @Test
    void rare_characters_stay_and_invisible_ones_go() {
        SectionText saved = write("duties", "  𠮷㛃𬭸😀塅\r\n⽂⼯⾏\u200b\u202e白\u0000\u0007\u00ad。\u2028末行\tA ");

        assertThat(saved.text()).isEqualTo("𠮷㛃𬭸😀塅\n文工行白。\n末行\tA");
        assertThat(text("duties")).isEqualTo(saved.text());
    }

    @Test
    void a_text_beyond_all_measure_is_refused_whole() {
        assertThatThrownBy(() -> write("duties", "长".repeat(Sections.LONGEST + 1)))
                .isInstanceOfSatisfying(TextTooLong.class, refusal -> assertThat(refusal.text(Locale.CHINESE))
                        .contains("200001", "200000"));
        assertThat(write("duties", "长".repeat(Sections.LONGEST)).text()).hasSize(Sections.LONGEST);
    }

    @Test
    void figures_keep_their_written_digits_and_zero_is_no_blank() {
        set("fullYearBudget", "67.2");
        set("personnelCost", "67.20");
        set("operatingCost", "0");

        Map<String, FigureValue> values = byCode(figures.all(zhao, report.id()));

        assertThat(values.get("fullYearBudget").value().orElseThrow()).isEqualTo("67.2");
        assertThat(values.get("personnelCost").value().orElseThrow()).isEqualTo("67.20");
        assertThat(values.get("operatingCost").value().orElseThrow()).isEqualTo("0");
        assertThat(values.get("reception").value()).isEmpty();
        assertThat(values.get("sangongLastYear").period()).isEqualTo("2023");
        assertThat(values.get("personnelCost").editedBy()).contains("王起草");
    }

    @Test
    void computed_figures_follow_and_cannot_be_entered() {
        set("personnelCost", "513.89");
        set("projectSpend", "130.16");
        set("fullYearBudget", "723.42");
        assertThat(byCode(figures.all(wang, report.id())).get("basicSpend").value())
                .isEmpty();

        Map<String, FigureValue> values = byCode(set("operatingCost", "79.09"));

        assertThat(values.get("basicSpend").value().orElseThrow()).isEqualTo("592.98");
        assertThat(values.get("executionRate").value().orElseThrow()).isEqualTo("99.96");
        assertThatThrownBy(() -> set("basicSpend", "1")).isInstanceOf(FigureNotValid.class);
    }

    @Test
    void figures_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> set("personnelCost", "1.234")).isInstanceOf(FigureNotValid.class);
        assertThatThrownBy(() -> set("headcount", "30.5")).isInstanceOf(FigureNotValid.class);
        assertThatThrownBy(() -> set("headcount", "-1")).isInstanceOf(FigureNotValid.class);
        assertThatThrownBy(() -> set("personnelCost", "123456789012345")).isInstanceOf(FigureNotValid.class);
        assertThatThrownBy(() -> set("noSuchFigure", "1")).isInstanceOf(FigureNotValid.class);
        assertThat(byCode(set("adjustment", "-83.68")).get("adjustment").value().orElseThrow())
                .isEqualTo("-83.68");
    }

    @Test
    void a_figure_set_by_somebody_else_meanwhile_is_not_overwritten() {
        set("headcount", "30");

        assertThatThrownBy(
                        () -> figures.set(zhao, report.id(), "headcount", Optional.of(new BigDecimal("31")), "", "", 0))
                .isInstanceOfSatisfying(
                        FigureChangedMeanwhile.class,
                        refusal -> assertThat(refusal.text(Locale.CHINESE)).contains("王起草"));

        figures.set(zhao, report.id(), "headcount", Optional.empty(), "", "", 1);
        assertThat(byCode(figures.all(wang, report.id())).get("headcount").value())
                .isEmpty();
        assertThatThrownBy(() -> figures.set(wang, report.id(), "headcount", Optional.of(BigDecimal.ONE), "", "", 1))
                .isInstanceOf(FigureChangedMeanwhile.class);
    }

    private List<FigureValue> set(String code, String value) {
        int version = Optional.ofNullable(byCode(figures.all(wang, report.id())).get(code))
                .map(FigureValue::version)
                .orElse(0);
        return figures.set(wang, report.id(), code, Optional.of(new BigDecimal(value)), "决算", "决算第3页", version);
    }

    @Test
    void the_text_speaks_with_the_digits_of_the_figures() {
        set("personnelCost", "513.89");
        write("basicSpending", "人员经费{{personnelCost|wan}}，公用经费{{operatingCost|wan}}，另{{noSuchFigure}}。");

        assertThat(reports.narrative(report.id()))
                .contains(new NarrativeLine(
                        "basicSpending", 0, "人员经费513.89万元，公用经费{{operatingCost|wan}}，另{{noSuchFigure}}。"));
        assertThat(sections.unresolved(report.id()))
                .containsExactly(
                        new UnresolvedToken("basicSpending", "{{operatingCost|wan}}", UnresolvedToken.Reason.NO_VALUE),
                        new UnresolvedToken(
                                "basicSpending", "{{noSuchFigure}}", UnresolvedToken.Reason.UNKNOWN_FIGURE));
        assertThat(text("basicSpending")).contains("{{personnelCost|wan}}");
    }

    @Test
    void projects_are_added_filled_ordered_and_removed() {
        budgetLines.add(wang, report.id(), "公共法律服务工作经费", "businessProjects");
        List<BudgetLine> two = budgetLines.add(zhao, report.id(), "公车经费𠮷", "");
        BudgetLine car = two.getLast();
        assertThat(car.executed()).isEmpty();

        List<BudgetLine> saved = budgetLines.save(wang, report.id(), amounts(car, "3.00", "0"));

        assertThat(saved.getLast().initialBudget().orElseThrow()).isEqualTo("3.00");
        assertThat(saved.getLast().executed().orElseThrow()).isEqualTo("0.00");
        assertThat(saved.getLast().carriedIn()).isEmpty();
        assertThat(BudgetTotals.of(saved).initialBudget().orElseThrow()).isEqualTo("3.00");
        assertThat(BudgetTotals.of(saved).carriedOut()).isEmpty();

        List<BudgetLine> turned = budgetLines.reorder(
                wang, report.id(), List.of(saved.get(1).id(), saved.get(0).id()));
        assertThat(turned).extracting(BudgetLine::name).containsExactly("公车经费𠮷", "公共法律服务工作经费");
        assertThat(budgetLines.remove(wang, report.id(), car.id()))
                .extracting(BudgetLine::name)
                .containsExactly("公共法律服务工作经费");
        assertThat(budgetLines.remove(wang, report.id(), car.id())).hasSize(1);
    }

    @Test
    void a_project_that_changed_meanwhile_is_not_overwritten() {
        BudgetLine car = budgetLines.add(wang, report.id(), "公车经费", "").getFirst();
        budgetLines.save(zhao, report.id(), amounts(car, "3", "4.35"));

        assertThatThrownBy(() -> budgetLines.save(wang, report.id(), amounts(car, "9", "9")))
                .isInstanceOf(BudgetLineChangedMeanwhile.class);
        assertThatThrownBy(() -> budgetLines.reorder(wang, report.id(), List.of(car.id(), car.id())))
                .isInstanceOf(BudgetLineChangedMeanwhile.class);
        assertThat(budgetLines.all(wang, report.id()).getFirst().executed().orElseThrow())
                .isEqualTo("4.35");
    }

    @Test
    void projects_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> budgetLines.add(wang, report.id(), " \u200b ", ""))
                .isInstanceOf(BudgetLineNotValid.class);
        assertThatThrownBy(() -> budgetLines.add(wang, report.id(), "长".repeat(201), ""))
                .isInstanceOf(BudgetLineNotValid.class);
        assertThatThrownBy(() -> budgetLines.add(wang, report.id(), "项目", "noSuchGroup"))
                .isInstanceOf(BudgetLineNotValid.class);
        BudgetLine line = budgetLines.add(wang, report.id(), "项目", "").getFirst();
        assertThatThrownBy(() -> budgetLines.save(wang, report.id(), amounts(line, "1.234", "0")))
                .isInstanceOf(BudgetLineNotValid.class);
    }

    @Test
    void a_line_of_another_report_is_out_of_reach() {
        BudgetLine foreign = budgetLines.add(wang, report.id(), "公车经费", "").getFirst();
        Report other = reports.start(wang, 2021, TEMPLATE);

        assertThatThrownBy(() -> budgetLines.save(wang, other.id(), amounts(foreign, "9", "9")))
                .isInstanceOf(BudgetLineChangedMeanwhile.class);
        budgetLines.remove(wang, other.id(), foreign.id());

        assertThat(budgetLines.all(wang, report.id())).containsExactly(foreign);
    }

    private static BudgetLine amounts(BudgetLine line, String initial, String executed) {
        return new BudgetLine(
                line.id(),
                line.name(),
                line.group(),
                line.carriedIn(),
                Optional.of(new BigDecimal(initial)),
                line.adjustment(),
                Optional.of(new BigDecimal(executed)),
                line.carriedOut(),
                line.version());
    }

    @Test
    void an_import_takes_the_place_of_the_draft() {
        write("measures", "旧措施。");
        set("headcount", "29");

        drafts.replace(report.id(), wang, imported("新职能\u200b。"));

        assertThat(text("duties")).isEqualTo("新职能。");
        assertThat(text("measures")).isEmpty();
        Map<String, FigureValue> values = byCode(figures.all(wang, report.id()));
        assertThat(values.get("headcount").value()).isEmpty();
        assertThat(values.get("personnelCost").value().orElseThrow()).isEqualTo("513.89");
        assertThat(values.get("personnelCost").evidence()).isEqualTo("人员经费513.89万元");
        assertThat(budgetLines.all(wang, report.id()).getFirst().imbalance().orElseThrow())
                .isEqualByComparingTo("-3.00");
        assertThat(recorded(wang)).contains("report.import");
    }

    @Test
    void an_import_waits_while_somebody_is_editing() {
        write("measures", "旧措施。");
        sections.lease(zhao, report.id(), "duties");

        assertThatThrownBy(() -> drafts.replace(report.id(), wang, imported("新职能。")))
                .isInstanceOf(SectionBeingEdited.class);
        assertThat(text("measures")).isEqualTo("旧措施。");
        assertThat(budgetLines.all(wang, report.id())).isEmpty();
    }

    private static ImportedDraft imported(String duties) {
        Optional<BigDecimal> three = Optional.of(new BigDecimal("3"));
        return new ImportedDraft(
                List.of(),
                List.of(new ImportedDraft.Section("duties", "3.主要职能:", 15, duties)),
                List.of(
                        new ImportedDraft.Figure("personnelCost", new BigDecimal("513.89"), "人员经费513.89万元", 38),
                        new ImportedDraft.Figure("basicSpend", new BigDecimal("592.98"), "基本支出592.98万元", 38)),
                List.of(new ImportedDraft.Line(
                        "公车经费", three, three, three, three, Optional.of(new BigDecimal("9")), "", 60)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_running_report_keeps_the_template_it_was_started_with() throws Exception {
        String id = "zz-" + Ids.next();
        String yaml = Files.readString(Path.of("forms/reports/hunan-department.yaml"))
                .replace("id: hunan-department", "id: " + id);
        transaction.executeWithoutResult(status -> templates.store(id + ".yaml", yaml));
        Report old = reports.start(wang, 2020, id);

        transaction.executeWithoutResult(
                status -> templates.store(id + ".yaml", yaml.replace("title: 主要职能", "title: 偷偷改名")));
        transaction.executeWithoutResult(status -> templates.store(
                id + ".yaml", yaml.replace("version: 3", "version: 4").replace("title: 主要职能", "title: 主要职责")));
        Report young = reports.start(wang, 2019, id);

        assertThat(sections.one(wang, old.id(), "duties").section().title()).isEqualTo("主要职能");
        assertThat(sections.one(wang, young.id(), "duties").section().title()).isEqualTo("主要职责");
        assertThat(young.template()).isEqualTo(id + "@4");
    }
}
