package org.mingzhang.document;

import java.time.LocalDate;

/**
 * Something to print, as one frozen version of a subject. Bodies are XHTML made of the classes of {@code gw.css}; they
 * hold no figure tokens any more and name nothing outside themselves.
 *
 * @param subject id of what is printed
 * @param version id of the frozen version; empty for a draft
 * @param versionHash SHA-256 of the frozen version as hex; empty for a draft
 * @param issuer the signing unit's legal name 发文机关署名
 * @param issuedOn 成文日期
 * @param body XHTML fragment: what stands inside {@code <body>}, with an empty {@code <div class="closing"/>} where issuer, date and seal belong
 * @param data canonical JSON of the frozen version; empty for a draft. It is not put into the PDF: PDF/A-2 allows no attachments
 */
public record Paper(
        String subject,
        String version,
        String versionHash,
        String title,
        String issuer,
        LocalDate issuedOn,
        String body,
        String data) {}
