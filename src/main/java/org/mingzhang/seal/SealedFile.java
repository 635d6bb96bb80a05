package org.mingzhang.seal;

import java.time.Instant;

/**
 * A sealed and signed PDF.
 *
 * @param version id of the frozen version it shows; {@code versionHash} its SHA-256
 * @param sha256 of the file's bytes, lower-case hex
 * @param useNumber 用印编号 in the register
 */
public record SealedFile(
        String id,
        String subject,
        String version,
        String versionHash,
        String sha256,
        long size,
        String useNumber,
        Instant sealedAt) {}
