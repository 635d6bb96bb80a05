package org.mingzhang.report.ui;

import java.util.Optional;
import org.mingzhang.report.SectionLease;
import org.mingzhang.report.SectionText;

/** How a section stands, as a shape with a word: colour alone would not do. */
enum Mark {
    FILLED("●", "report.ui.mark.filled"),
    EMPTY("○", "report.ui.mark.empty"),
    HEADING("", "report.ui.mark.heading"),
    MISSING("!", "report.ui.mark.missing"),
    EDITED("✎", "report.ui.mark.edited");

    private final String shape;
    private final String key;

    Mark(String shape, String key) {
        this.shape = shape;
        this.key = key;
    }

    String shape() {
        return shape;
    }

    String key() {
        return key;
    }

    static Mark of(SectionText text, String reader) {
        if (otherWriter(text, reader).isPresent()) {
            return EDITED;
        }
        if (!text.text().isBlank()) {
            return FILLED;
        }
        if (text.section().parent()) {
            return HEADING;
        }
        return OutlineBlock.missing(text) ? MISSING : EMPTY;
    }

    /** Whoever else is editing the section at this moment. */
    static Optional<SectionLease> otherWriter(SectionText text, String reader) {
        return text.lease().filter(lease -> !lease.holder().equals(reader));
    }
}
