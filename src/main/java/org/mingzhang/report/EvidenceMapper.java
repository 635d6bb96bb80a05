package org.mingzhang.report;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.mingzhang.document.FileFormat;
import org.mingzhang.report.tables.CellPlace;
import org.mingzhang.report.tables.EvidenceFile;

@Mapper
interface EvidenceMapper {

    record Stored(
            String id,
            String tableCode,
            String owner,
            String part,
            String rowId,
            String name,
            FileFormat kind,
            long sizeBytes,
            String sha256,
            String sm3,
            String addedBy,
            String addedByName,
            Instant addedAt) {

        static Stored of(EvidenceFile file) {
            CellPlace row = file.row();
            return new Stored(
                    file.id(),
                    row.table(),
                    row.owner(),
                    row.part(),
                    row.row(),
                    file.name(),
                    file.format(),
                    file.size(),
                    file.sha256(),
                    file.sm3(),
                    file.addedBy(),
                    file.addedByName(),
                    file.addedAt());
        }

        EvidenceFile file() {
            CellPlace row = new CellPlace(tableCode, owner, part, rowId, "");
            return new EvidenceFile(id, row, name, kind, sizeBytes, sha256, sm3, addedBy, addedByName, addedAt);
        }
    }

    /** Oldest first. */
    List<Stored> all(@Param("report") String report);

    void insert(@Param("report") String report, @Param("file") Stored file);

    void delete(@Param("report") String report, @Param("id") String id);

    /** Whether evidence of any report, or a frozen version, names this content. */
    boolean names(@Param("sha256") String sha256);

    /** Notes the contents that a version names. */
    void freeze(@Param("version") String version, @Param("report") String report);
}
