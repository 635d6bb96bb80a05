package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.mingzhang.base.Ids;
import org.mingzhang.document.Sm3;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.compare.Passage;
import org.mingzhang.report.compare.Piece;
import org.mingzhang.workflow.AfterReturn;
import org.mingzhang.workflow.Decision;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;

/** What is kept at each submit, return and freeze, and what changed in between. */
abstract class Revising extends ReportStories {

    @Autowired
    Revisions revisions;

    @Autowired
    FreezeReport freezeReport;

    final Person reviewer = person("李股长", Role.DEPARTMENT_HEAD);

    @Test
    void each_submit_and_return_keeps_what_the_report_said() {
        write("duties", "第一版。");
        submit();
        sendBack("数据有误");
        write("duties", "第二版。");
        submit();

        List<Revision> all = revisions.all(wang, report.id());

        assertThat(all)
                .extracting(Revision::number, Revision::cause, Revision::madeByName)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(3, Revision.Cause.SUBMIT, "王起草"),
                        org.assertj.core.groups.Tuple.tuple(2, Revision.Cause.RETURN, "李股长"),
                        org.assertj.core.groups.Tuple.tuple(1, Revision.Cause.SUBMIT, "王起草"));
        assertThat(all.get(0).stepName()).isEqualTo("起草");
        assertThat(all.get(1).stepName())
                .as("stories of the flow editor lengthen the name and leave it so")
                .startsWith("内部审核");
        assertThat(all.get(2).stepName()).isEqualTo("起草");
        assertThat(all.get(1).sha256()).isEqualTo(all.get(2).sha256());
        assertThat(contents()).isEqualTo(2);
        assertThat(passages(revisions.between(wang, report.id(), 1, 3), "duties"))
                .extracting(Passage::before, Passage::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("第一版。", "第二版。"));
        assertThat(revisions.between(wang, report.id(), 1, 2).count()).isZero();
    }

    @Test
    void an_approval_that_fails_keeps_nothing() {
        submit();
        int before = revisions.all(wang, report.id()).size();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    reroutes.sendBack(
                            waitingAt(reviewer, "internal-review"),
                            Actors.of(reviewer),
                            "draft",
                            AfterReturn.ALL_AGAIN,
                            "请改");
                    throw new IllegalStateException("the click fails at its end");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(revisions.all(wang, report.id())).hasSize(before);
    }

    @Test
    void signing_keeps_a_revision_once_and_both_digests() {
        write("duties", "定稿。");
        freeze();
        freeze();

        assertThat(revisions.all(wang, report.id())).extracting(Revision::cause).containsExactly(Revision.Cause.FREEZE);
        FrozenVersion version = reports.frozen(report.id()).orElseThrow();
        assertThat(version.sm3()).contains(Sm3.of(version.json()));
        assertThat(revisions.since(wang, report.id(), 1).count()).isZero();
    }

    @Test
    void a_version_of_before_sm3_was_kept_has_none() {
        freeze();
        sql.sql("update rpt_version set sm3 = null where report = ?")
                .param(report.id())
                .update();

        assertThat(reports.frozen(report.id()).orElseThrow().sm3()).isEmpty();
    }

    @Test
    void departments_that_submit_at_once_are_counted_one_after_the_other() {
        List<String> departments = List.of(department("办公室"), department("法制股"), department("社区矫正股"));
        tasks.complete(
                waitingAt(wang, "draft"),
                Actors.of(wang),
                new Decision("submit", "", Map.of("departments", departments)));
        List<Person> heads = departments.stream()
                .map(department -> new Person(
                        Ids.next(),
                        Ids.next(),
                        "股长" + department,
                        unit,
                        Optional.of(department),
                        java.util.Set.of(Role.DEPARTMENT_HEAD)))
                .toList();

        CompletableFuture.allOf(heads.stream()
                        .map(head -> CompletableFuture.runAsync(() -> tasks.complete(
                                waitingAt(head, "department-fill"),
                                Actors.of(head),
                                new Decision("submit", "", Map.of()))))
                        .toArray(CompletableFuture[]::new))
                .join();

        assertThat(revisions.all(wang, report.id()))
                .extracting(Revision::number)
                .containsExactly(4, 3, 2, 1);
    }

    @Test
    void a_figure_that_was_missing_is_not_one_that_was_0() {
        figures.set(wang, report.id(), "personnelCost", amount("0"), "", "", 0);
        submit();
        sendBack("请补数");
        figures.set(wang, report.id(), "personnelCost", amount("513.89"), "", "", 1);
        figures.set(wang, report.id(), "operatingCost", amount("0"), "", "", 0);

        List<Differences.ValueChange> changes =
                revisions.since(wang, report.id(), 1).figures();

        assertThat(changes)
                .contains(
                        new Differences.ValueChange("人员经费", "万元", Optional.of("0"), Optional.of("513.89")),
                        new Differences.ValueChange("公用经费", "万元", Optional.empty(), Optional.of("0")));
        assertThat(changes.getFirst().difference()).contains(new BigDecimal("513.89"));
        assertThat(new Differences.ValueChange("公用经费", "万元", Optional.empty(), Optional.of("0")).difference())
                .isEmpty();
    }

    @Test
    void a_figure_shows_in_the_text_and_by_itself() {
        write("duties", "人员经费{{personnelCost|wan}}。公用经费不变。");
        figures.set(wang, report.id(), "personnelCost", amount("513.89"), "", "", 0);
        submit();
        sendBack("请核对");
        figures.set(wang, report.id(), "personnelCost", amount("520.00"), "", "", 1);

        Differences changes = revisions.since(wang, report.id(), 1);

        assertThat(passages(changes, "duties").getFirst().pieces())
                .contains(new Piece(Piece.Kind.REMOVED, "513.89"), new Piece(Piece.Kind.ADDED, "520.00"));
        assertThat(changes.figures()).extracting(Differences.ValueChange::label).contains("人员经费");
    }

    @Test
    void a_project_keeps_its_row_when_its_name_changes() {
        BudgetLine law = budgetLines.add(wang, report.id(), "法律服务经费", "").getFirst();
        budgetLines.add(wang, report.id(), "公车经费", "");
        BudgetLine copying = budgetLines.add(wang, report.id(), "印刷费", "").getLast();
        submit();
        sendBack("请改");
        budgetLines.save(wang, report.id(), renamed(law, "公共法律服务经费", "50.24"));
        budgetLines.remove(wang, report.id(), copying.id());
        budgetLines.add(wang, report.id(), "差旅费", "");

        Differences.TableChange projects =
                revisions.since(wang, report.id(), 1).tables().getFirst();

        assertThat(projects.rows())
                .extracting(Differences.RowChange::kind, Differences.RowChange::label)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Differences.Kind.CHANGED, "公共法律服务经费"),
                        org.assertj.core.groups.Tuple.tuple(Differences.Kind.ADDED, "差旅费"),
                        org.assertj.core.groups.Tuple.tuple(Differences.Kind.REMOVED, "印刷费"));
        assertThat(projects.rows().getFirst().cells())
                .extracting(Differences.ValueChange::before, Differences.ValueChange::after)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.of("法律服务经费"), Optional.of("公共法律服务经费")),
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), Optional.of("50.24")));
        assertThat(projects.reordered()).isFalse();
    }

    @Test
    void projects_in_another_order_are_a_change() {
        String first = budgetLines.add(wang, report.id(), "甲", "").getFirst().id();
        String second = budgetLines.add(wang, report.id(), "乙", "").getLast().id();
        submit();
        sendBack("请改");
        budgetLines.reorder(wang, report.id(), List.of(second, first));

        Differences changes = revisions.since(wang, report.id(), 1);

        assertThat(changes.tables().getFirst().reordered()).isTrue();
        assertThat(changes.count()).isEqualTo(1);
    }

    @Test
    void an_approver_sees_what_changed_since_the_last_look() {
        write("duties", "第一版。");
        submit();
        String first = waitingAt(reviewer, "internal-review");

        assertThat(look(reviewer, first).seenAt()).isEmpty();
        assertThat(look(reviewer, first).changes()).isEmpty();

        reroutes.sendBack(first, Actors.of(reviewer), "draft", AfterReturn.ALL_AGAIN, "请改");
        write("duties", "第二版。");
        submit();
        String second = waitingAt(reviewer, "internal-review");

        assertThat(passages(look(reviewer, second).changes().orElseThrow(), "duties"))
                .extracting(Passage::before)
                .containsExactly("第一版。");
        assertThat(look(reviewer, second).changes().orElseThrow().count())
                .as("opened again")
                .isEqualTo(1);
        assertThat(look(person("赵副局长", Role.DEPUTY_IN_CHARGE), second).seenAt())
                .as("another person")
                .isEmpty();
    }

    @Test
    void who_did_not_open_it_but_finished_it_has_seen_it_too() {
        write("duties", "第一版。");
        submit();
        sendBack("请改");

        Revisions.SinceLastLook drafter = look(wang, waitingAt(wang, "draft"));

        assertThat(drafter.seenAt()).isPresent();
        assertThat(drafter.changes().orElseThrow().count()).isZero();
    }

    @Test
    void looks_while_others_write_leave_nothing_behind() {
        String item = waitingAt(wang, "draft");
        for (int i = 0; i < 5; i++) {
            write("duties", "第" + i + "版。");
            look(wang, item);
        }

        assertThat(contents()).isEqualTo(1);
    }

    @Test
    void another_units_people_see_no_revision() {
        submit();
        String other = Ids.next();
        newUnit(other);
        Person stranger = person(other, "外单位", Role.PRINCIPAL);

        assertThatThrownBy(() -> revisions.all(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> revisions.between(stranger, report.id(), 1, 1)).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> revisions.since(stranger, report.id(), 1)).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> revisions.look(stranger, report.id(), "any")).isInstanceOf(NotYourReport.class);
        assertThat(sql.sql("select count(*) from rpt_look where person = ?")
                        .param(stranger.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_revision_that_does_not_exist_is_no_empty_one() {
        assertThatThrownBy(() -> revisions.since(wang, report.id(), 7)).isInstanceOf(IllegalArgumentException.class);
    }

    private Revisions.SinceLastLook look(Person person, String item) {
        return revisions.look(person, report.id(), item);
    }

    private static List<Passage> passages(Differences changes, String part) {
        return changes.parts().stream()
                .filter(change -> change.code().equals(part))
                .findFirst()
                .orElseThrow()
                .passages();
    }

    private int contents() {
        return sql.sql("select count(*) from rpt_content where report = ?")
                .param(report.id())
                .query(Integer.class)
                .single();
    }

    private void submit() {
        tasks.complete(waitingAt(wang, "draft"), Actors.of(wang), new Decision("submit", "", Map.of()));
    }

    private void sendBack(String why) {
        reroutes.sendBack(
                waitingAt(reviewer, "internal-review"), Actors.of(reviewer), "draft", AfterReturn.ALL_AGAIN, why);
    }

    private void freeze() {
        freezeReport.run(new StepContext(report.id(), unit, 2024, "freeze-report"));
    }

    private String department(String name) {
        String id = Ids.next();
        sql.sql("insert into org_department (id, unit, name, place) values (?, ?, ?, 0)")
                .params(id, unit, name)
                .update();
        return id;
    }

    private static Optional<BigDecimal> amount(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    private static BudgetLine renamed(BudgetLine line, String name, String executed) {
        return new BudgetLine(
                line.id(),
                name,
                line.group(),
                line.carriedIn(),
                line.initialBudget(),
                line.adjustment(),
                amount(executed),
                line.carriedOut(),
                line.version());
    }
}
