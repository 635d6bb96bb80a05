package org.mingzhang.seal;

import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.jspecify.annotations.Nullable;
import org.mingzhang.base.Hashes;
import org.mingzhang.base.Texts;
import org.mingzhang.seal.Certificates.Holder;
import org.mingzhang.seal.Certificates.Purpose;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A certificate authority and timestamp service inside the process, made at the first start. Its certificates name it and
 * everybody it certifies as a demonstration without legal force (domain §9.4).
 */
@Component
class DemonstrationAuthority implements Timestamps {

    private final SealSettings settings;
    private final AuthorityMapper mapper;
    private final Clock clock = Clock.systemUTC();
    private @Nullable Services services;

    DemonstrationAuthority(SealSettings settings, AuthorityMapper mapper) {
        this.settings = settings;
        this.mapper = mapper;
    }

    private record Services(Holder authority, Holder timestamps) {}

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (settings.demonstration()) {
            services();
        }
    }

    X509Certificate certificate() {
        return services().authority().certificate();
    }

    X509CRL revocations() {
        return Certificates.nobodyRevoked(services().authority(), clock.instant());
    }

    /** The key of a seal; made when the seal is used for the first time. */
    Holder keyOf(Seal seal) {
        KeyFile file = settings.keyFile(seal.id());
        return file.read()
                .orElseGet(() -> file.write(
                        Certificates.issue(services().authority(), nameOf(seal), Purpose.SIGN, 3), certificate()));
    }

    @Override
    public TSPSource source() {
        Holder holder = services().timestamps();
        KeyEntityTSPSource source = new KeyEntityTSPSource(
                holder.key(), holder.certificate(), List.of(holder.certificate(), certificate()));
        // Any policy does: 2.25 is for those who have no number of their own.
        source.setTsaPolicy("2.25.1");
        return source;
    }

    private synchronized Services services() {
        Services known = services;
        if (known == null) {
            known = load();
            services = known;
        }
        return known;
    }

    private Services load() {
        KeyFile file = settings.keyFile("authority");
        Holder authority = file.read()
                .orElseGet(() ->
                        file.write(Certificates.authority(name(words("seal.certificate.authority"), "Mingzhang"), 20)));
        KeyFile timestamps = settings.keyFile("timestamps");
        Holder stamper = timestamps
                .read()
                .orElseGet(() -> timestamps.write(
                        Certificates.issue(
                                authority,
                                name(words("seal.certificate.timestamps"), "Mingzhang"),
                                Purpose.TIMESTAMP,
                                20),
                        authority.certificate()));
        register(authority.certificate());
        return new Services(authority, stamper);
    }

    /** So that files keep being recognised when the folder of the keys is lost. */
    private void register(X509Certificate certificate) {
        try {
            byte[] encoded = certificate.getEncoded();
            String sha256 = Hashes.sha256(encoded);
            if (mapper.count(sha256) == 0) {
                String subject = certificate.getSubjectX500Principal().getName();
                mapper.insert(sha256, subject, encoded, true, clock.instant());
            }
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException("it was encoded a moment ago", e);
        }
    }

    private static X500Name nameOf(Seal seal) {
        return name(seal.name(), seal.name());
    }

    private static X500Name name(String commonName, String organisation) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, shortened(organisation))
                .addRDN(BCStyle.OU, words("seal.certificate.noForce"))
                .addRDN(BCStyle.CN, shortened(commonName))
                .build();
    }

    private static String words(String key) {
        return Texts.of(Locale.CHINESE, key);
    }

    /** X.520 allows 64 characters. */
    private static String shortened(String name) {
        return Optional.of(name).filter(n -> n.length() <= 64).orElseGet(() -> name.substring(0, 64));
    }
}
