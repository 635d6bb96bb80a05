package org.mingzhang.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Ids;
import org.mingzhang.org.NotAllowed;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.FlowChangedMeanwhile;
import org.mingzhang.workflow.FlowRefused;
import org.mingzhang.workflow.FlowVersion;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts of flows and their publishing, on a real database. */
abstract class FlowDeskStories {

    private static final String FLOW = "report-approval";
    private static final String SCRIPT =
            "<bpmn:scriptTask id=\"evil\" name=\"偷偷执行\" scriptFormat=\"javascript\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>";

    @Autowired
    FlowDesk desk;

    @Autowired
    DemoPeople demo;

    @Autowired
    AuditTrail trail;

    @Test
    void a_draft_is_kept_for_the_person_who_drew_it_until_it_is_discarded() {
        Person admin = admin();
        FlowDraft untouched = desk.open(admin, FLOW);
        assertThat(untouched.savedAt()).isEmpty();

        desk.save(admin, FLOW, untouched.basedOn(), "<half drawn 𠮷");
        desk.save(admin, FLOW, untouched.basedOn(), "<half drawn 𠮷 and more");

        assertThat(desk.open(admin, FLOW).bpmn()).isEqualTo("<half drawn 𠮷 and more");
        assertThat(desk.open(admin(), FLOW).bpmn()).isEqualTo(untouched.bpmn());
        desk.discard(admin, FLOW);
        assertThat(desk.open(admin, FLOW)).isEqualTo(untouched);
    }

    @Test
    void publishing_makes_the_next_version_and_forgets_the_draft() {
        Person admin = admin();
        FlowDraft draft = desk.open(admin, FLOW);
        desk.save(admin, FLOW, draft.basedOn(), renamed(draft.bpmn()));

        FlowVersion version = desk.publish(admin, FLOW, "  改了名称 ");

        assertThat(version.version()).isEqualTo(draft.basedOn() + 1);
        assertThat(version.note()).isEqualTo("改了名称");
        assertThat(version.publishedBy()).isEqualTo(admin.name());
        assertThat(desk.open(admin, FLOW).savedAt()).isEmpty();
        assertThat(desk.open(admin, FLOW).basedOn()).isEqualTo(version.version());
        assertThat(trail.about(FLOW)).extracting(AuditLine::actor).contains(admin.id());
    }

    @Test
    void a_script_is_refused_by_name_and_the_draft_stays() {
        Person admin = admin();
        FlowDraft draft = desk.open(admin, FLOW);
        String evil = draft.bpmn().replace("</bpmn:process>", SCRIPT + "</bpmn:process>");
        desk.save(admin, FLOW, draft.basedOn(), evil);

        assertThatExceptionOfType(FlowRefused.class)
                .isThrownBy(() -> desk.publish(admin, FLOW, "试试"))
                .withMessageContaining("偷偷执行")
                .satisfies(refused -> assertThat(refused.findings())
                        .anyMatch(finding -> finding.element().equals("evil")));

        assertThat(desk.open(admin, FLOW).bpmn()).isEqualTo(evil);
        assertThat(trail.about(FLOW))
                .filteredOn(line -> line.actor().equals(admin.id()))
                .extracting(AuditLine::verb)
                .containsExactly("editor.publish");
    }

    @Test
    void whoever_publishes_second_is_told() {
        Person first = admin();
        Person second = admin();
        FlowDraft draft = desk.open(first, FLOW);
        desk.save(first, FLOW, draft.basedOn(), renamed(draft.bpmn()));
        desk.save(second, FLOW, draft.basedOn(), renamed(draft.bpmn()));
        desk.publish(first, FLOW, "先发布");

        assertThatExceptionOfType(FlowChangedMeanwhile.class).isThrownBy(() -> desk.publish(second, FLOW, "后发布"));

        assertThat(desk.open(second, FLOW).savedAt()).as("the draft stays").isPresent();
    }

    @Test
    void without_a_note_without_a_draft_or_without_measure_nothing_happens() {
        Person admin = admin();

        assertThatExceptionOfType(NothingDrawn.class).isThrownBy(() -> desk.publish(admin, FLOW, "没有改"));
        assertThatExceptionOfType(NoteMissing.class).isThrownBy(() -> desk.publish(admin, FLOW, " "));
        assertThatExceptionOfType(FlowTooBig.class).isThrownBy(() -> desk.save(admin, FLOW, 1, "x".repeat(1_000_001)));
    }

    @Test
    void only_flow_administrators_come_in() {
        Person drafter = demo.drafter();
        long before = refusals(drafter);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.flows(drafter));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.open(drafter, FLOW));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.save(drafter, FLOW, 1, ""));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.publish(drafter, FLOW, "x"));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> desk.discard(drafter, FLOW));

        assertThat(refusals(drafter)).isEqualTo(before + 4);
    }

    private long refusals(Person person) {
        return trail.about(FLOW).stream()
                .filter(line ->
                        line.actor().equals(person.id()) && line.detail().equals("NotAllowed"))
                .count();
    }

    /** Each story has an administrator of its own, and with it drafts of its own. */
    private Person admin() {
        Person known = demo.flowAdmin();
        return new Person(
                Ids.next(), known.login(), known.name(), known.unit(), Optional.empty(), Set.copyOf(known.roles()));
    }

    private static String renamed(String bpmn) {
        return bpmn.replaceFirst(
                "name=\"内部审核[0-9a-f]*\"", "name=\"内部审核" + Ids.next().substring(30) + "\"");
    }
}
