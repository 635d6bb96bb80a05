package org.mingzhang.disclosure.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;
import org.mingzhang.disclosure.Publication;
import org.mingzhang.disclosure.Publications;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** Downloads: the sealed bytes and the hashed snapshot, exactly as they are. */
@Controller
class PortalFiles {

    private final Publications publications;

    PortalFiles(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/public/reports/{report}/report.pdf")
    ResponseEntity<Resource> pdf(@PathVariable String report, WebRequest web) {
        Publication publication = publications.find(report).orElseThrow(NotPublic::new);
        return file(
                web,
                MediaType.APPLICATION_PDF,
                fileName(publication, "pdf"),
                publication.sealedSha256(),
                () -> publications.sealedPdf(publication));
    }

    @GetMapping("/public/reports/{report}/report.json")
    ResponseEntity<Resource> json(@PathVariable String report, WebRequest web) {
        Publication publication = publications.find(report).orElseThrow(NotPublic::new);
        return file(
                web,
                MediaType.APPLICATION_JSON,
                fileName(publication, "json"),
                publication.versionHash(),
                () -> publications.read(publication).json().getBytes(StandardCharsets.UTF_8));
    }

    /** @param sha256 of the bytes as hex: the ETag, and as RFC 9530 writes it in {@code Repr-Digest} */
    private static ResponseEntity<Resource> file(
            WebRequest web, MediaType type, String name, String sha256, Supplier<byte[]> bytes) {
        String digest =
                "sha-256=:" + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sha256)) + ":";
        HttpHeaders headers = new HttpHeaders();
        headers.setCacheControl(CacheControl.noCache().cachePublic());
        headers.setETag('"' + sha256 + '"');
        headers.set("Repr-Digest", digest);
        if (web.checkNotModified('"' + sha256 + '"')) {
            return new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED);
        }
        headers.setContentType(type);
        headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build());
        return new ResponseEntity<>(new ByteArrayResource(bytes.get()), headers, HttpStatus.OK);
    }

    /** Unit, title; without what file systems do not take or what would hide the ending. */
    private static String fileName(Publication publication, String ending) {
        String name = (publication.unitName() + " " + publication.title())
                .replaceAll("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]", "")
                .strip();
        return name + "." + ending;
    }
}
