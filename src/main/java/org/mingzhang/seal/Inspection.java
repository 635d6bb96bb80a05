package org.mingzhang.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.mingzhang.seal.Signatures.Found;
import org.mingzhang.seal.Verification.Verdict;
import org.springframework.stereotype.Component;

/** Looks into a file that is not in the register: whose signature does it carry, and what was done to it since? */
@Component
class Inspection {

    private static final int MOST_PAGES = 500;
    private static final int WHERE_PDF_BEGINS = 1024;
    private static final int MOST_NAMES = 50;

    /** Our papers name their version in their metadata, which PDF/A leaves readable. */
    private static final Pattern VERSION = Pattern.compile("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");

    private final Signatures signatures;
    private final FileMapper files;
    private final UseMapper uses;

    Inspection(Signatures signatures, FileMapper files, UseMapper uses) {
        this.signatures = signatures;
        this.files = files;
        this.uses = uses;
    }

    Verification of(byte[] file, String sha256) {
        if (!begins(file)) {
            return PdfVerifier.unreadable(sha256, "seal.verify.notPdf");
        }
        Optional<String> trouble = trouble(file);
        if (trouble.isPresent()) {
            return claimed(file)
                    .map(known -> altered(file, sha256, known, List.of("seal.verify.damaged")))
                    .orElseGet(() -> PdfVerifier.unreadable(sha256, trouble.get()));
        }
        return judged(file, sha256, signatures.in(file));
    }

    private Verification judged(byte[] file, String sha256, List<Found> found) {
        Optional<Found> ours = found.stream().filter(Found::ours).findFirst();
        Optional<SealedFile> known = found.stream()
                .flatMap(f -> files.withSignature(f.valueSha256()).stream())
                .findFirst()
                .or(() -> claimed(file));
        if (known.isPresent()) {
            return altered(file, sha256, known.get(), ours.map(Found::reasons).orElse(List.of()));
        }
        if (ours.isPresent()) {
            Found one = ours.get();
            Verdict verdict = one.intact() ? Verdict.NOT_OURS : Verdict.ALTERED;
            List<String> reasons = one.intact() ? List.of("seal.verify.notRegistered") : one.reasons();
            return new Verification(verdict, sha256, Optional.empty(), reasons, one.demonstration());
        }
        String reason = found.isEmpty() ? "seal.verify.noSignature" : "seal.verify.foreignSignature";
        return new Verification(Verdict.NOT_OURS, sha256, Optional.empty(), List.of(reason), false);
    }

    private Verification altered(byte[] file, String sha256, SealedFile known, List<String> more) {
        List<String> reasons = new ArrayList<>();
        reasons.add(difference(file, files.content(known.id()).orElseThrow().content()));
        reasons.addAll(more);
        SealUse use = uses.ofFile(known.id()).orElseThrow();
        if (use.voidedAt().isPresent()) {
            reasons.add("seal.verify.void");
        }
        return new Verification(
                Verdict.ALTERED,
                sha256,
                Optional.of(known),
                List.copyOf(reasons),
                use.kind().equals("DEMONSTRATION"));
    }

    private static String difference(byte[] file, byte[] original) {
        int common = Arrays.mismatch(file, original);
        if (common == original.length) {
            return "seal.verify.appended";
        }
        return common == file.length ? "seal.verify.cutOff" : "seal.verify.bytesChanged";
    }

    /** A signed file that names one of our versions; a copy printed without seal names it too, but is not signed. */
    private Optional<SealedFile> claimed(byte[] file) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        if (!text.contains("/ByteRange")) {
            return Optional.empty();
        }
        return VERSION.matcher(text)
                .results()
                .limit(MOST_NAMES)
                .map(MatchResult::group)
                .distinct()
                .flatMap(version -> files.newestOfVersion(version).stream())
                .findFirst();
    }

    private static boolean begins(byte[] file) {
        int length = Math.min(file.length, WHERE_PDF_BEGINS);
        return new String(file, 0, length, StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    /** What keeps the file from being read. */
    private static Optional<String> trouble(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages() > MOST_PAGES
                    ? Optional.of("seal.verify.tooManyPages")
                    : Optional.empty();
        } catch (InvalidPasswordException e) {
            return Optional.of("seal.verify.encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.of("seal.verify.damaged");
        }
    }
}
