package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.mingzhang.audit.Act;
import org.mingzhang.audit.Audit;
import org.mingzhang.document.FileStore;
import org.mingzhang.org.Person;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is noted of evidence, and what follows for the files. Asked by doors that have checked rights, in their
 * transaction.
 */
@Component
class EvidenceRows {

    private final EvidenceMapper mapper;
    private final FileStore files;
    private final Audit audit;

    EvidenceRows(EvidenceMapper mapper, FileStore files, Audit audit) {
        this.mapper = mapper;
        this.files = files;
        this.audit = audit;
    }

    /** Oldest first. */
    List<EvidenceFile> all(String report) {
        return mapper.all(report).stream().map(EvidenceMapper.Stored::file).toList();
    }

    void add(String report, EvidenceFile file) {
        mapper.insert(report, EvidenceMapper.Stored.of(file));
    }

    /** Notes what a version that was just frozen names: those files stay. */
    void frozen(String report, String version) {
        mapper.freeze(version, report);
    }

    /** That of a row that goes. */
    void dropRow(Person writer, String report, CellPlace row) {
        drop(writer, report, file -> file.row().equals(row.ofRow()));
    }

    /** That of a project that goes: of its own tables, and of its row in others. */
    void dropProject(Person writer, String report, String project) {
        drop(
                writer,
                report,
                file -> file.row().owner().equals(project) || file.row().row().equals(project));
    }

    /** The files go with the commit, unless somebody else names them. */
    void drop(Person writer, String report, Predicate<EvidenceFile> which) {
        Instant since = Instant.now();
        for (EvidenceFile file : all(report)) {
            if (which.test(file)) {
                mapper.delete(report, file.id());
                audit.record(new Act(writer.id(), "report.removeEvidence", report, told(file)));
                deleteUnnamed(file.sha256(), since);
            }
        }
    }

    static String told(EvidenceFile file) {
        return file.row().table() + "." + file.row().part() + " · " + file.name() + " · " + file.sha256();
    }

    /** @param since a moment before this transaction looked */
    void deleteUnnamed(String sha256, Instant since) {
        if (!mapper.names(sha256)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    files.delete(sha256, since);
                }
            });
        }
    }
}
