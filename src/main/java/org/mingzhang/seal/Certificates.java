package org.mingzhang.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys (P-256), certificates and revocation lists for the demonstration authority. */
final class Certificates {

    private static final Provider PROVIDER = new BouncyCastleProvider();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CRL_DAYS = 30;

    private Certificates() {}

    /** Somebody with a key: the authority, a timestamp service, a seal. */
    record Holder(PrivateKey key, X509Certificate certificate) {

        /** As the certificate has it. From text the parts of the name would come out in another order. */
        X500Name name() {
            return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        }
    }

    enum Purpose {
        SIGN,
        TIMESTAMP
    }

    static Holder authority(X500Name name, int years) {
        KeyPair keys = keys();
        try {
            X509v3CertificateBuilder builder = builder(name, keys, name, years);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            return new Holder(keys.getPrivate(), signed(builder, keys.getPrivate()));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("Bouncy Castle makes certificates of its own keys", e);
        }
    }

    static Holder issue(Holder authority, X500Name name, Purpose purpose, int years) {
        KeyPair keys = keys();
        try {
            X509v3CertificateBuilder builder = builder(authority.name(), keys, name, years);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            if (purpose == Purpose.TIMESTAMP) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            } else {
                int usage = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            return new Holder(keys.getPrivate(), signed(builder, authority.key()));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("Bouncy Castle makes certificates of its own keys", e);
        }
    }

    /** A list on which nobody stands, valid for 30 days from now. */
    static X509CRL nobodyRevoked(Holder authority, Instant now) {
        X509v2CRLBuilder builder = new X509v2CRLBuilder(authority.name(), Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(CRL_DAYS, ChronoUnit.DAYS)));
        try {
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            return new JcaX509CRLConverter().setProvider(PROVIDER).getCRL(builder.build(signer(authority.key())));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException("Bouncy Castle makes lists of its own keys", e);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", PROVIDER);
            generator.initialize(new ECGenParameterSpec("secp256r1"), RANDOM);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Bouncy Castle knows P-256", e);
        }
    }

    private static X509v3CertificateBuilder builder(X500Name issuer, KeyPair keys, X500Name subject, int years)
            throws GeneralSecurityException, CertIOException {
        Instant from = Instant.now().minus(1, ChronoUnit.HOURS);
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(120, RANDOM).setBit(120),
                Date.from(from),
                Date.from(from.plus(365L * years, ChronoUnit.DAYS)),
                subject,
                keys.getPublic());
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        return builder;
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter().setProvider(PROVIDER).getCertificate(builder.build(signer(key)));
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder("SHA256withECDSA")
                .setProvider(PROVIDER)
                .build(key);
    }
}
