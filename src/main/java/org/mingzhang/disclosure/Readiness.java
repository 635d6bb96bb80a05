package org.mingzhang.disclosure;

import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.Reports;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.seal.SealedFiles;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Finds what would be published: the valid frozen version and the sealed file bound to it. */
@Component
class Readiness {

    private final Reports reports;
    private final SealedFiles sealedFiles;

    Readiness(@Lazy Reports reports, @Lazy SealedFiles sealedFiles) {
        this.reports = reports;
        this.sealedFiles = sealedFiles;
    }

    /** @throws NotReadyToPublish when one of them is missing or they do not belong together */
    Ready of(String report) {
        FrozenVersion version = reports.frozen(report).orElseThrow(NotReadyToPublish::notFrozen);
        SealedFile file = sealedFiles.ofVersion(version.id()).orElseThrow(NotReadyToPublish::notSealed);
        if (!file.versionHash().equals(version.sha256()) || !file.subject().equals(report)) {
            throw NotReadyToPublish.sealOfAnotherVersion();
        }
        return new Ready(version, file);
    }
}
