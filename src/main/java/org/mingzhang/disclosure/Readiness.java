package org.mingzhang.disclosure;

import java.util.Set;
import org.mingzhang.inbox.FilledForms;
import org.mingzhang.report.FrozenVersion;
import org.mingzhang.report.Reports;
import org.mingzhang.seal.SealedFile;
import org.mingzhang.seal.SealedFiles;
import org.springframework.stereotype.Component;

/** Finds what would be published: the valid frozen version and the sealed file bound to it. */
@Component
class Readiness {

    private static final String SECRECY_REVIEW = "secrecy-review";
    private static final Set<String> FORBIDDING = Set.of("masked", "closed");

    private final Reports reports;
    private final SealedFiles sealedFiles;
    private final FilledForms forms;

    Readiness(Reports reports, SealedFiles sealedFiles, FilledForms forms) {
        this.reports = reports;
        this.sealedFiles = sealedFiles;
        this.forms = forms;
    }

    /** @throws NotReadyToPublish when one of them is missing, they do not belong together, or the secrecy review forbids it */
    Ready of(String report) {
        FrozenVersion version = reports.frozen(report).orElseThrow(NotReadyToPublish::notFrozen);
        // 保密法第三十五条, 条例第十七条: review first, publish after.
        Object conclusion = forms.latest(report, SECRECY_REVIEW).get("conclusion");
        if (conclusion != null && FORBIDDING.contains(conclusion.toString())) {
            throw NotReadyToPublish.secret();
        }
        SealedFile file = sealedFiles.ofVersion(version.id()).orElseThrow(NotReadyToPublish::notSealed);
        if (!file.versionHash().equals(version.sha256()) || !file.subject().equals(report)) {
            throw NotReadyToPublish.sealOfAnotherVersion();
        }
        return new Ready(version, file);
    }
}
