package org.mingzhang.report;

import java.util.Optional;
import org.mingzhang.org.People;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the demonstration unit's report at first start, with the text of {@link SeedDraft}. */
@Component
@Order(100)
class DemoReports implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoReports.class);
    private static final String UNIT = "demo-justice";
    private static final String TEMPLATE = "hunan-department";
    private static final int YEAR = 2024;

    private final boolean demo;
    private final People people;
    private final Reports reports;
    private final Drafts drafts;
    private final Templates templates;
    private final ObjectProvider<SeedDraft> seed;
    private final TransactionTemplate transaction;

    DemoReports(
            @Value("${mingzhang.demo}") boolean demo,
            People people,
            Reports reports,
            Drafts drafts,
            Templates templates,
            ObjectProvider<SeedDraft> seed,
            TransactionTemplate transaction) {
        this.demo = demo;
        this.people = people;
        this.reports = reports;
        this.drafts = drafts;
        this.templates = templates;
        this.seed = seed;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Optional<Person> drafter =
                demo ? people.withRole(UNIT, Role.DRAFTER).stream().findFirst() : Optional.empty();
        drafter.filter(person -> reports.list(person, 0, 1).isEmpty())
                .ifPresent(person -> transaction.executeWithoutResult(status -> start(person)));
    }

    private void start(Person drafter) {
        Report report = reports.start(drafter, YEAR, TEMPLATE);
        seed.stream()
                .findFirst()
                .flatMap(source -> source.draft(templates.of(report.template()), YEAR))
                .ifPresent(draft -> drafts.replace(report.id(), drafter, draft));
        log.info("demonstration report {} of {}", report.id(), report.unitName());
    }
}
