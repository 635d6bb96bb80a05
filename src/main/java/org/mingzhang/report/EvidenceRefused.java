package org.mingzhang.report;

import org.mingzhang.base.Refusal;

/** A file that is not taken as evidence, or is not there. */
public class EvidenceRefused extends Refusal {

    private EvidenceRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static EvidenceRefused notHere() {
        return new EvidenceRefused("report.evidence.notHere");
    }

    static EvidenceRefused tooMany(int most) {
        return new EvidenceRefused("report.evidence.tooMany", most);
    }

    static EvidenceRefused thereAlready(String name, String addedBy) {
        return new EvidenceRefused("report.evidence.thereAlready", name, addedBy);
    }

    static EvidenceRefused gone() {
        return new EvidenceRefused("report.evidence.gone");
    }
}
