package org.mingzhang.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Papers;
import org.mingzhang.document.Printer;
import org.mingzhang.document.SeedPaper;
import org.mingzhang.document.Sm3;
import org.mingzhang.document.VeraPdf;
import org.mingzhang.inbox.FinishedForms;
import org.mingzhang.org.Department;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.org.Unit;
import org.mingzhang.org.Units;
import org.mingzhang.seal.Verification.Verdict;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.NotYourItem;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.StepContext;
import org.mingzhang.workflow.Tasks;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What happens to a paper from sign-off to its verification by a stranger. The rooms around are played by hand. */
abstract class SealStories {

    private static final String STEP = "seal-report";

    @Autowired
    private Printer printer;

    @Autowired
    private Signer signer;

    @Autowired
    private SealMapper sealMapper;

    @Autowired
    private SealMaker maker;

    @Autowired
    private SealSettings settings;

    @Autowired
    private FileMapper files;

    @Autowired
    private UseMapper uses;

    @Autowired
    private AuthorityMapper authorities;

    @Autowired
    private SealedFiles sealedFiles;

    @Autowired
    private Verifier verifier;

    @Value("${mingzhang.data}")
    private String data;

    private final String unit = Ids.next();
    private final String subject = Ids.next();
    private final Units units = mock(Units.class);
    private final People people = mock(People.class);
    private final Papers papers = mock(Papers.class);
    private final Tasks tasks = mock(Tasks.class);
    private final FinishedForms forms = mock(FinishedForms.class);
    private final Audit audit = mock(Audit.class);
    private Register register = mock(Register.class);
    private SealReport step = mock(SealReport.class);

    @BeforeEach
    void an_office_with_a_paper_signed_off() {
        when(units.find(unit)).thenReturn(Optional.of(new Unit(unit, SeedPaper.ISSUER)));
        when(units.departments(unit)).thenReturn(List.of(new Department("office", unit, "办公室", 1)));
        when(people.find("wang"))
                .thenReturn(Optional.of(
                        new Person("wang", "wang", "王起草", unit, Optional.of("office"), Set.of(Role.DRAFTER))));
        when(forms.of(anyString(), anyString())).thenReturn(java.util.Map.of("copies", 3, "sealReason", "上报区财政局"));
        when(tasks.concerns(any(), anyString())).thenReturn(true);
        handsAre("wang", "li", "zhao");
        frozenAs(paper("正文。"));
        register = new Register(files, uses, new UseForms(forms), people, units, audit);
        step = new SealReport(
                papers, printer, signer, new Seals(sealMapper, maker, settings, units), tasks, files, register);
    }

    @Test
    void the_sealed_report_is_archival_accessible_and_valid_for_other_readers(@TempDir Path folder) throws Exception {
        frozenAs(paper(SeedPaper.body(SeedPaper.text())));

        SealedFile file = seal();

        byte[] pdf = sealedFiles.content(file.id());
        assertThat(VeraPdf.failures(pdf, "2a")).isEmpty();
        assertThat(VeraPdf.failures(pdf, "ua1")).isEmpty();
        String poppler = pdfsig(Files.write(folder.resolve("sealed.pdf"), pdf));
        assertThat(poppler)
                .contains("Signature Validation: Signature is Valid.")
                .contains("Total document signed")
                .contains("演示印章");
        assertThat(poppler).doesNotContain("Digest Mismatch");
    }

    @Test
    void sealing_twice_makes_one_file_and_one_entry() {
        SealedFile first = seal();

        SealedFile second = seal();

        assertThat(second).isEqualTo(first);
        assertThat(entries()).hasSize(1);
    }

