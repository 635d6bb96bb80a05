package org.mingzhang.report.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingzhang.base.Hashes;
import org.mingzhang.document.Paper;
import org.mingzhang.document.Papers;
import org.mingzhang.document.Printer;
import org.springframework.stereotype.Component;

/**
 * Reports as printed, for looking at. The last few prints are kept for everybody, so that a page holds no pictures in its
 * session and the same text is not printed twice.
 */
@Component
class Previews {

    private static final int KEPT = 12;
    private static final int DPI = 110;

    private final Papers papers;
    private final Printer printer;
    private final Map<String, Preview> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Preview> eldest) {
            return size() > KEPT;
        }
    };

    Previews(Papers papers, Printer printer) {
        this.papers = papers;
        this.printer = printer;
    }

    /** @param pages PNG pictures in their order */
    record Preview(byte[] pdf, List<byte[]> pages) {}

    /** The report as it stands now. @throws org.mingzhang.base.Refusal when it cannot be printed */
    Preview of(String report) {
        Paper paper = papers.current(report);
        String key = key(paper);
        Optional<Preview> known = known(key);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] pdf = printer.pdf(paper, Optional.empty());
        Preview preview = new Preview(pdf, printer.pages(pdf, DPI));
        keep(key, preview);
        return preview;
    }

    private synchronized Optional<Preview> known(String key) {
        return Optional.ofNullable(kept.get(key));
    }

    private synchronized void keep(String key, Preview preview) {
        kept.put(key, preview);
    }

    private static String key(Paper paper) {
        return Hashes.sha256(String.join(
                "\0",
                paper.subject(),
                paper.version(),
                paper.title(),
                paper.issuer(),
                paper.issuedOn().toString(),
                paper.body()));
    }
}
