package org.mingzhang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.OnH2;
import org.mingzhang.base.Ids;
import org.mingzhang.check.Checked;
import org.mingzhang.check.Checks;
import org.mingzhang.check.Finding;
import org.mingzhang.check.Finding.Severity;
import org.springframework.beans.factory.annotation.Autowired;

/** What a template says about checking holds for the reports that were started with that version of it. */
@OnH2
class SettingsOfTemplatesOnH2Test extends ReportStories {

    private static final String NO_POINT_IN_TIME = "今年以来，调解案件842件。";

    @Autowired
    Checks checks;

    @Autowired
    StoredTemplates templates;

    private final String id = "settings-" + Ids.next();

    @Test
    void a_running_report_is_checked_by_the_settings_it_was_started_with() throws IOException {
        store(yaml());
        Report old = reports.start(wang, 2020, id);
        store(yaml().replace("version: 3", "version: 4").replace("term_obsolete: warn", "time_reference: \"off\""));
        Report young = reports.start(wang, 2019, id);

        write(old, NO_POINT_IN_TIME);
        write(young, NO_POINT_IN_TIME);

        assertThat(found(old, "time_reference")).containsExactly(Severity.WARN);
        assertThat(found(young, "time_reference")).isEmpty();
    }

    @Test
    void what_is_found_beside_the_text_has_the_weight_of_the_template() throws IOException {
        store(yaml().replace("term_obsolete: warn", "cross_conflict: warn"));
        Report report = reports.start(wang, 2020, id);
        figures.set(wang, report.id(), "personnelCost", Optional.of(new BigDecimal("500.00")), "", "", 0);

        write(report, "2020年人员经费450.00万元。");

        assertThat(found(report, "cross_conflict")).containsExactly(Severity.WARN);
    }

    @Test
    void a_template_that_silences_errors_or_names_no_kind_is_not_stored() throws IOException {
        String silent = yaml().replace("term_obsolete: warn", "arith_sum: \"off\"");
        String unknown = yaml().replace("term_obsolete: warn", "term_obsolate: warn");

        assertThatThrownBy(() -> store(silent))
                .isInstanceOf(TemplateNotValid.class)
                .hasMessageContaining("arith_sum may stand against submitting");
        assertThatThrownBy(() -> store(unknown))
                .isInstanceOf(TemplateNotValid.class)
                .hasMessageMatching(
                        id + "\\.yaml:[0-9]+: there is no kind of finding term_obsolate; known are arith_rate, .*");
        assertThat(templates.newest(id)).isEmpty();
    }

    private static String yaml(String id) throws IOException {
        return Files.readString(Path.of("forms/reports/hunan-department.yaml"))
                .replace("id: hunan-department", "id: " + id);
    }

    private String yaml() throws IOException {
        return yaml(id);
    }

    private void store(String yaml) {
        transaction.executeWithoutResult(status -> templates.store(id + ".yaml", yaml));
    }

    private void write(Report report, String text) {
        sections.save(
                wang,
                report.id(),
                "performanceOverall",
                text,
                sections.one(wang, report.id(), "performanceOverall").version());
    }

    private List<Severity> found(Report report, String kind) {
        return checks.of(wang, report.id()).stream()
                .map(Checked::finding)
                .filter(finding -> finding.kind().equals(kind))
                .map(Finding::severity)
                .toList();
    }
}
