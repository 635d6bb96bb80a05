package org.mingzhang.check;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Hashes;
import org.mingzhang.check.Finding.Quote;
import org.mingzhang.check.Finding.Severity;
import org.mingzhang.check.text.Numerals;
import org.mingzhang.inbox.Actors;
import org.mingzhang.org.Person;
import org.mingzhang.report.Figures;
import org.mingzhang.report.NarrativeLine;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Tables;
import org.mingzhang.report.Template;
import org.mingzhang.report.Templates;
import org.mingzhang.workflow.Tasks;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ReportChecks implements Checks {

    /** What a step of a flow grants to those who write the report. */
    private static final String WRITE = "write-report";

    private final Reports reports;
    private final Figures figures;
    private final Tables tables;
    private final Tasks tasks;
    private final ExplanationMapper mapper;
    private final Audit audit;
    private final Clock clock;
    private final Templates templates;
    private final TemplateChecks checks;
    private final FoundBefore before;
    private final DataChecker data = new DataChecker();

    ReportChecks(
            Reports reports,
            Figures figures,
            Tables tables,
            Templates templates,
            TemplateChecks checks,
            FoundBefore before,
            Tasks tasks,
            ExplanationMapper mapper,
            Audit audit,
            Clock clock) {
        this.reports = reports;
        this.figures = figures;
        this.tables = tables;
        this.templates = templates;
        this.checks = checks;
        this.before = before;
        this.tasks = tasks;
        this.mapper = mapper;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Checked> of(Person reader, String report) {
        Template template = templates.of(reports.open(reader, report).template());
        List<NarrativeLine> narrative = reports.narrative(report);
        Map<String, Explanation> told = new HashMap<>();
        mapper.all(report).forEach(row -> told.put(row.fingerprint(), row.told()));
        Map<String, String> headings = headings(narrative);
        FoundBefore.State state = new FoundBefore.State(
                template.key(),
                narrative,
                reports.current(report),
                figures.brokenTieOuts(reader, report),
                tables.all(reader, report));
        List<Finding> findings = before.in(report, state).orElseGet(() -> {
            List<Finding> fresh = find(checks.of(template), state);
            before.keep(report, state, fresh);
            return fresh;
        });
        return findings.stream()
                .map(finding -> checked(finding, narrative, headings, told))
                .sorted(Comparator.comparing(checked -> checked.finding().severity()))
                .toList();
    }

    private List<Finding> find(TemplateChecks.OfTemplate rules, FoundBefore.State state) {
        List<String> lines = state.narrative().stream().map(NarrativeLine::text).toList();
        List<Finding> beside =
                new ArrayList<>(data.check(state.data(), rules.texts().figures(lines)));
        beside.addAll(rules.scores().of(state.tables(), lines));
        List<Finding> findings = new ArrayList<>(rules.texts().check(lines));
        beside.forEach(finding -> rules.severities().of(finding).ifPresent(findings::add));
        // A tie-out says its level itself.
        findings.addAll(data.tieOuts(state.broken()));
        return findings;
    }

    private static Map<String, String> headings(List<NarrativeLine> narrative) {
        return narrative.stream()
                .filter(line -> line.paragraph() < 0)
                .collect(Collectors.toMap(NarrativeLine::section, NarrativeLine::text, (a, b) -> a));
    }

    private static Checked checked(
            Finding finding,
            List<NarrativeLine> narrative,
            Map<String, String> headings,
            Map<String, Explanation> told) {
        String fingerprint = fingerprint(finding);
        List<Spot> spots = finding.quotes().stream()
                .map(quote -> spot(quote, narrative, headings))
                .toList();
        boolean explainable = finding.severity() == Severity.WARN;
        Optional<Explanation> explanation = explainable ? Optional.ofNullable(told.get(fingerprint)) : Optional.empty();
        return new Checked(finding, fingerprint, spots, explanation);
    }

    private static Spot spot(Quote quote, List<NarrativeLine> narrative, Map<String, String> headings) {
        if (quote.line() == 0) {
            return new Spot("", -1, "", quote.text());
        }
        NarrativeLine line = narrative.get(quote.line() - 1);
        int paragraph = line.section().isEmpty() ? -1 : line.paragraph();
        return new Spot(line.section(), paragraph, headings.getOrDefault(line.section(), ""), quote.text());
    }

    /** Kind and quoted text; places do not count, so that a paragraph inserted above changes nothing. */
    private static String fingerprint(Finding finding) {
        String quotes = finding.quotes().stream()
                .map(quote -> Numerals.digits(quote.text()))
                .sorted()
                .collect(Collectors.joining("\n"));
        return Hashes.sha256(finding.kind() + "\n" + finding.name() + "\n" + quotes);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayExplain(Person person, String report) {
        return tasks.allows(Actors.of(person), report, WRITE);
    }

    @Override
    public void explain(Person writer, String report, String fingerprint, String text) {
        if (!mayExplain(writer, report)) {
            audit.refused(new Act(writer.id(), "check.explain", report, ""));
            throw new NotYoursToExplain();
        }
        if (text.length() > MOST) {
            throw new ExplanationTooLong(MOST);
        }
        Finding finding = of(writer, report).stream()
                .filter(checked -> checked.fingerprint().equals(fingerprint))
                .map(Checked::finding)
                .filter(found -> found.severity() == Severity.WARN)
                .findFirst()
                .orElseThrow(FindingGone::new);
        store(writer, report, fingerprint, finding, text.strip());
    }

    private void store(Person writer, String report, String fingerprint, Finding finding, String text) {
        if (text.isEmpty()) {
            if (mapper.delete(report, fingerprint) > 0) {
                audit.record(new Act(writer.id(), "check.withdrawExplanation", report, finding.kind()));
            }
            return;
        }
        if (mapper.update(report, fingerprint, text, writer.id(), writer.name(), clock.instant()) == 0) {
            mapper.insert(report, fingerprint, finding.kind(), text, writer.id(), writer.name(), clock.instant());
        }
        audit.record(new Act(writer.id(), "check.explain", report, finding.kind() + "：" + text));
    }
}
