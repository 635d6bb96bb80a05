package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** A file just written, with its digests as lower-case hex. */
record ArrivingFile(Path path, String sha256, String sm3, long size) {

    private static final int BLOCK = 64 * 1024;

    FileStore.Arrival in(FileStore store) {
        return new FileStore.Arrival(store, this);
    }

    /**
     * Writes block by block, so that nothing is held in memory, and forces it to disk.
     *
     * @throws FileNotReadable when it is empty or larger
     * @throws FileNotKept when it cannot be written
     * @throws IOException when the source fails
     */
    static ArrivingFile write(InputStream source, Path path, long most) throws IOException {
        MessageDigest sha256 = digest();
        SM3Digest sm3 = new SM3Digest();
        byte[] block = new byte[BLOCK];
        long size = 0;
        try (FileChannel file = opened(path)) {
            for (int read = source.read(block); read >= 0; read = source.read(block)) {
                size += read;
                if (size > most) {
                    throw new FileNotReadable("document.attachment.tooBig", most / 1024 / 1024);
                }
                sha256.update(block, 0, read);
                sm3.update(block, 0, read);
                append(file, ByteBuffer.wrap(block, 0, read));
            }
            if (size == 0) {
                throw new FileNotReadable("document.attachment.empty");
            }
            forced(file);
        }
        byte[] digest = new byte[sm3.getDigestSize()];
        sm3.doFinal(digest, 0);
        return new ArrivingFile(path, hex(sha256.digest()), hex(digest), size);
    }

    private static FileChannel opened(Path path) {
        try {
            return FileChannel.open(path, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw FileStore.notKept(e);
        }
    }

    private static void append(FileChannel file, ByteBuffer block) {
        try {
            while (block.hasRemaining()) {
                file.write(block);
            }
        } catch (IOException e) {
            throw FileStore.notKept(e);
        }
    }

    private static void forced(FileChannel file) {
        try {
            file.force(true);
        } catch (IOException e) {
            throw FileStore.notKept(e);
        }
    }

    static String sha256(FileChannel file) throws IOException {
        MessageDigest sha256 = digest();
        ByteBuffer block = ByteBuffer.allocate(BLOCK);
        while (file.read(block) >= 0) {
            sha256.update(block.flip());
            block.clear();
        }
        return hex(sha256.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
