package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.mingzhang.base.Hashes;

/** The real report of 2024 as a paper, for tests of several rooms. */
public final class SeedPaper {

    public static final String ISSUER = "株洲市芦淞区司法局";
    public static final String TITLE = "2024年度部门整体支出绩效自评报告";

    private SeedPaper() {}

    public static Paper frozen() {
        return with(body(text()));
    }

    public static Paper with(String body) {
        return of("report-2024", "version-1", body);
    }

    public static Paper of(String subject, String version, String body) {
        String hash = version.isEmpty() ? "" : Hashes.sha256(version + body);
        return new Paper(subject, version, hash, TITLE, ISSUER, LocalDate.of(2025, 6, 8), body, "");
    }

    public static String text() {
        try (InputStream in = Objects.requireNonNull(SeedPaper.class.getResourceAsStream("/seed/lusong-2024.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings by their numbers, everything else a paragraph; one table; the closing block. */
    public static String body(String text) {
        StringBuilder body = new StringBuilder("<h1>" + ISSUER + "<br/>" + TITLE + "</h1>");
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String tag =
                    line.matches("[一二三四五六七八九十]+、.*") ? "h2" : line.matches("[（(][一二三四五六七八九十][）)].{0,24}") ? "h3" : "p";
            body.append("<" + tag + ">" + Xhtml.text(line) + "</" + tag + ">");
        }
        return body.append("<div class=\"closing\"/>").toString();
    }
}
