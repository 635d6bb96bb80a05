package org.mingzhang.disclosure;

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
import org.mingzhang.workflow.SentBack;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door to what is public. Everything but the officer's list is for anybody, so it knows valid publications only. */
@Service
@Transactional(readOnly = true)
public class Publications {

    private final PublicationMapper mapper;
    private final Reports reports;
    private final SealedFiles sealedFiles;
    private final Audit audit;

    Publications(PublicationMapper mapper, @Lazy Reports reports, @Lazy SealedFiles sealedFiles, Audit audit) {
        this.mapper = mapper;
        this.reports = reports;
        this.sealedFiles = sealedFiles;
        this.audit = audit;
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
        return new PublicReport(publication, version.snapshot(), version.json());
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
        return mapper.search(search.unitPattern(), search.year().orElse(null), search.wordPatterns(), offset, limit);
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
        requireOfficer(person);
        return mapper.ofUnit(person.unit(), offset, limit);
    }

    /** @throws NotDisclosureOfficer as {@link #ofUnit} */
    public int countOfUnit(Person person) {
        requireOfficer(person);
        return mapper.countOfUnit(person.unit());
    }

    private void requireOfficer(Person person) {
        if (!person.has(Role.DISCLOSURE_OFFICER)) {
            audit.refused(new Act(person.id(), "disclosure.list", person.unit(), ""));
            throw new NotDisclosureOfficer();
        }
    }

    /** A report that goes back to its writers is public no longer, in the same transaction. */
    @EventListener
    @Transactional
    void takeBack(SentBack event) {
        if (mapper.endValidity(event.subject(), Validity.REVOKED) > 0) {
            audit.record(new Act(event.actor().id(), "disclosure.revoke", event.subject(), event.opinion()));
        }
    }
}
