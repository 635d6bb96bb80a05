package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.audit.Audit;
import org.mingzhang.audit.AuditLine;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Refusal;
import org.mingzhang.document.Attachments;
import org.mingzhang.document.FileAltered;
import org.mingzhang.document.FileFormat;
import org.mingzhang.document.FileNotKept;
import org.mingzhang.document.FileNotReadable;
import org.mingzhang.document.FileStore;
import org.mingzhang.document.Sm3;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.tables.CellChange;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.EvidenceFile;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;

/** Proving what indicators say: files hang on the row, are what they say they are, and stay what they were. */
abstract class Proving extends ReportStories {

    private static final CellPlace INDICATORS = new CellPlace("unitScores", "", "indicators", "", "");

    @Autowired
    Evidence evidence;

    @Autowired
    Tables tables;

    @Autowired
    Continuations continuations;

    @Autowired
    FreezeReport freezeReport;

    @Autowired
    FileStore store;

    @Autowired
    Drafting drafting;

    @Autowired
    ReportTables reportTables;

    @Autowired
    EvidenceRows rows;

    @Autowired
    Audit audit;

    @Autowired
    ApplicationEventPublisher events;

    @Value("${mingzhang.data}")
    String data;

    @TempDir
    Path folder;

    @Test
    void a_file_proves_an_indicator_and_is_given_back_as_it_came() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        byte[] ledger = unique("台账");

        EvidenceFile added = add(cases, "调解台账.pdf", ledger);

