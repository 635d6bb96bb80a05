package org.mingzhang.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.mingzhang.seal.Certificates.Holder;

/**
 * A key with its certificate in a PKCS#12 file that only the server's own user may read. That permission is the
 * protection: the password has to lie beside the server anyway.
 */
final class KeyFile {

    private static final String ALIAS = "key";

    private final Path file;
    private final char[] password;

    KeyFile(Path file, String password) {
        this.file = file;
        this.password = password.toCharArray();
    }

    Optional<Holder> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return Optional.of(new Holder(
                    (PrivateKey) store.getKey(ALIAS, password), (X509Certificate) store.getCertificate(ALIAS)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": wrong mingzhang.seal.password, or damaged", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    /** Writes the file, unless another server was quicker; answers what stands in it then. */
    Holder write(Holder holder, X509Certificate... issuers) {
        try {
            Files.createDirectories(file.getParent(), ownerOnly("rwx------"));
            Path draft = Files.createTempFile(file.getParent(), "key", null, ownerOnly("rw-------"));
            Files.write(draft, bytes(holder, issuers));
            try {
                Files.createLink(file, draft);
            } catch (UnsupportedOperationException e) {
                Files.copy(draft, file);
            } catch (FileAlreadyExistsException quicker) {
                return read().orElseThrow();
            } finally {
                Files.delete(draft);
            }
            return holder;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private byte[] bytes(Holder holder, X509Certificate... issuers) throws IOException {
        Certificate[] chain = new Certificate[issuers.length + 1];
        chain[0] = holder.certificate();
        System.arraycopy(issuers, 0, chain, 1, issuers.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry(ALIAS, holder.key(), password, chain);
            store.store(out, password);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK writes PKCS#12", e);
        }
        return out.toByteArray();
    }

    private FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