    @Test
    void the_entry_names_who_what_and_which_version() {
        SealedFile file = seal();

        SealUse use = entries().getFirst();
        byte[] pdf = sealedFiles.content(file.id());
        Paper paper = papers.frozen(subject);
        assertThat(use.number()).matches("20\\d\\d-0001").isEqualTo(file.useNumber());
        assertThat(List.of(use.drafterName(), use.approverName(), use.keeperName()))
                .containsExactly("wang!", "li!", "zhao!");
        assertThat(use.department()).isEqualTo("办公室");
        assertThat(use.title()).isEqualTo("上报区财政局");
        assertThat(use.copies()).isEqualTo(3);
        assertThat(use.version()).isEqualTo(paper.version());
        assertThat(use.versionHash()).isEqualTo(paper.versionHash());
        assertThat(use.sha256()).isEqualTo(Hashes.sha256(pdf)).isEqualTo(file.sha256());
        assertThat(use.sm3()).isEqualTo(Sm3.of(pdf));
        assertThat(use.kind()).isEqualTo("DEMONSTRATION");
        assertThat(use.sealName()).isEqualTo("株洲市芦淞区司法局（演示印章）");
        assertThat(use.place()).isEqualTo("CLOSING");
        assertThat(use.voidedAt()).isEmpty();
    }

    @Test
    void numbers_count_on_within_the_unit() {
        seal();
        when(papers.frozen(subject)).thenReturn(paper("第二版。"));

        seal();

        assertThat(entries()).extracting(SealUse::number).allMatch(n -> n.matches("20\\d\\d-000[12]"));
        assertThat(entries().getFirst().number()).endsWith("-0002");
    }

    @Test
    void a_demonstration_says_so_in_the_metadata() throws IOException {
        SealedFile file = seal();

        try (PDDocument document = Loader.loadPDF(sealedFiles.content(file.id()))) {
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("演示印章", "不具有法律效力", "without legal force");
        }
    }

    @Test
    void a_version_that_is_not_what_its_hash_says_is_not_sealed() {
        Paper paper = papers.frozen(subject);
        frozenAs(new Paper(
                subject,
                paper.version(),
                paper.versionHash(),
                paper.title(),
                paper.issuer(),
                paper.issuedOn(),
                paper.body(),
                paper.data() + " "));

        assertThatThrownBy(this::seal).isInstanceOf(NotTheFrozenVersion.class);
        assertThat(entries()).isEmpty();
    }

    @Test
    void drafter_approver_and_keeper_are_three_people() {
        for (List<String> hands :
                List.of(List.of("wang", "wang", "zhao"), List.of("wang", "li", "wang"), List.of("wang", "li", "li"))) {
            handsAre(hands.get(0), hands.get(1), hands.get(2));

            assertThatThrownBy(this::seal).as(hands.toString()).isInstanceOf(SameHands.class);
        }
        assertThat(entries()).isEmpty();
    }

    @Test
    void without_the_principals_sign_off_nothing_is_sealed() {
        when(tasks.record(subject)).thenReturn(List.of(line("draft", "wang"), line("apply-seal", "zhao")));

        assertThatThrownBy(this::seal).isInstanceOf(NotSignedOff.class);
    }

    @Test
    void a_paper_signed_with_another_name_is_not_sealed() {
        when(units.find(unit)).thenReturn(Optional.of(new Unit(unit, "株洲市芦淞区民政局")));

        assertThatThrownBy(this::seal).isInstanceOf(SealNameDiffers.class);
    }

    @Test
    void the_sealed_file_is_identical() {
        SealedFile file = seal();

        Verification found = verifier.verify(sealedFiles.content(file.id()));

        assertThat(found.verdict()).isEqualTo(Verdict.IDENTICAL);
        assertThat(found.known()).contains(file);
        assertThat(found.demonstration()).isTrue();
        assertThat(found.reasons()).containsExactly("seal.verify.identical");
    }

    @Test
    void one_changed_byte_is_found_wherever_it_is() {
        SealedFile file = seal();
        byte[] pdf = sealedFiles.content(file.id());

        for (int tenth = 1; tenth <= 9; tenth++) {
            byte[] changed = pdf.clone();
            changed[pdf.length / 10 * tenth] ^= 1;

            Verification found = verifier.verify(changed);

            assertThat(found.verdict()).as("byte at " + tenth + "/10").isEqualTo(Verdict.ALTERED);
            assertThat(found.known()).contains(file);
            assertThat(found.reasons()).isNotEmpty();
        }
    }

