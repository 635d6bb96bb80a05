package org.mingzhang.report;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.base.Ids;
import org.mingzhang.base.Refusal;
import org.mingzhang.document.FileAltered;
import org.mingzhang.document.FileStore;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceCoverage;
import org.mingzhang.report.tables.EvidenceFile;
import org.mingzhang.report.tables.FilledTable;
import org.mingzhang.report.tables.TableLayout;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to 佐证材料: files that prove the rows of a report's tables. Who may read the report may read them; they are
 * never public. What is refused is recorded.
 */
@Service
public class Evidence {

    private final Drafting drafting;
    private final ReportTables tables;
    private final EvidenceRows rows;
    private final FileStore files;
    private final EvidenceLimits limits;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    Evidence(
            Drafting drafting,
            ReportTables tables,
            EvidenceRows rows,
            FileStore files,
            EvidenceLimits limits,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.drafting = drafting;
        this.tables = tables;
        this.rows = rows;
        this.files = files;
        this.limits = limits;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    public EvidenceLimits limits() {
        return limits;
    }

    /**
     * All of a report, oldest first.
     *
     * @throws NotYourReport for another unit's report
     */
    @Transactional(readOnly = true)
    public List<EvidenceFile> list(Person reader, String report) {
        return rows.all(drafting.readable(reader, report).id());
    }

    /**
     * How far the tables of a report are proved.
     *
     * @throws NotYourReport for another unit's report
     */
    @Transactional(readOnly = true)
    public List<EvidenceCoverage> coverage(Person reader, String report) {
        return EvidenceCoverage.of(tables.of(drafting.readable(reader, report)), list(reader, report));
    }

    /**
     * Adds a file. Reads the stream without holding the report, and no further than the largest file goes.
     *
     * @param row which it proves; the column in it does not count
     * @param name as the person's machine calls it; the content decides what it is
     * @throws org.mingzhang.document.FileNotReadable for what is no PDF, OFD, Word, Excel, JPEG or PNG file, too large, damaged, or has macros
     * @throws org.mingzhang.document.FileNotKept when the disk is full or cannot be written
     * @throws EvidenceRefused where no evidence is asked for, or above the number of files, or for a content that is there
     * @throws ReportLocked when it is no draft
     * @throws NotYoursToWrite when no open item grants it
     * @throws IOException when the stream ends early
     */
    public EvidenceFile add(Person writer, String report, CellPlace row, String name, InputStream file)
            throws IOException {
        try {
            transaction.executeWithoutResult(status -> takes(writer, report, row.ofRow()));
            return receive(writer, report, row.ofRow(), name, file);
        } catch (Refusal refused) {
            audit.refused(new Act(
                    writer.id(),
                    "report.addEvidence",
                    report,
                    EvidenceName.plain(name) + " · " + refused.text(Locale.CHINESE)));
            throw refused;
        }
    }

    private EvidenceFile receive(Person writer, String report, CellPlace row, String name, InputStream stream)
            throws IOException {
        try (FileStore.Arrival arrival = files.receive(stream, limits.largest().toBytes())) {
            EvidenceFile file = new EvidenceFile(
                    Ids.next(),
                    row,
                    EvidenceName.of(name, arrival.format()),
                    arrival.format(),
                    arrival.size(),
                    arrival.sha256(),
                    arrival.sm3(),
                    writer.id(),
                    writer.name(),
                    clock.instant());
            arrival.keep();
            try {
                transaction.executeWithoutResult(status -> store(writer, report, file));
                return file;
            } catch (RuntimeException failed) {
                forget(arrival, failed);
                throw failed;
            }
        }
    }

    private void store(Person writer, String report, EvidenceFile file) {
        FilledTable.Row row = takes(writer, report, file.row());
        rows.all(report).stream()
                .filter(known ->
                        known.row().equals(file.row()) && known.sha256().equals(file.sha256()))
                .findFirst()
                .ifPresent(known -> {
                    throw EvidenceRefused.thereAlready(known.name(), known.addedByName());
                });
        rows.add(report, file);
        audit.record(new Act(
                writer.id(),
                "report.addEvidence",
                report,
                EvidenceCoverage.label(row) + "：" + EvidenceRows.told(file)));
    }

    /** Holds the report until the transaction ends. */
    private FilledTable.Row takes(Person writer, String id, CellPlace place) {
        Report report = drafting.writable(writer, id);
        long present =
                rows.all(id).stream().filter(file -> file.row().equals(place)).count();
        if (present >= limits.most()) {
            throw EvidenceRefused.tooMany(limits.most());
        }
        return tables.of(report).stream()
                .flatMap(table -> table.parts().stream()
                        .filter(part -> part.layout().evidence() != TableLayout.Evidence.NONE)
                        .flatMap(part -> part.rows().stream().filter(row -> EvidenceCoverage.place(table, part, row)
                                .equals(place))))
                .findFirst()
                .orElseThrow(EvidenceRefused::notHere);
    }

    /** Nothing refers to what was kept, unless it was there before. */
    private void forget(FileStore.Arrival arrival, RuntimeException failed) {
        Instant since = arrival.letGo();
        try {
            transaction.executeWithoutResult(status -> rows.deleteUnnamed(arrival.sha256(), since));
        } catch (RuntimeException databaseAway) {
            failed.addSuppressed(databaseAway);
        }
    }

    /**
     * Removes a file. Removing one that is gone changes nothing.
     *
     * @throws ReportLocked when the report is no draft
     * @throws NotYoursToWrite when no open item grants it
     */
    @Transactional
    public void remove(Person writer, String report, String id) {
        try {
            drafting.writable(writer, report);
        } catch (Refusal refused) {
            audit.refused(new Act(writer.id(), "report.removeEvidence", report, refused.text(Locale.CHINESE)));
            throw refused;
        }
        rows.drop(writer, report, file -> file.id().equals(id));
    }

    /** A file with its content, which the caller closes. */
    public record Opened(EvidenceFile file, InputStream content) {}

    /**
     * @throws EvidenceRefused when there is no such file
     * @throws FileAltered when the file on the disk is gone, or is no longer the one that was added
     * @throws NotYourReport for another unit's report
     */
    @Transactional(readOnly = true)
    public Opened open(Person reader, String report, String id) {
        EvidenceFile file = list(reader, report).stream()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(EvidenceRefused::gone);
        try {
            return new Opened(file, files.open(file.sha256()));
        } catch (FileAltered altered) {
            audit.refused(new Act(reader.id(), "report.openEvidence", report, EvidenceRows.told(file)));
            throw altered;
        }
    }
}
