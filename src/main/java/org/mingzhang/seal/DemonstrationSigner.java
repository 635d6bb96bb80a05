package org.mingzhang.seal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.util.List;
import org.mingzhang.base.Hashes;
import org.mingzhang.seal.Certificates.Holder;
import org.springframework.stereotype.Component;

/**
 * PAdES baseline LTA with the demonstration authority. Invisible, because a visible signature field breaks PDF/UA, and a
 * certification without permitted changes, because that is what makes additions afterwards detectable.
 */
@Component
class DemonstrationSigner implements Signer {

    private final DemonstrationAuthority authority;
    private final Timestamps timestamps;

    DemonstrationSigner(DemonstrationAuthority authority, Timestamps timestamps) {
        this.authority = authority;
        this.timestamps = timestamps;
    }

    @Override
    public boolean isDemonstration() {
        return true;
    }

    @Override
    public SignedPdf sign(byte[] pdf, Seal seal, String reason) {
        Holder holder = authority.keyOf(seal);
        PAdESSignatureParameters parameters = parameters(holder, seal, reason);
        DSSDocument document = new InMemoryDocument(pdf);
        PAdESService service = new PAdESService(offline());
        service.setTspSource(timestamps.source());
        byte[] toSign = service.getDataToSign(document, parameters).getBytes();
        byte[] value = signature(holder, toSign);
        DSSDocument signed =
                service.signDocument(document, parameters, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, value));
        return new SignedPdf(DSSUtils.toByteArray(signed), Hashes.sha256(value));
    }

    private PAdESSignatureParameters parameters(Holder holder, Seal seal, String reason) {
        CertificateToken certificate = new CertificateToken(holder.certificate());
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_LTA);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(certificate);
        parameters.setCertificateChain(List.of(certificate, new CertificateToken(authority.certificate())));
        parameters.setSignerName(seal.name());
        parameters.setReason(reason);
        parameters.setPermission(CertificationPermission.NO_CHANGE_PERMITTED);
        return parameters;
    }

    /** Everything that validation data is made of is at hand: nothing is fetched. */
    private CommonCertificateVerifier offline() {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(authority.certificate()));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        try {
            byte[] revocations = authority.revocations().getEncoded();
            verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(revocations)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("it was encoded a moment ago", e);
        }
        return verifier;
    }

    private static byte[] signature(Holder holder, byte[] toSign) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(holder.key());
            signature.update(toSign);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK signs with P-256", e);
        }
    }
}