    @Test
    void something_painted_over_a_page_afterwards_is_found() {
        SealedFile file = seal();

        Verification found = verifier.verify(paintedOver(sealedFiles.content(file.id())));

        assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(found.known()).contains(file);
        assertThat(found.reasons()).contains("seal.verify.appended", "seal.verify.changedAfterwards");
    }

    @Test
    void a_file_cut_off_is_found() {
        SealedFile file = seal();
        byte[] pdf = sealedFiles.content(file.id());

        Verification found = verifier.verify(Arrays.copyOf(pdf, pdf.length - 2000));

        assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(found.known()).contains(file);
    }

    @Test
    void a_changed_file_is_still_ours_when_the_register_of_files_does_not_know_it() {
        Paper paper = papers.frozen(subject);
        Seal seal = new Seals(sealMapper, maker, settings, units).forPaper(unit, SeedPaper.ISSUER);
        byte[] signed =
                signer.sign(printer.pdf(paper, Optional.empty()), seal, "试签").bytes();

        Verification whole = verifier.verify(signed);
        Verification painted = verifier.verify(paintedOver(signed));

        assertThat(whole.verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(whole.reasons()).containsExactly("seal.verify.notRegistered");
        assertThat(painted.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(painted.reasons()).containsExactly("seal.verify.changedAfterwards");
    }

    @Test
    void files_of_others_are_not_ours(@TempDir Path folder) {
        byte[] unsigned = printer.pdf(paper("没有用印。"), Optional.empty());
        byte[] foreign = foreignSigner(folder)
                .sign(unsigned, new Seal("x", unit, "别处", new byte[0], 42, true, day(), day()), "")
                .bytes();

        assertThat(verifier.verify(unsigned).verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(verifier.verify(unsigned).reasons()).containsExactly("seal.verify.noSignature");
        assertThat(verifier.verify(foreign).verdict()).isEqualTo(Verdict.NOT_OURS);
        assertThat(verifier.verify(foreign).reasons()).containsExactly("seal.verify.foreignSignature");
    }

    @Test
    void what_is_no_readable_pdf_is_unreadable() throws IOException {
        byte[] plain = printer.pdf(paper("正文。"), Optional.empty());

        assertUnreadable("一份文本".getBytes(StandardCharsets.UTF_8), "seal.verify.notPdf");
        assertUnreadable(new byte[0], "seal.verify.notPdf");
        assertUnreadable(Arrays.copyOf(plain, 900), "seal.verify.damaged");
        assertUnreadable(encrypted(plain), "seal.verify.encrypted");
        assertUnreadable(manyPages(), "seal.verify.tooManyPages");
        assertUnreadable(Arrays.copyOf(plain, 21 * 1024 * 1024), "seal.verify.tooLarge");
    }

    @Test
    void a_return_past_the_sealing_makes_the_use_void() {
        SealedFile file = seal();

        register.returned(new SentBack(
                subject, "publish", "draft", Set.of("internal-review", STEP), new Actor("sun", "孙", Set.of()), "数字有误"));

        SealUse use = entries().getFirst();
        assertThat(use.voidedAt()).isPresent();
        assertThat(use.voidReason()).isEqualTo("数字有误");
        assertThat(sealedFiles.ofVersion(file.version())).isEmpty();
        Verification found = verifier.verify(sealedFiles.content(file.id()));
        assertThat(found.verdict()).isEqualTo(Verdict.VOID);
        assertThat(found.reasons()).containsExactly("seal.verify.void");
    }

    @Test
    void a_return_that_stays_behind_the_sealing_leaves_the_use_valid() {
        SealedFile file = seal();

        register.returned(
                new SentBack(subject, "publish", "secrecy", Set.of("other"), new Actor("sun", "孙", Set.of()), "再看"));

        assertThat(sealedFiles.ofVersion(file.version())).contains(file);
    }

    @Test
    void the_same_version_can_be_sealed_again_after_its_use_became_void() {
        SealedFile first = seal();
        register.returned(
                new SentBack(subject, "publish", "apply-seal", Set.of(STEP), new Actor("sun", "孙", Set.of()), "盖歪了"));

        SealedFile second = seal();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(entries()).hasSize(2);
        assertThat(verifier.verify(sealedFiles.content(first.id())).verdict()).isEqualTo(Verdict.VOID);
        assertThat(verifier.verify(sealedFiles.content(second.id())).verdict()).isEqualTo(Verdict.IDENTICAL);
    }

    @Test
    void the_register_is_read_by_keepers_of_the_unit_only() {
        seal();
        SealRegister door = new SealRegister(uses, files, audit);
        String entry = entries().getFirst().id();
        Person drafter = person(unit, Role.DRAFTER);
        Person stranger = person(Ids.next(), Role.SEAL_KEEPER);

        assertThatThrownBy(() -> door.list(drafter, "", 0, 10)).isInstanceOf(NotSealKeeper.class);
        assertThatThrownBy(() -> door.file(drafter, entry)).isInstanceOf(NotSealKeeper.class);
        assertThatThrownBy(() -> door.file(stranger, entry)).isInstanceOf(NotSealKeeper.class);

        assertThat(door.list(stranger, "", 0, 10)).isEmpty();
        assertThat(door.list(person(unit, Role.SYSTEM_ADMIN), "", 0, 10)).hasSize(1);
        Mockito.verify(audit, Mockito.times(3)).refused(any(Act.class));
    }

    @Test
    void the_register_is_searched_by_words() {
        seal();
        SealRegister door = new SealRegister(uses, files, audit);
        Person keeper = person(unit, Role.SEAL_KEEPER);

        assertThat(door.count(keeper, "财政局 zhao!")).isEqualTo(1);
        assertThat(door.count(keeper, "-0001")).isEqualTo(1);
        assertThat(door.count(keeper, "财政局 没有")).isZero();
        assertThat(door.count(keeper, "%")).isZero();
    }

    @Test
    void the_desk_shows_what_will_be_sealed_and_what_stands_against_it() {
        SealDesk desk = desk();
        Person keeper = person("zhao");

        SealPlan plan = desk.plan(keeper, subject, unit);

        assertThat(plan.sealName()).isEqualTo("株洲市芦淞区司法局（演示印章）");
        assertThat(plan.demonstration()).isTrue();
        assertThat(plan.versionHash()).isEqualTo(papers.frozen(subject).versionHash());
        assertThat(List.of(plan.drafter(), plan.approver())).containsExactly("wang!", "li!");
        assertThat(plan.done()).isEmpty();
        assertThat(desk.preview(keeper, subject, unit, 40)).isPresent();
        assertThat(desk.obstacles(keeper, subject, unit)).isEmpty();
        assertThat(desk.obstacles(person("li"), subject, unit)).hasExactlyElementsOfTypes(SameHands.class);
        when(papers.frozen(subject)).thenThrow(new NotTheFrozenVersion());
        assertThat(desk.obstacles(keeper, subject, unit)).hasExactlyElementsOfTypes(NotTheFrozenVersion.class);
    }

    @Test
    void the_desk_is_closed_to_those_who_have_nothing_to_do_with_the_subject() {
        when(tasks.concerns(any(), anyString())).thenReturn(false);

        assertThatThrownBy(() -> desk().plan(person("zhao"), subject, unit)).isInstanceOf(NotYourItem.class);
        assertThatThrownBy(() -> desk().preview(person("zhao"), subject, unit, 40))
                .isInstanceOf(NotYourItem.class);
        Mockito.verify(audit, Mockito.times(2)).refused(any(Act.class));
    }

    @Test
    void keys_lie_where_only_the_server_reads_them() throws IOException {
        seal();

        Path keys = Path.of(data, "seal");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rwx------");
        try (var list = Files.list(keys)) {
            List<Path> found = list.toList();
            assertThat(found).hasSizeGreaterThanOrEqualTo(3).allMatch(f -> f.toString()
                    .endsWith(".p12"));
            for (Path file : found) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void files_stay_recognised_when_the_keys_are_lost(@TempDir Path folder) {
        SealedFile file = seal();
        new DemonstrationAuthority(new SealSettings(folder.toString(), "x", true), authorities).begin();

        Verification found = verifier.verify(paintedOver(sealedFiles.content(file.id())));

        assertThat(found.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(found.demonstration()).isTrue();
        assertThat(authorities.all().size()).isGreaterThanOrEqualTo(2);
    }

    private SealDesk desk() {
        return new SealDesk(papers, printer, new Seals(sealMapper, maker, settings, units), tasks, files, audit);
    }

    private Person person(String id) {
        return new Person(id, id, id, unit, Optional.empty(), Set.of(Role.SEAL_KEEPER));
    }

    private SealedFile seal() {
        step.run(new StepContext(subject, unit, 2024, STEP));
        return sealedFiles.ofVersion(papers.frozen(subject).version()).orElseThrow();
    }

    private List<SealUse> entries() {
        return uses.list(unit, List.of(), 0, 10);
    }

    private void frozenAs(Paper paper) {
        when(papers.frozen(subject)).thenReturn(paper);
    }

    private Paper paper(String text) {
        String body = text.startsWith("<") ? text : "<p>" + text + "</p><div class=\"closing\"/>";
        String json = "{\"text\":\"" + body.length() + "\"}";
        return new Paper(
                subject,
                Ids.next(),
                Hashes.sha256(json),
                SeedPaper.TITLE,
                SeedPaper.ISSUER,
                LocalDate.of(2025, 6, 8),
                body,
                json);
    }

    private void handsAre(String drafter, String approver, String keeper) {
        List<RecordLine> record = new ArrayList<>();
        record.add(new RecordLine(
                Instant.now(), "draft", "起草", drafter, drafter + "!", "start", "", Optional.empty(), false));
        record.add(line("draft", drafter));
        record.add(line("principal-sign-off", approver));
        record.add(new RecordLine(
                Instant.now(), "apply-seal", "用印", "other", "other!", "claim", "", Optional.empty(), false));
        record.add(line("apply-seal", keeper));
        when(tasks.record(subject)).thenReturn(record);
    }

    private static RecordLine line(String step, String actor) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        return new RecordLine(now, step, step, actor, actor + "!", "approve", "", Optional.empty(), false);
    }

    private static Person person(String unit, Role role) {
        return new Person(Ids.next(), "p", "某人", unit, Optional.empty(), Set.of(role));
    }

    private static LocalDate day() {
        return LocalDate.of(2026, 1, 1);
    }

    /** Somebody else's platform: its authority stands in no register of ours. */
    private static Signer foreignSigner(Path folder) {
        DemonstrationAuthority authority =
                new DemonstrationAuthority(new SealSettings(folder.toString(), "x", true), mock(AuthorityMapper.class));
        return new DemonstrationSigner(authority, authority);
    }

    private void assertUnreadable(byte[] file, String reason) {
        Verification found = verifier.verify(file);
        assertThat(found.verdict()).as(reason).isEqualTo(Verdict.UNREADABLE);
        assertThat(found.reasons()).containsExactly(reason);
    }

    private static byte[] paintedOver(byte[] pdf) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream paint =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                paint.setNonStrokingColor(1f, 0, 0);
                paint.addRect(100, 600, 200, 50);
                paint.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] encrypted(byte[] pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] manyPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 501; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    private static String pdfsig(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("pdfsig", file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output;
    }
}
