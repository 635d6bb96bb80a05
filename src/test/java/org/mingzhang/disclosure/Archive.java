package org.mingzhang.disclosure;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Ids;
import org.mingzhang.document.Sm3;
import org.mingzhang.org.Person;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.NarrativeLine;
import org.mingzhang.report.NotYourReport;
import org.mingzhang.report.Report;
import org.mingzhang.report.ReportState;
import org.mingzhang.report.Reports;
import org.mingzhang.report.Snapshot;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.seal.SealedFiles;

/** Reports and sealed files in memory, with whatever text and bytes a story needs. */
class Archive implements Reports, SealedFiles {

    private final Map<String, Report> reports = new HashMap<>();
    private final Map<String, FrozenVersion> valid = new HashMap<>();
    private final Map<String, FrozenVersion> versions = new HashMap<>();
    private final Map<String, SealedFile> sealed = new HashMap<>();
    private final Map<String, byte[]> contents = new HashMap<>();

    /** A report that is signed off; returns its id. */
    String freeze(Snapshot snapshot) {
        String id = Ids.next();
        reports.put(id, report(id, snapshot, ReportState.FROZEN));
        freezeAgain(id, snapshot);
        return id;
    }

    void freezeAgain(String report, Snapshot snapshot) {
        String json = "{\"title\":\"" + snapshot.title().replace("\"", "\\\"") + "\",\"id\":\"" + Ids.next() + "\"}";
        FrozenVersion version = new FrozenVersion(
                Ids.next(), report, 1, Hashes.sha256(json), Optional.of(Sm3.of(json)), json, snapshot, Instant.now());
        valid.put(report, version);
        versions.put(version.id(), version);
    }

    /** Puts a sealed file beside the valid version. */
    SealedFile seal(String report, String text) {
        FrozenVersion version = valid.get(report);
        return seal(report, text, version.sha256());
    }

    SealedFile seal(String report, String text, String versionHash) {
        byte[] bytes = ("%PDF-1.7 " + text).getBytes(StandardCharsets.UTF_8);
        SealedFile file = new SealedFile(
                Ids.next(),
                report,
                valid.get(report).id(),
                versionHash,
                Hashes.sha256(bytes),
                bytes.length,
                "用印2025-1",
                Instant.now());
        sealed.put(file.version(), file);
        contents.put(file.id(), bytes);
        return file;
    }

    void changeContent(String sealedFile) {
        contents.put(sealedFile, new byte[] {1});
    }

    void thaw(String report) {
        valid.remove(report);
        reports.computeIfPresent(report, (id, old) -> report(id, old, ReportState.DRAFT));
    }

    @Override
    public Report start(Person drafter, int year, String template) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Report open(Person person, String id) {
        return find(id).filter(report -> report.unit().equals(person.unit())).orElseThrow(NotYourReport::new);
    }

    @Override
    public Optional<Report> find(String id) {
        return Optional.ofNullable(reports.get(id));
    }

    @Override
    public Snapshot current(String id) {
        return valid.get(id).snapshot();
    }

    @Override
    public List<Report> list(Person person, int offset, int limit) {
        return new ArrayList<>(reports.values());
    }

    @Override
    public List<NarrativeLine> narrative(String id) {
        return List.of();
    }

    @Override
    public Optional<FrozenVersion> frozen(String id) {
        return Optional.ofNullable(valid.get(id));
    }

    @Override
    public Optional<FrozenVersion> version(String versionId) {
        return Optional.ofNullable(versions.get(versionId));
    }

    @Override
    public void markPublished(String id) {
        reports.computeIfPresent(id, (same, old) -> report(id, old, ReportState.PUBLISHED));
    }

    @Override
    public Optional<SealedFile> ofVersion(String version) {
        return Optional.ofNullable(sealed.get(version));
    }

    @Override
    public byte[] content(String id) {
        return contents.get(id);
    }

    private static Report report(String id, Snapshot snapshot, ReportState state) {
        return new Report(
                id,
                snapshot.unit(),
                snapshot.unitName(),
                snapshot.year(),
                snapshot.title(),
                snapshot.template(),
                state,
                "drafter",
                Instant.now());
    }

    private static Report report(String id, Report old, ReportState state) {
        return new Report(
                id,
                old.unit(),
                old.unitName(),
                old.year(),
                old.title(),
                old.template(),
                state,
                old.createdBy(),
                old.createdAt());
    }
}
