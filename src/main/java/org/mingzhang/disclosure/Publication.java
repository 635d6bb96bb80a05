package org.mingzhang.disclosure;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A published version of a report, with the metadata of government sites.
 *
 * @param report id of the report; also its address on the portal
 * @param version id of the frozen version; {@code versionHash} its SHA-256 as lower-case hex
 * @param sealedFile id of the sealed PDF; {@code sealedSha256} and {@code sealedSize} (bytes) are its own
 * @param reportYear the year the report is about
 * @param indexNumber 索引号
 * @param documentNumber 文号; empty when there is none
 * @param publisher 发布机构
 * @param issuedOn 成文日期
 * @param publishedOn 发布日期, in China's time
 * @param publishedBy id of the person who let the report out; {@code system} when nobody did
 */
public record Publication(
        String id,
        String report,
        String version,
        String versionHash,
        String sealedFile,
        String sealedSha256,
        long sealedSize,
        String unit,
        String unitName,
        int reportYear,
        String title,
        String indexNumber,
        String documentNumber,
        String publisher,
        LocalDate issuedOn,
        LocalDate publishedOn,
        Instant publishedAt,
        String publishedBy,
        String publishedByName,
        Validity validity,
        Timing timing) {}
