package org.mingzhang.check;

import java.util.List;
import java.util.Optional;
import org.mingzhang.check.Finding.Severity;

/**
 * A finding in a report.
 *
 * @param fingerprint stays while the quoted text stays
 * @param explanation of a warning, by somebody who may write the report
 */
public record Checked(Finding finding, String fingerprint, List<Spot> spots, Optional<Explanation> explanation) {

    public boolean error() {
        return finding.severity() == Severity.ERROR;
    }

    /** A warning that nobody explained. */
    public boolean unexplained() {
        return finding.severity() == Severity.WARN && explanation.isEmpty();
    }
}
