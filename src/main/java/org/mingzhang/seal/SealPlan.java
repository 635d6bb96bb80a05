package org.mingzhang.seal;

import java.time.Instant;
import java.util.Optional;

/**
 * What will be sealed with what, or was.
 *
 * @param version id of the frozen version; {@code versionHash} its SHA-256
 * @param done the valid sealed file, once there is one
 */
public record SealPlan(
        String title,
        String version,
        String versionHash,
        String sealName,
        byte[] sealPicture,
        boolean demonstration,
        String drafter,
        String approver,
        Instant approvedAt,
        Optional<SealedFile> done) {}
