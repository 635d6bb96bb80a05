package org.mingzhang.report.tables;

import java.time.Instant;
import org.mingzhang.document.FileFormat;

/**
 * 佐证材料: a file that proves a row of a table.
 *
 * @param row what it proves; without a column
 * @param name as people see it, its ending that of the format
 * @param size in bytes
 * @param sha256 of its bytes, lower-case hex
 * @param sm3 the same by GB/T 32905
 */
public record EvidenceFile(
        String id,
        CellPlace row,
        String name,
        FileFormat format,
        long size,
        String sha256,
        String sm3,
        String addedBy,
        String addedByName,
        Instant addedAt) {}
