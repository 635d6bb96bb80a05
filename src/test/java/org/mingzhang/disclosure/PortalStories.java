package org.mingzhang.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.OfficeTime;
import org.mingzhang.document.Sm3;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.NotYourReport;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.workflow.StepContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The portal as a visitor meets it, over HTTP. */
abstract class PortalStories {

    @LocalServerPort
    int port;

    @Autowired
    Archive archive;

    @Autowired
    FakeVerifier verifier;

    @Autowired
    DisclosureRoom.Acts acts;

    @Autowired
    PublishReport publishReport;

    @Autowired
    Publications publications;

    @Autowired
    Preparations preparations;

    @Autowired
    DisclosureRoom.Forms forms;

    private Visitor visitor;

    private final String unit = UUID.randomUUID().toString();
    private final String unitName = "株洲市" + unit.substring(0, 8) + "局";

    @BeforeEach
    void comes_in() {
        visitor = new Visitor(port);
    }

    @Test
    void a_published_report_is_found_read_and_downloaded() {
        String report = published("内设机构完整，𠮷县长到场。");

        assertThat(visitor.get("/public?unit=" + unit.substring(0, 8)).body())
                .contains(unitName, "/public/reports/" + report);
        HttpResponse<String> page = visitor.get("/public/reports/" + report);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("content-type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains(unitName, "2024年度部门整体支出绩效自评报告", unit + "/")
                .contains("<h2 id=\"part-1\">一、部门（单位）基本情况</h2>", "<h3 id=\"part-2\">", "<h4 id=\"part-3\">")
                .contains("内设机构完整，𠮷县长到场。")
                .contains("索引号", "文号", "发布机构", "发布日期", "成文日期", "时效性", "2025-05-20")
                .contains("<svg class=\"chart\"", "-20.76", "50.24", "100.00%");
        FrozenVersion version = archive.frozen(report).orElseThrow();
        assertThat(page.body()).contains(version.sha256(), Sm3.of(version.json()));
    }

    @Test
    void the_pdf_is_the_sealed_bytes_and_the_json_the_hashed_ones() {
        String report = published("正文");
        SealedFile sealed =
                archive.ofVersion(archive.frozen(report).orElseThrow().id()).orElseThrow();

        HttpResponse<byte[]> pdf = visitor.bytes("/public/reports/" + report + "/report.pdf");
        HttpResponse<byte[]> json = visitor.bytes("/public/reports/" + report + "/report.json");

        assertThat(pdf.body()).isEqualTo(archive.content(sealed.id()));
        assertThat(pdf.headers().firstValue("content-type")).hasValue("application/pdf");
        assertThat(pdf.headers().firstValue("etag")).hasValue('"' + sealed.sha256() + '"');
        assertThat(pdf.headers().firstValue("content-disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%A0%AA%E6%B4%B2");
        assertThat(Hashes.sha256(json.body()))
                .isEqualTo(archive.frozen(report).orElseThrow().sha256());
        assertThat(json.headers().firstValue("content-type")).hasValue("application/json");
        assertThat(json.headers().firstValue("repr-digest").orElseThrow()).startsWith("sha-256=:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/report.pdf", "/report.json"})
    void what_did_not_change_is_not_sent_again(String file) {
        String path = "/public/reports/" + published("正文") + file;
        HttpResponse<String> first = visitor.get(path);
        String tag = first.headers().firstValue("etag").orElseThrow();

        HttpResponse<String> again = visitor.get(path, "If-None-Match", tag);
        HttpResponse<String> other = visitor.get(path, "If-None-Match", "\"other\"");

        assertThat(tag).startsWith("\"");
        assertThat(first.headers().firstValue("cache-control")).hasValue("no-cache, public");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("etag")).hasValue(tag);
        assertThat(again.headers().firstValue("cache-control")).hasValue("no-cache, public");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/report.pdf", "/report.json"})
    void head_answers_like_get_without_a_body(String file) {
        String path = "/public/reports/" + published("正文") + file;

        HttpResponse<String> head = visitor.head(path);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("etag"))
                .isEqualTo(visitor.get(path).headers().firstValue("etag"));
    }

    @Test
    void a_report_is_nowhere_before_it_is_published() {
        String report = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "机密草稿"));
        archive.seal(report, report);

