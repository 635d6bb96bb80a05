package org.mingzhang.seal;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxDefaultObjectFactory;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mingzhang.base.Hashes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads the signatures of a PDF by the strict policy: a change after the signature fails even where other readers only
 * warn. Pages are not drawn, which would cost seconds; additions are found by the certification. Nothing is fetched from
 * anywhere: what is needed stands in the file, or it does not count.
 */
@Component
class Signatures {

    private static final Logger LOG = LoggerFactory.getLogger(Signatures.class);

    private static final Map<SubIndication, String> REASONS = Map.of(
            SubIndication.HASH_FAILURE, "seal.verify.hashFailure",
            SubIndication.FORMAT_FAILURE, "seal.verify.changedAfterwards",
            SubIndication.SIG_CRYPTO_FAILURE, "seal.verify.signatureBroken");

    private final AuthorityMapper authorities;

    Signatures(AuthorityMapper authorities) {
        this.authorities = authorities;
    }

    /**
     * A signature found in a file.
     *
     * @param valueSha256 hash of the signature value
     * @param ours made with a certificate of one of our authorities
     * @param intact valid by the strict policy
     * @param reasons keys of texts: why it is not
     */
    record Found(String valueSha256, boolean ours, boolean demonstration, boolean intact, List<String> reasons) {}

    private record Anchor(CertificateToken certificate, boolean demonstration) {}

    /** What cannot be read as a signature is none. */
    List<Found> in(byte[] file) {
        try {
            List<Anchor> anchors = authorities.all().stream()
                    .map(a -> new Anchor(DSSUtils.loadCertificate(a.certificate()), a.demonstration()))
                    .toList();
            return read(file, anchors);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.info("unreadable signature in an uploaded file: {}", e.toString());
            return List.of();
        }
    }

    private static List<Found> read(byte[] file, List<Anchor> anchors) {
        PDFDocumentValidator validator = validator(file, anchors);
        List<AdvancedSignature> signatures = validator.getSignatures();
        if (signatures.isEmpty()) {
            return List.of();
        }
        SimpleReport report = report(validator);
        List<Found> found = new ArrayList<>();
        for (AdvancedSignature signature : signatures) {
            Optional<Anchor> anchor = anchor(signature, anchors);
            found.add(new Found(
                    Hashes.sha256(Objects.requireNonNullElse(signature.getSignatureValue(), new byte[0])),
                    anchor.isPresent(),
                    anchor.map(Anchor::demonstration).orElse(false),
                    passed(report, signature.getId()),
                    reasons(report, signature.getId())));
        }
        return found;
    }

    private static PDFDocumentValidator validator(byte[] file, List<Anchor> anchors) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        anchors.forEach(anchor -> trusted.addCertificate(anchor.certificate()));
        CommonCertificateVerifier offline = new CommonCertificateVerifier(true);
        offline.setTrustedCertSources(trusted);
        offline.setAIASource(null);
        offline.setCrlSource(null);
        offline.setOcspSource(null);
        DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxDefaultObjectFactory pdf = new PdfBoxDefaultObjectFactory();
        pdf.setPdfDifferencesFinder(differences);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(file));
        validator.setCertificateVerifier(offline);
        validator.setPdfObjFactory(pdf);
        return validator;
    }

    private static SimpleReport report(PDFDocumentValidator validator) {
        try (InputStream policy = Objects.requireNonNull(Signatures.class.getResourceAsStream("strict.xml"))) {
            return validator.validateDocument(policy).getSimpleReport();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Anchor> anchor(AdvancedSignature signature, List<Anchor> anchors) {
        return Optional.ofNullable(signature.getSigningCertificateToken()).flatMap(signer -> anchors.stream()
                .filter(anchor -> signer.isSignedBy(anchor.certificate()))
                .findFirst());
    }

    private static boolean passed(SimpleReport report, String id) {
        return report.getIndication(id) == Indication.TOTAL_PASSED;
    }

    private static List<String> reasons(SimpleReport report, String id) {
        if (passed(report, id)) {
            return List.of();
        }
        SubIndication why = report.getSubIndication(id);
        LOG.info(
                "signature of an uploaded file: {} {} {}",
                report.getIndication(id),
                why,
                report.getAdESValidationErrors(id).stream()
                        .map(message -> String.valueOf(message.getValue()))
                        .collect(Collectors.joining("; ")));
        return List.of(why == null ? "seal.verify.invalid" : REASONS.getOrDefault(why, "seal.verify.invalid"));
    }
}