        assertThat(evidence.list(principal, report.id())).containsExactly(stored(added));
        assertThat(added.row()).isEqualTo(cases);
        assertThat(added.name()).isEqualTo("调解台账.pdf");
        assertThat(added.format()).isEqualTo(FileFormat.PDF);
        assertThat(added.size()).isEqualTo(ledger.length);
        assertThat(added.sha256()).isEqualTo(Hashes.sha256(ledger));
        assertThat(added.sm3()).isEqualTo(Sm3.of(ledger));
        assertThat(added.addedByName()).isEqualTo("王起草");
        assertThat(content(principal, added)).isEqualTo(ledger);
        assertThat(recorded(wang)).contains("report.addEvidence");
    }

    @Test
    void what_is_proved_and_what_is_not_is_shown_to_whoever_may_read() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        indicator("挽回损失", "300");
        indicator("群众满意度", "");
        indicator("上级考核", "—");
        add(cases, "台账.pdf", unique("台账"));

        List<EvidenceCoverage> coverage = evidence.coverage(principal, report.id());

        assertThat(coverage).hasSize(1);
        assertThat(coverage.getFirst().title()).isEqualTo("2024年度部门整体支出绩效自评表");
        assertThat(coverage.getFirst().rule()).isEqualTo(TableLayout.Evidence.ASKED);
        assertThat(coverage.getFirst().needed()).as("with a result").isEqualTo(2);
        assertThat(coverage.getFirst().proved()).isEqualTo(1);
        assertThat(coverage.getFirst().missing())
                .extracting(EvidenceCoverage.Missing::label)
                .containsExactly("挽回损失");
    }

    @Test
    void a_project_s_table_is_proved_by_itself_and_its_evidence_goes_with_the_project() throws IOException {
        BudgetLine cars = budgetLines.add(wang, report.id(), "公车经费", "").getFirst();
        CellPlace row = indicator(new CellPlace("projectScores", cars.id(), "indicators", "", ""), "出车", "120");
        EvidenceFile added = add(row, "派车单.xlsx", Attachments.xlsx());
        assertThat(evidence.coverage(wang, report.id()).getFirst().title()).endsWith(" · 公车经费");

        budgetLines.remove(wang, report.id(), cars.id());

        assertThat(evidence.list(wang, report.id())).isEmpty();
        assertThat(store.holds(added.sha256())).isFalse();
    }

    @Test
    void one_content_stands_once_and_goes_when_nobody_names_it_any_more() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        CellPlace losses = indicator("挽回损失", "300");
        byte[] ledger = unique("台账");
        EvidenceFile one = add(cases, "台账.pdf", ledger);
        EvidenceFile other = add(losses, "同一本台账.pdf", ledger);
        assertThat(one.sha256()).isEqualTo(other.sha256());

        evidence.remove(wang, report.id(), one.id());
        assertThat(content(wang, other)).isEqualTo(ledger);

        evidence.remove(wang, report.id(), other.id());
        assertThat(store.holds(one.sha256())).isFalse();
        assertThat(evidence.list(wang, report.id())).isEmpty();
        assertThat(recorded(wang).stream().filter("report.removeEvidence"::equals))
                .hasSize(2);

        evidence.remove(wang, report.id(), other.id());
        assertThat(recorded(wang).stream().filter("report.removeEvidence"::equals))
                .as("gone already")
                .hasSize(2);
    }

    @Test
    void the_same_content_twice_on_one_indicator_is_refused_with_who_added_it() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        byte[] ledger = unique("台账");
        EvidenceFile first = add(cases, "台账.pdf", ledger);

        assertThatThrownBy(() -> evidence.add(zhao, report.id(), cases, "改名.pdf", in(ledger)))
                .isInstanceOfSatisfying(EvidenceRefused.class, refused -> assertThat(refused.text(Locale.ROOT))
                        .contains("“台账.pdf”", "王起草"));
        assertThat(content(wang, first)).as("is still there").isEqualTo(ledger);
    }

    @Test
    void a_row_takes_twenty_files() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        for (int i = 0; i < evidence.limits().most(); i++) {
            add(cases, i + ".pdf", unique("第" + i + "份"));
        }

        refused(cases, "21.pdf", unique("第21份"), EvidenceRefused.class, "20");
    }

    @Test
    void files_that_are_not_what_they_say_are_refused_and_leave_nothing_behind() throws IOException {
        CellPlace cases = indicator("调解案件", "842");

        refused(cases, "台账.pdf", Attachments.program(), FileNotReadable.class, "EXE");
        refused(cases, "台账.docx", Attachments.withMacros(), FileNotReadable.class, "宏");
        refused(cases, "空.pdf", new byte[0], FileNotReadable.class, "空的");

        assertThat(store.holds(Hashes.sha256(Attachments.program()))).isFalse();
        assertThat(evidence.list(wang, report.id())).isEmpty();
        assertThat(incoming()).isEmpty();
    }

    @Test
    void two_hundred_megabytes_are_given_up_after_the_first_twenty() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        Endless file = new Endless(200);

        assertThatThrownBy(() -> evidence.add(wang, report.id(), cases, "录像.pdf", file))
                .isInstanceOfSatisfying(FileNotReadable.class, refused -> assertThat(refused.text(Locale.ROOT))
                        .contains("20 MB"));
        assertThat(file.read).isLessThan(21L * 1024 * 1024);
        assertThat(incoming()).isEmpty();
    }

    @Test
    void twenty_megabytes_are_taken() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        byte[] scan = Arrays.copyOf(unique("扫描件"), 20 * 1024 * 1024);

        assertThat(content(wang, add(cases, "扫描件.pdf", scan))).isEqualTo(scan);
    }

    @Test
    void a_hostile_name_leads_nowhere_and_hides_nothing() throws IOException {
        CellPlace cases = indicator("调解案件", "842");

        assertThat(add(cases, "../../../etc/cron.d/台账.pdf", unique("一")).name()).isEqualTo("台账.pdf");
        assertThat(add(cases, "台账\u202Efdp.exe", unique("二")).name()).isEqualTo("台账fdp.exe.pdf");
        assertThat(add(cases, "𠮷".repeat(300) + ".pdf", unique("三")).name())
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("𠮷.pdf");
    }

    @Test
    void only_who_may_write_adds_and_removes_and_only_the_unit_reads() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        EvidenceFile added = add(cases, "台账.pdf", unique("台账"));
        String elsewhere = Ids.next();
        newUnit(elsewhere);
        Person stranger = person(elsewhere, "外单位", Role.DRAFTER);

        assertThatThrownBy(() -> evidence.add(principal, report.id(), cases, "批示.pdf", in(unique("批示"))))
                .isInstanceOf(NotYoursToWrite.class);
        assertThatThrownBy(() -> evidence.remove(principal, report.id(), added.id()))
                .isInstanceOf(NotYoursToWrite.class);
        assertThatThrownBy(() -> evidence.list(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> evidence.coverage(stranger, report.id())).isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> evidence.open(stranger, report.id(), added.id()))
                .isInstanceOf(NotYourReport.class);
        assertThatThrownBy(() -> evidence.add(stranger, report.id(), cases, "台账.pdf", in(unique("外"))))
                .isInstanceOf(NotYourReport.class);

        assertThat(content(principal, added)).isNotEmpty();
        assertThat(recorded(principal)).contains("report.addEvidence", "report.removeEvidence");
        assertThat(recorded(stranger)).contains("report.addEvidence", "report.open");
    }

    @Test
    void another_report_s_id_opens_nothing() throws IOException {
        EvidenceFile added = add(indicator("调解案件", "842"), "台账.pdf", unique("台账"));
        Report other = reports.start(wang, 2023, TEMPLATE);

        assertThatThrownBy(() -> evidence.open(wang, other.id(), added.id())).isInstanceOf(EvidenceRefused.class);
        evidence.remove(wang, other.id(), added.id());
        assertThat(evidence.list(wang, report.id())).hasSize(1);
    }

    @Test
    void evidence_hangs_on_rows_that_ask_for_it() {
        refused(
                new CellPlace("baseData", "", "spending", "reception", ""),
                "接待.pdf",
                unique("接待"),
                EvidenceRefused.class,
                "刷新");
        refused(
                new CellPlace("unitScores", "", "indicators", Ids.next(), ""),
                "无.pdf",
                unique("无"),
                EvidenceRefused.class,
                "刷新");
    }

    @Test
    void a_row_that_is_removed_takes_its_evidence_along() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        CellPlace losses = indicator("挽回损失", "300");
        EvidenceFile gone = add(cases, "台账.pdf", unique("台账"));
        EvidenceFile stays = add(losses, "凭证.pdf", unique("凭证"));

        tables.remove(wang, report.id(), cases);

        assertThat(evidence.list(wang, report.id())).containsExactly(stored(stays));
        assertThat(store.holds(gone.sha256())).isFalse();
        assertThat(recorded(wang)).contains("report.removeEvidence");
    }

    @Test
    void the_signature_fixes_which_files_they_were() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        byte[] ledger = unique("台账");
        EvidenceFile added = add(cases, "台账.pdf", ledger);

        freeze();

        FrozenVersion version = reports.frozen(report.id()).orElseThrow();
        assertThat(version.snapshot().evidence())
                .containsExactly(new Snapshot.Proof(
                        "unitScores",
                        "",
                        "indicators",
                        cases.row(),
                        "调解案件",
                        "台账.pdf",
                        ledger.length,
                        Hashes.sha256(ledger),
                        Sm3.of(ledger)));
        assertThat(version.json()).contains("\"sha256\":\"" + Hashes.sha256(ledger) + "\"");
        assertThat(Hashes.sha256(SnapshotJson.write(version.snapshot()))).isEqualTo(version.sha256());
        assertThatThrownBy(() -> add(cases, "补充.pdf", unique("补充"))).isInstanceOf(ReportLocked.class);
        assertThatThrownBy(() -> evidence.remove(wang, report.id(), added.id())).isInstanceOf(ReportLocked.class);
        assertThat(content(principal, added)).isEqualTo(ledger);
        assertThat(details(wang)).anyMatch(detail -> detail.startsWith("补充.pdf · "));
    }

    @Test
    void a_file_that_a_version_names_stays_when_the_report_is_a_draft_again() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        byte[] ledger = unique("台账");
        EvidenceFile added = add(cases, "台账.pdf", ledger);
        freeze();
        transaction.executeWithoutResult(status -> events.publishEvent(new SentBack(
                report.id(), "secrecy-review", "draft", Set.of("freeze-report"), Actors.of(principal), "台账不全")));

        evidence.remove(wang, report.id(), added.id());

        assertThat(evidence.list(wang, report.id())).isEmpty();
        assertThat(store.holds(added.sha256())).as("the void version names it").isTrue();
        freeze();
        assertThat(reports.frozen(report.id()).orElseThrow().json()).doesNotContain("\"evidence\"");
    }

    @Test
    void a_report_without_evidence_says_nothing_of_it() {
        assertThat(SnapshotJson.write(reports.current(report.id()))).doesNotContain("evidence");
    }

    @Test
    void a_file_that_is_altered_on_the_disk_is_noticed_when_it_is_opened() throws IOException {
        EvidenceFile added = add(indicator("调解案件", "842"), "台账.pdf", unique("台账"));
        Path file = Path.of(data, "files", added.sha256().substring(0, 2), added.sha256());
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThatThrownBy(() -> evidence.open(principal, report.id(), added.id()))
                .isInstanceOfSatisfying(FileAltered.class, refused -> assertThat(refused.text(Locale.ROOT))
                        .contains("摘要不一致", "备份"));
        assertThat(recorded(principal)).contains("report.openEvidence");
    }

    @Test
    void a_folder_that_cannot_be_written_refuses_cleanly() throws IOException {
        CellPlace cases = indicator("调解案件", "842");
        Files.createFile(folder.resolve("files"));
        Evidence broken = new Evidence(
                drafting,
                reportTables,
                rows,
                new FileStore(folder.toString()),
                evidence.limits(),
                transaction,
                audit,
                clock);

        assertThatThrownBy(() -> broken.add(wang, report.id(), cases, "台账.pdf", in(unique("台账"))))
                .isInstanceOf(FileNotKept.class);
        assertThat(evidence.list(wang, report.id())).isEmpty();
        assertThat(details(wang)).anyMatch(detail -> detail.contains("磁盘已满"));
    }

    @Test
    void a_report_that_continues_last_year_s_begins_without_evidence() throws IOException {
        add(indicator("调解案件", "842"), "台账.pdf", unique("台账"));
        freeze();

        Report next = continuations.start(wang, 2025, TEMPLATE).report();

        assertThat(tables.all(wang, next.id()).get(1).parts().getLast().rows()).hasSize(1);
        assertThat(evidence.list(wang, next.id())).isEmpty();
    }

    @Test
    void another_region_requires_what_this_one_asks_for() {
        Report sichuan = reports.start(wang, 2024, "sichuan-department");

        assertThat(tables.all(wang, sichuan.id()).stream()
                        .flatMap(table -> table.layout().parts().stream())
                        .filter(part -> part.kind() == TableLayout.Kind.INDICATORS))
                .extracting(TableLayout.Part::code, TableLayout.Part::evidence)
                .contains(Tuple.tuple("indicators", TableLayout.Evidence.REQUIRED));
    }

    private CellPlace indicator(String name, String actual) {
        return indicator(INDICATORS, name, actual);
    }

    private CellPlace indicator(CellPlace part, String name, String actual) {
        tables.add(wang, report.id(), part);
        FilledTable table = tables.all(wang, report.id()).stream()
                .filter(known -> known.layout().code().equals(part.table())
                        && known.owner().equals(part.owner()))
                .findFirst()
                .orElseThrow();
        String row = table.parts().getLast().rows().getLast().id();
        write(part, row, "name", name);
        write(part, row, "actual", actual);
        return new CellPlace(part.table(), part.owner(), part.part(), row, "");
    }

    private void write(CellPlace part, String row, String column, String text) {
        CellPlace cell = new CellPlace(part.table(), part.owner(), part.part(), row, column);
        assertThat(tables.write(wang, report.id(), List.of(new CellChange(cell, "", text)))
                        .problems())
                .isEmpty();
    }

    private EvidenceFile add(CellPlace row, String name, byte[] content) throws IOException {
        return evidence.add(wang, report.id(), row, name, in(content));
    }

    private void refused(CellPlace row, String name, byte[] content, Class<? extends Refusal> kind, String why) {
        assertThatThrownBy(() -> add(row, name, content)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused).isInstanceOf(kind);
            assertThat(refused.text(Locale.ROOT)).contains(why);
        });
        assertThat(details(wang)).anyMatch(detail -> detail.startsWith(name + " · "));
    }

    /** Times of a database are rounded. */
    private EvidenceFile stored(EvidenceFile file) {
        Optional<EvidenceFile> known = evidence.list(wang, report.id()).stream()
                .filter(other -> other.id().equals(file.id()))
                .findFirst();
        assertThat(known.orElseThrow().addedAt())
                .isBetween(file.addedAt().minusSeconds(1), file.addedAt().plusSeconds(1));
        return known.orElseThrow();
    }

    private byte[] content(Person reader, EvidenceFile file) throws IOException {
        try (InputStream in = evidence.open(reader, report.id(), file.id()).content()) {
            return in.readAllBytes();
        }
    }

    private List<String> details(Person person) {
        return trail.about(report.id()).stream()
                .filter(line -> line.actor().equals(person.id()))
                .map(AuditLine::detail)
                .toList();
    }

    /** A PDF that no other test has. */
    private static byte[] unique(String content) {
        return Attachments.pdf(content + Ids.next());
    }

    private static InputStream in(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private void freeze() {
        freezeReport.run(new StepContext(report.id(), unit, 2024, "freeze-report"));
    }

    /** What is still being written. Tests of one application run one after the other. */
    private List<Path> incoming() throws IOException {
        try (var files = Files.list(Path.of(data, "files", "incoming"))) {
            return files.toList();
        }
    }

    /** So many MB that begin like a PDF. */
    private static final class Endless extends InputStream {

        private final long most;
        private long read;

        Endless(int megabytes) {
            most = megabytes * 1024L * 1024;
        }

        @Override
        public int read() {
            return read++ < most ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            byte[] head = read == 0 ? "%PDF-1.7".getBytes(StandardCharsets.US_ASCII) : new byte[0];
            System.arraycopy(head, 0, buffer, from, Math.min(head.length, length));
            read += length;
            return read > most ? -1 : length;
        }
    }
}