        nowhere(report);
    }

    @Test
    void a_report_that_is_a_draft_again_is_nowhere_at_once() {
        String report = published("正文");
        String tag = visitor.get("/public/reports/" + report)
                .headers()
                .firstValue("etag")
                .orElseThrow();

        archive.thaw(report);

        nowhere(report);
        assertThat(visitor.get("/public/reports/" + report, "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_report_that_was_taken_back_is_nowhere_and_stays_so() {
        String report = published("正文");

        publications.revoke(officer(unit), report, "数字有误");

        nowhere(report);
        assertThat(acts.recorded)
                .anyMatch(act -> act.verb().equals("disclosure.revoke")
                        && act.subject().equals(report)
                        && act.detail().equals("数字有误"));
        publish(report);
        nowhere(report);
        assertThat(publications.ofUnit(officer(unit), 0, 10))
                .extracting(Publication::validity)
                .containsExactly(Validity.REVOKED);
        assertThatThrownBy(() -> publications.revoke(officer(unit), report, "再次"))
                .isInstanceOf(NotPublished.class);
    }

    @Test
    void only_the_units_own_officer_sees_its_list_and_takes_back() {
        String report = published("正文");
        Person drafter = new Person("d", "d", "起草人", unit, Optional.empty(), Set.of(Role.DRAFTER));

        assertThatThrownBy(() -> publications.revoke(drafter, report, "试试")).isInstanceOf(NotDisclosureOfficer.class);
        assertThatThrownBy(() -> publications.ofUnit(drafter, 0, 10)).isInstanceOf(NotDisclosureOfficer.class);
        assertThatThrownBy(() -> publications.revoke(officer("other"), report, "试试"))
                .isInstanceOf(NotPublished.class);
        assertThatThrownBy(() -> publications.revoke(officer(unit), report, " "))
                .isInstanceOf(WhyMissing.class);
        assertThatThrownBy(() -> publications.revoke(officer(unit), report, "长".repeat(501)))
                .isInstanceOf(WhyMissing.class);
        assertThat(acts.refused).filteredOn(act -> act.subject().equals(report)).hasSize(1);
        assertThat(visitor.get("/public/reports/" + report).statusCode()).isEqualTo(200);
        assertThat(publications.ofUnit(officer("other"), 0, 10)).isEmpty();
    }

    @Test
    void what_the_secrecy_review_forbids_is_not_published() {
        String report = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        archive.seal(report, report);
        forms.filled.put(report + " secrecy-review", Map.of("conclusion", "closed"));

        assertThatThrownBy(() -> publish(report)).hasMessageContaining("disclosure.secret");

        nowhere(report);
        forms.filled.put(report + " secrecy-review", Map.of("conclusion", "open"));
        publish(report);
        assertThat(visitor.get("/public/reports/" + report).statusCode()).isEqualTo(200);
    }

    @Test
    void the_document_number_comes_from_the_officers_form() {
        String report = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        archive.seal(report, report);
        forms.filled.put(report + " publish", Map.of("documentNumber", " 芦司发〔2025〕12号 "));

        publish(report);

        assertThat(visitor.get("/public/reports/" + report).body()).contains("<td>芦司发〔2025〕12号</td>");
    }

    @Test
    void the_ruling_clock_follows_the_day_the_accounts_were_approved() {
        String report = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        var version = archive.frozen(report).orElseThrow();
        LocalDate today = OfficeTime.day(version.frozenAt());
        Person stranger = new Person("d", "d", "起草人", unit, Optional.empty(), Set.of(Role.DRAFTER));

        assertThat(preparations.clock(version).kind()).isEqualTo(DisclosureClock.Kind.GENERAL);
        preparations.setAccountsApprovedOn(officer(unit), report, Optional.of(today.minusDays(30)));
        preparations.setAccountsApprovedOn(officer(unit), report, Optional.of(today.minusDays(25)));

        assertThat(preparations.clock(version).due()).hasValue(today.minusDays(5));
        assertThat(preparations.accountsApprovedOn(officer(unit), report)).hasValue(today.minusDays(25));
        assertThatThrownBy(
                        () -> preparations.setAccountsApprovedOn(officer(unit), report, Optional.of(today.plusDays(2))))
                .isInstanceOf(ApprovedInTheFuture.class);
        assertThatThrownBy(() -> preparations.setAccountsApprovedOn(stranger, report, Optional.empty()))
                .isInstanceOf(NotDisclosureOfficer.class);
        assertThatThrownBy(() -> preparations.setAccountsApprovedOn(officer("other"), report, Optional.empty()))
                .isInstanceOf(NotYourReport.class);
        archive.seal(report, report);
        publish(report);
        assertThat(publications.find(report).orElseThrow().timing()).isEqualTo(Timing.LATE);
        preparations.setAccountsApprovedOn(officer(unit), report, Optional.empty());
        assertThat(preparations.clock(version).kind()).isEqualTo(DisclosureClock.Kind.GENERAL);
    }

    private void nowhere(String report) {
        assertThat(visitor.get("/public?unit=" + unit.substring(0, 8)).body())
                .doesNotContain(report, unitName + "</span>");
        assertThat(visitor.get("/public?words=" + unit.substring(0, 8)).body())
                .doesNotContain(report, unitName + "</span>");
        for (String file : List.of("", "/", "/report.pdf", "/report.json", "/report.xml", "/feed", "?lang=en")) {
            HttpResponse<String> answer = visitor.get("/public/reports/" + report + file);
            assertThat(answer.statusCode()).as(file).isEqualTo(404);
            assertThat(answer.body()).as(file).doesNotContain(unitName, "机密");
            assertThat(visitor.head("/public/reports/" + report + file).statusCode())
                    .as(file)
                    .isEqualTo(404);
        }
    }

    @Test
    void publishing_twice_is_publishing_once() {
        String report = published("正文");

        publish(report);

        assertThat(acts.recorded)
                .filteredOn(act -> act.subject().equals(report))
                .hasSize(1);
        assertThat(visitor.get("/public?unit=" + unit.substring(0, 8)).body()).contains("共 1 份");
    }

    @Test
    void a_later_version_takes_the_place_of_the_earlier_one() {
        String report = published("第一版");
        archive.freezeAgain(report, SampleSnapshots.of(unit, unitName, 2024, "第二版"));
        archive.seal(report, "second " + report);

        publish(report);

        assertThat(visitor.get("/public/reports/" + report).body())
                .contains("第二版")
                .doesNotContain("第一版");
        assertThat(visitor.get("/public?unit=" + unit.substring(0, 8)).body()).contains("共 1 份");
    }

    @Test
    void index_numbers_count_the_units_publications_of_a_year() {
        String first = published("甲");
        String second = published("乙");

        assertThat(visitor.get("/public/reports/" + first).body()).containsPattern(unit + "/\\d{4}-00001");
        assertThat(visitor.get("/public/reports/" + second).body()).containsPattern(unit + "/\\d{4}-00002");
    }

    @Test
    void nothing_is_published_without_signature_and_seal_of_the_same_version() {
        String unsealed = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        String other = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        archive.seal(other, other, "0".repeat(64));
        String thawed = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        archive.thaw(thawed);

        assertThatThrownBy(() -> publish(unsealed))
                .isInstanceOf(NotReadyToPublish.class)
                .hasMessageContaining("notSealed");
        assertThatThrownBy(() -> publish(other)).hasMessageContaining("sealOfAnotherVersion");
        assertThatThrownBy(() -> publish(thawed)).hasMessageContaining("notFrozen");
        nowhere(unsealed);
        nowhere(other);
    }

    @Test
    void a_stored_file_that_changed_is_not_handed_out() {
        String report = published("正文");
        archive.changeContent(
                archive.ofVersion(archive.frozen(report).orElseThrow().id())
                        .orElseThrow()
                        .id());

        HttpResponse<String> answer = visitor.get("/public/reports/" + report + "/report.pdf");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("页面暂时打不开").doesNotContain("Exception", "at org.");
    }

    @Test
    void hostile_text_stays_text() {
        String hostile =
                "<script>alert(1)</script> \"><img src=x onerror=alert(2)> [[${7*7}]] __${T(java.lang.Runtime)}__ {{code}}";
        String report = published(hostile, "<b>" + unitName + "</b>");

        String page = visitor.get("/public/reports/" + report).body();
        String list =
                visitor.get("/public?words=alert&unit=" + unit.substring(0, 8)).body();

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[[${7*7}]]", "__${T(java.lang.Runtime)}__");
        for (String body : List.of(page, list)) {
            assertThat(body).doesNotContain("<script", "<img", "<b>");
        }
        assertThat(list).contains("<mark>alert</mark>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?words=%22%3E%3Cscript%3Ealert(1)%3C/script%3E",
                "?unit=%3Cimg%20src=x%20onerror=alert(1)%3E",
                "?year=%3Cscript%3E",
                "?page=-1",
                "?page=99999999999999",
                "?page=abc",
                "?year=2024'%20or%20'1'='1",
                "?words='%20or%201=1%20--",
                "?words=%25",
                "?words=_",
                "?words=!",
                "?words=%5C",
                "?words=%00",
                "?words=%F0%A0%AE%B7",
                "?lang=%3Cscript%3E",
                "?words%5B%5D=1",
                "?words=a&words=b"
            })
    void a_search_takes_anything_as_text(String query) {
        published("正文");

        HttpResponse<String> answer = visitor.get("/public" + query);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("<script", "<img");
    }

    @Test
    void a_search_reads_unit_year_and_every_word() {
        String report = published("鳄梨 与 香蕉 100%_!");

        assertThat(found("words=鳄梨")).contains(report).contains("<mark>鳄梨</mark>");
        assertThat(found("words=鳄梨+香蕉&year=2024")).contains(report);
        assertThat(found("words=100%25_!")).contains(report);
        assertThat(found("words=鳄梨+芒果")).doesNotContain(report);
        assertThat(found("words=鳄%25蕉")).doesNotContain(report);
        assertThat(found("words=鳄梨&year=2023")).doesNotContain(report).contains("没有符合条件的报告");
    }

    private String found(String query) {
        return visitor.get("/public?unit=" + unit.substring(0, 8) + "&"
                        + query.replace("鳄", "%E9%B3%84")
                                .replace("梨", "%E6%A2%A8")
                                .replace("香", "%E9%A6%99")
                                .replace("蕉", "%E8%95%89")
                                .replace("芒果", "%E8%8A%92%E6%9E%9C"))
                .body();
    }

    @Test
    void a_long_list_has_pages_and_every_report_stands_on_one() {
        for (int i = 0; i < 21; i++) {
            published("正文");
        }

        String query = "/public?unit=" + unit.substring(0, 8);
        String first = visitor.get(query).body();
        String second = visitor.get(query + "&page=2").body();

        assertThat(first.split("<li>\\s*<h2>", -1)).hasSize(21);
        assertThat(second.split("<li>\\s*<h2>", -1)).hasSize(2);
        assertThat(first).contains("第 1 页，共 2 页", "rel=\"next\"").doesNotContain("rel=\"prev\"");
        assertThat(visitor.get(query + "&page=7").body()).contains("第 2 页，共 2 页");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/nothing",
                "/public/reports",
                "/public/reports/",
                "/public/reports/1",
                "/public/reports/%E6%B2%A1",
                "/public/reports/00000000-0000-7000-8000-000000000000/report.pdf",
                "/public/index.html",
                "/public/.git/config"
            })
    void an_unknown_address_is_an_honest_404(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面", "查询公开报告");
        assertThat(answer.headers().firstValue("cache-control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/public/../application.yml",
                "/public/%2e%2e/%2e%2e/etc/passwd",
                "/public/..%2f..%2fapplication.yml",
                "/public/reports/..;/..;/actuator/env",
                "/public//reports",
                "/public/reports/%00",
                "/public/reports/a%0d%0aSet-Cookie:x=1"
            })
    void a_path_with_tricks_leads_nowhere(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
        assertThat(answer.body()).doesNotContain("datasource", "root:", "Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE"})
    void nothing_can_be_written(String method) {
        String report = published("正文");

        assertThat(visitor.method(method, "/public/reports/" + report).statusCode())
                .isBetween(400, 499);
        assertThat(visitor.get("/public/reports/" + report).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/public", "/public/verify", "/public/nothing"})
    void pages_may_run_no_script_and_open_no_session(String path) {
        HttpResponse<String> answer = visitor.get(path);

        assertThat(answer.headers().firstValue("content-security-policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("x-content-type-options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("set-cookie")).noneMatch(cookie -> cookie.contains("JSESSIONID"));
        assertThat(answer.body()).contains("<html lang=\"zh-CN\">").doesNotContain("<script");
    }

    @Test
    void english_stays_english() {
        String report = published("正文");

        String page = visitor.get("/public/reports/" + report + "?lang=en").body();
        String list =
                visitor.get("/public?lang=en&unit=" + unit.substring(0, 8)).body();

        assertThat(page)
                .contains(
                        "<html lang=\"en\">",
                        "Index number",
                        "href=\"/public?lang=en\"",
                        "href=\"/public/verify?lang=en\"");
        assertThat(page).contains("href=\"/public/reports/" + report + "\"").as("and back");
        assertThat(list).contains("1 report<", "/public/reports/" + report + "?lang=en", "name=\"lang\" value=\"en\"");
        assertThat(visitor.get("/public/nothing?lang=en").body()).contains("There is no such page");
    }

    @Test
    void an_uploaded_file_is_identical_altered_or_not_ours() {
        String report = published("正文");
        SealedFile sealed =
                archive.ofVersion(archive.frozen(report).orElseThrow().id()).orElseThrow();
        verifier.know(report, sealed);
        byte[] same = archive.content(sealed.id());
        byte[] altered = (new String(same, StandardCharsets.UTF_8) + "!").getBytes(StandardCharsets.UTF_8);

        assertThat(visitor.upload(same).body())
                .contains("有效且一致", sealed.sha256(), unitName, "/public/reports/" + report, "演示印章", "正在查验的文件较多");
        assertThat(visitor.upload(altered).body())
                .contains("verdict altered", Hashes.sha256(altered), Sm3.of(altered), unitName);
        assertThat(visitor.upload("%PDF-1.7 foreign".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("verdict not_ours");
        assertThat(visitor.upload("no pdf".getBytes(StandardCharsets.UTF_8)).body())
                .contains("verdict unreadable");
    }

    @Test
    void a_sealed_file_that_is_not_public_is_recognised_but_not_named() {
        String report = archive.freeze(SampleSnapshots.of(unit, unitName, 2024, "正文"));
        SealedFile sealed = archive.seal(report, report);
        verifier.know(report, sealed);

        assertThat(visitor.upload(archive.content(sealed.id())).body())
                .contains("verdict identical", "目前没有公开")
                .doesNotContain(unitName, "/public/reports/");
    }

    @Test
    void an_upload_of_nothing_says_so() {
        HttpResponse<String> answer = visitor.upload(new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("没有收到文件");
    }

    @ParameterizedTest
    @ValueSource(ints = {20 * 1024 * 1024 + 1, 21 * 1024 * 1024, 30 * 1024 * 1024})
    void an_upload_that_is_too_large_says_so(int size) {
        HttpResponse<String> answer = visitor.upload(new byte[size]);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("文件超过 20 MB");
    }

    @Test
    void a_busy_verifier_asks_for_patience() {
        HttpResponse<String> answer = visitor.upload("%PDF busy".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("retry-after")).hasValue("10");
        assertThat(answer.body()).contains("正在验证的文件太多");
    }

    @Test
    void an_upload_from_another_site_is_refused() {
        HttpResponse<String> foreign = visitor.upload("%PDF".getBytes(StandardCharsets.UTF_8), "guessed");

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).contains("文件没有验证").doesNotContain("class=\"verdict");
    }

    @Test
    void an_upload_that_is_no_form_says_so() {
        assertThat(visitor.post("/public/verify", "text/plain", "x").statusCode())
                .isEqualTo(400);
        assertThat(visitor.post("/public/verify", "multipart/form-data", "x").body())
                .contains("上传没有完成");
        assertThat(visitor.post("/public/verify", "multipart/form-data; boundary=a", "--a\r\nbroken")
                        .body())
                .contains("上传没有完成");
    }

    private static Person officer(String unit) {
        return new Person("officer", "officer", "公开专员", unit, Optional.empty(), Set.of(Role.DISCLOSURE_OFFICER));
    }

    private String published(String text) {
        return published(text, unitName);
    }

    private String published(String text, String name) {
        String report = archive.freeze(SampleSnapshots.of(unit, name, 2024, text));
        archive.seal(report, report);
        publish(report);
        return report;
    }

    private void publish(String report) {
        publishReport.run(new StepContext(report, unit, 2024, "publish"));
    }
}
