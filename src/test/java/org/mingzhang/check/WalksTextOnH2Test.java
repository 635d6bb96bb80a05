package org.mingzhang.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingzhang.OnH2;
import org.mingzhang.base.Ids;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.Imports;
import org.mingzhang.report.Report;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Templates;
import org.mingzhang.report.TextFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The corrected text of the walk, imported as a drafter does: nothing stands against submitting it. */
@OnH2
class WalksTextOnH2Test {

    @Autowired
    Checks checks;

    @Autowired
    Reports reports;

    @Autowired
    Imports imports;

    @Autowired
    Templates templates;

    @Autowired
    TextFiles files;

    @Autowired
    JdbcClient sql;

    @Autowired
    Clock clock;

    @Test
    void an_imported_corrected_report_has_neither_error_nor_warning() throws IOException {
        String unit = Ids.next();
        String id = Ids.next();
        Person drafter = new Person(id, id, "王起草", unit, Optional.empty(), Set.of(Role.DRAFTER));
        sql.sql("insert into org_unit (id, name, created_at) values (?, ?, ?)")
                .params(unit, "株洲市芦淞区司法局", Timestamp.from(clock.instant()))
                .update();
        Report report = reports.start(drafter, 2024, "hunan-department");
        byte[] text = Files.readAllBytes(Path.of("src/docs/walk/lusong-2024-corrected.txt"));

        imports.accept(
                drafter,
                report.id(),
                files.read(templates.of(report.template()), text).draft());

        List<Finding> serious = checks.of(drafter, report.id()).stream()
                .map(Checked::finding)
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        assertThat(serious).as(serious.toString()).isEmpty();
    }
}
