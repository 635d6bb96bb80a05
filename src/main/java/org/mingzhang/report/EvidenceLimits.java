package org.mingzhang.report;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much evidence is taken: {@code mingzhang.evidence}.
 *
 * @param largest file
 * @param most files for one row of a table
 */
@ConfigurationProperties("mingzhang.evidence")
public record EvidenceLimits(
        @DefaultValue("20MB") DataSize largest,
        @DefaultValue("20") int most) {

    public EvidenceLimits {
        if (largest.toMegabytes() < 1 || most < 1) {
            throw new IllegalArgumentException("mingzhang.evidence: largest is 1MB or more, most 1 or more");
        }
    }
}
