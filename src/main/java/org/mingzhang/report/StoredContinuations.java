package org.mingzhang.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.org.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredContinuations implements Continuations {

    private final Reports reports;
    private final ReportMapper mapper;
    private final Drafting drafting;
    private final LastYear lastYear;
    private final StaleText staleText;
    private final Audit audit;

    StoredContinuations(
            Reports reports,
            ReportMapper mapper,
            Drafting drafting,
            LastYear lastYear,
            StaleText staleText,
            Audit audit) {
        this.reports = reports;
        this.mapper = mapper;
        this.drafting = drafting;
        this.lastYear = lastYear;
        this.staleText = staleText;
        this.audit = audit;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Report> lastYear(Person drafter, int year, String template) {
        return signed(drafter.unit(), year - 1, template);
    }

    @Override
    public Continued start(Person drafter, int year, String template) {
        Report last = signed(drafter.unit(), year - 1, template).orElseThrow(() -> new NothingToContinue(year - 1));
        Report report = reports.start(drafter, year, template);
        List<String> leftOut = lastYear.into(report, last, drafter);
        audit.record(new Act(drafter.id(), "report.continue", report.id(), last.id()));
        return new Continued(report, leftOut);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StaleSentence> stale(Person reader, String id) {
        Report report = drafting.readable(reader, id);
        return signed(report.unit(), report.year() - 1, templateId(report))
                .map(last -> staleText.of(report, last))
                .orElse(List.of());
    }

    private Optional<Report> signed(String unit, int year, String template) {
        return mapper.ofYear(unit, year, template)
                .filter(report -> reports.frozen(report.id()).isPresent());
    }

    private static String templateId(Report report) {
        return report.template().substring(0, report.template().lastIndexOf('@'));
    }
}
