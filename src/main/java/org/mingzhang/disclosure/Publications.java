package org.mingzhang.disclosure;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Hashes;
import org.mingzhang.org.Person;
import org.mingzhang.org.Role;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.ReportState;
import org.mingzhang.report.Reports;
import org.mingzhang.seal.SealedFiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is public. Everything but the officer's list is for anybody, so it knows valid publications only. */
@Service
@Transactional(readOnly = true)
public class Publications {

    private static final int LONGEST_REASON = 500;

    private final PublicationMapper mapper;
    private final Reports reports;
    private final SealedFiles sealedFiles;
    private final Audit audit;
    private final Clock clock;

    Publications(PublicationMapper mapper, Reports reports, SealedFiles sealedFiles, Audit audit, Clock clock) {
        this.mapper = mapper;
        this.reports = reports;
        this.sealedFiles = sealedFiles;
        this.audit = audit;
        this.clock = clock;
    }

    /** The valid publication of a report that is public at this moment; anything else is not found. */
    public Optional<Publication> find(String report) {
        return mapper.validOf(report).filter(this::isPublic);
    }

    /** The valid publication that shows a frozen version. */
    public Optional<Publication> ofVersion(String version) {
        return mapper.validOfVersion(version).filter(this::isPublic);
    }

    private boolean isPublic(Publication publication) {
        return reports.find(publication.report())
                .filter(report -> report.state() == ReportState.PUBLISHED)
                .isPresent();
    }

    /**
     * What a publication says.
     *
     * @throws IllegalStateException when the stored snapshot is not the one that was published
     */
    public PublicReport read(Publication publication) {
        FrozenVersion version = reports.version(publication.version())
                .filter(frozen -> Hashes.sha256(frozen.json()).equals(publication.versionHash()))
                .orElseThrow(() -> new IllegalStateException("version changed: " + publication.version()));
        return new PublicReport(publication, version.snapshot(), version.json(), version.sm3());
    }

    /**
     * The sealed PDF's bytes.
     *
     * @throws IllegalStateException when the stored file is not the one that was published
     */
    public byte[] sealedPdf(Publication publication) {
        byte[] content = sealedFiles.content(publication.sealedFile());
        if (!Hashes.sha256(content).equals(publication.sealedSha256())) {
            throw new IllegalStateException("sealed file changed: " + publication.sealedFile());
        }
        return content;
    }

    /** Valid publications, newest first. */
    public List<Publication> search(Search search, int offset, int limit) {
        return mapper
                .search(search.unitPattern(), search.year().orElse(null), search.wordPatterns(), offset, limit)
                .stream()
                .filter(this::isPublic)
                .toList();
    }

    public int count(Search search) {
        return mapper.count(search.unitPattern(), search.year().orElse(null), search.wordPatterns());
    }

    /** Years of which something is public, newest first. */
    public List<Integer> years() {
        return mapper.years();
    }

    /** The narrative of a publication as plain text, for excerpts. */
    public String text(Publication publication) {
        String text = mapper.text(publication.id());
        return text == null ? "" : text;
    }

    /**
     * All publications of the person's unit, newest first, also those that are no longer valid.
     *
     * @throws NotDisclosureOfficer for everybody but a disclosure officer, with an audit row
     */
    public List<Publication> ofUnit(Person person, int offset, int limit) {
        requireOfficer(person, "disclosure.list", person.unit());
        return mapper.ofUnit(person.unit(), offset, limit);
    }

    /** @throws NotDisclosureOfficer as {@link #ofUnit} */
    public int countOfUnit(Person person) {
        requireOfficer(person, "disclosure.list", person.unit());
        return mapper.countOfUnit(person.unit());
    }

    /**
     * Takes a report back 撤下: from now on it is nowhere on the portal. The files stay in the record.
     *
     * @param why for the record, 1 to 500 characters
     * @throws NotDisclosureOfficer for everybody but a disclosure officer, with an audit row
     * @throws NotPublished when nothing of the own unit's report is public
     */
    @Transactional
    public void revoke(Person officer, String report, String why) {
        requireOfficer(officer, "disclosure.revoke", report);
        String reason = why.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new WhyMissing();
        }
        if (mapper.revoke(report, officer.unit(), clock.instant(), officer.id(), reason) == 0) {
            throw new NotPublished();
        }
        audit.record(new Act(officer.id(), "disclosure.revoke", report, reason));
    }

    private void requireOfficer(Person person, String verb, String subject) {
        if (!person.has(Role.DISCLOSURE_OFFICER)) {
            audit.refused(new Act(person.id(), verb, subject, ""));
            throw new NotDisclosureOfficer();
        }
    }
}
