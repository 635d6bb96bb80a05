package org.mingzhang.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingzhang.BrowserStory;
import org.mingzhang.DemoPeople;
import org.mingzhang.audit.AuditTrail;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Papers;
import org.mingzhang.document.Printer;
import org.mingzhang.document.SeedPaper;
import org.mingzhang.org.Person;
import org.mingzhang.workflow.Actor;
import org.mingzhang.workflow.RecordLine;
import org.mingzhang.workflow.SentBack;
import org.mingzhang.workflow.StepContext;
import org.mingzhang.workflow.Tasks;
import org.springframework.beans.factory.annotation.Autowired;

class SealRegisterPageTest extends BrowserStory {

    private static final String STEP = "seal-report";

    @Autowired
    private Printer printer;

    @Autowired
    private Signer signer;

    @Autowired
    private Seals seals;

    @Autowired
    private FileMapper files;

    @Autowired
    private UseMapper uses;

    @Autowired
    private Register register;

    @Autowired
    private AuditTrail trail;

    private final String title = "自评报告" + Ids.next().substring(24);
    private final String subject = Ids.next();

    @BeforeEach
    void one_void_entry_and_one_valid_one() {
        seal();
        register.returned(new SentBack(
                subject, "publish", "draft", Set.of(STEP), new Actor("x", "x", Set.of()), "人员数与附表不一致，请核对后重报"));
        seal();
    }

    @Test
    void the_keeper_finds_entries_and_their_files() throws IOException {
        signIn("seal-keeper");
        open("/seal-register");
        page.getByLabel("查找用印登记").fill(title);

        sees(title);
        sees("已作废");
        page.getByText("已作废").first().click();
        sees("人员数与附表不一致");
        sees("不具有法律效力");
        accessible();
        screenshot("seal-register");
        Download pdf = page.waitForDownload(
                () -> page.getByText("PDF", exact()).first().click());
        assertThat(Files.readAllBytes(pdf.path())).startsWith("%PDF-".getBytes());

        onPhone();
        open("/seal-register");
        sees("已作废");
        accessible();
        screenshot("seal-register-phone");
    }

    @Test
    void others_are_refused_and_that_is_recorded() {
        signIn("drafter");

        int status = open("/seal-register").status();

        tolerate("403");
        assertThat(status).isEqualTo(403);
        assertThat(trail.about("seal-register"))
                .anyMatch(line -> line.actor().equals(demo.drafter().id()));
    }

    private static Page.GetByTextOptions exact() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private void seal() {
        String json = "{\"title\":\"" + title + "\"}";
        Paper paper = new Paper(
                subject,
                Ids.next(),
                Hashes.sha256(json),
                title,
                SeedPaper.ISSUER,
                LocalDate.of(2025, 6, 8),
                "<p>正文。</p><div class=\"closing\"/>",
                json);
        Papers papers = mock(Papers.class);
        when(papers.frozen(subject)).thenReturn(paper);
        Tasks tasks = mock(Tasks.class);
        when(tasks.record(subject))
                .thenReturn(List.of(
                        line("draft", demo.drafter()),
                        line("principal-sign-off", demo.principal()),
                        line("apply-seal", demo.sealKeeper())));
        new SealReport(papers, printer, signer, seals, tasks, files, register)
                .run(new StepContext(subject, DemoPeople.UNIT, 2024, STEP));
        assertThat(uses.list(DemoPeople.UNIT, List.of("%" + title + "%"), 0, 10))
                .isNotEmpty();
    }

    private static RecordLine line(String step, Person person) {
        return new RecordLine(
                Instant.now(), step, step, person.id(), person.name(), "approve", "", Optional.empty(), false);
    }
}
