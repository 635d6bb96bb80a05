package org.mingzhang.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Files that people bring, outside the database: each content once, named by its SHA-256, in {@code files} of the data
 * folder. A file is written beside the others, forced to disk and moved there whole. Who refers to a file, and when
 * nobody does any more, the rooms know that use it.
 */
@Component
public class FileStore {

    private static final Logger log = LoggerFactory.getLogger(FileStore.class);
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    /** No upload takes longer; what is older was left by a process that ended. */
    private static final Duration LEFT_OVER = Duration.ofDays(1);

    private final Path folder;

    /** How many arrivals are about to be referred to, by content. Guards the files as well. */
    private final Map<String, Integer> held = new HashMap<>();

    /** @param data the data folder, which need not exist yet */
    public FileStore(@Value("${mingzhang.data}") String data) {
        folder = Path.of(data, "files");
    }

    /**
     * Reads a file to its end, and no more than one byte above the limit, into a file of its own. It is not in the store
     * before {@link Arrival#keep}.
     *
     * @param most bytes
     * @throws FileNotReadable when it is empty or has more
     * @throws FileNotKept when it cannot be written: the disk is full, the folder is not ours
     * @throws IOException when it cannot be read
     */
    public Arrival receive(InputStream file, long most) throws IOException {
        Path arriving = emptyFile();
        Arrival arrival = null;
        try {
            arrival = ArrivingFile.write(file, arriving, most).in(this);
            return arrival;
        } finally {
            if (arrival == null) {
                drop(arriving);
            }
        }
    }

    private Path emptyFile() {
        try {
            Path incoming = Files.createDirectories(folder.resolve("incoming"));
            dropLeftOvers(incoming);
            return Files.createTempFile(incoming, "", "");
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private static void dropLeftOvers(Path incoming) throws IOException {
        Instant old = Instant.now().minus(LEFT_OVER);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(incoming)) {
            for (Path file : files) {
                if (olderThan(old, file)) {
                    drop(file);
                }
            }
        }
    }

    private static boolean olderThan(Instant moment, Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    static FileNotKept notKept(IOException e) {
        log.error("a file cannot be stored", e);
        return new FileNotKept();
    }

    private static void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            log.warn("{} stays behind", file, e);
        }
    }

    /** A file that has arrived whole. Closing it drops it unless it was kept. */
    public static final class Arrival implements AutoCloseable {

        private final FileStore store;
        private final ArrivingFile file;
        private boolean kept;

        Arrival(FileStore store, ArrivingFile file) {
            this.store = store;
            this.file = file;
        }

        /** @throws FileNotReadable see {@link FileFormat} */
        public FileFormat format() {
            return FileFormat.of(file.path());
        }

        /** Lower-case hex, as {@link #sm3}. */
        public String sha256() {
            return file.sha256();
        }

        public String sm3() {
            return file.sm3();
        }

        /** In bytes. */
        public long size() {
            return file.size();
        }

        /**
         * Moves it into the store, where a file of the same content may lie already. Nobody deletes that content while
         * this is open: so be done with referring to it before closing.
         *
         * @throws FileNotKept when the folder cannot be written
         */
        public void keep() {
            store.keep(file);
            kept = true;
        }

        /** From now on the content may be deleted again. @return a moment after that */
        public Instant letGo() {
            if (kept) {
                kept = false;
                store.letGo(file.sha256());
            }
            return Instant.now();
        }

        @Override
        public void close() {
            letGo();
            drop(file.path());
        }
    }

    private void keep(ArrivingFile file) {
        synchronized (held) {
            try {
                Path place = place(file.sha256());
                Path shelf = Files.createDirectories(shelf(file.sha256()));
                if (!intact(place, file.sha256())) {
                    Files.move(file.path(), place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                    force(shelf);
                }
                touch(place);
                held.merge(file.sha256(), 1, Integer::sum);
            } catch (IOException e) {
                throw notKept(e);
            }
        }
    }

    /** A content that was altered on the disk is replaced by the one that arrives. */
    private static boolean intact(Path place, String sha256) throws IOException {
        if (!Files.exists(place)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(place)) {
            return ArrivingFile.sha256(channel).equals(sha256);
        }
    }

    /** The new name, too, must outlive a power cut. Not every system can open a folder. */
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            log.debug("{} cannot be forced to disk", folder, unsupported);
        }
    }

    private void letGo(String sha256) {
        synchronized (held) {
            held.computeIfPresent(sha256, (known, count) -> count == 1 ? null : count - 1);
            try {
                touch(place(sha256));
            } catch (IOException gone) {
                log.warn("{} is gone", sha256, gone);
            }
        }
    }

    private static void touch(Path place) throws IOException {
        Files.setLastModifiedTime(place, FileTime.from(Instant.now()));
    }

    /**
     * Deletes a content nobody refers to. It stays when somebody has brought it again in the meantime.
     *
     * @param since a moment before it was found that nobody refers to it
     */
    public void delete(String sha256, Instant since) {
        synchronized (held) {
            Path place = place(sha256);
            try {
                if (!held.containsKey(sha256)
                        && Files.exists(place)
                        && Files.getLastModifiedTime(place).toInstant().isBefore(since)) {
                    Files.delete(place);
                }
            } catch (IOException e) {
                log.warn("{} stays behind", place, e);
            }
        }
    }

    /**
     * A content, compared with its name before the first byte is given out.
     *
     * @throws FileAltered when it is gone or no longer what was stored
     */
    public InputStream open(String sha256) {
        try {
            FileChannel channel = FileChannel.open(place(sha256));
            if (ArrivingFile.sha256(channel).equals(sha256)) {
                return Channels.newInputStream(channel.position(0));
            }
            channel.close();
            log.error("{} was altered on the disk", sha256);
        } catch (IOException e) {
            log.error("{} cannot be read", sha256, e);
        }
        throw new FileAltered();
    }

    public boolean holds(String sha256) {
        return Files.exists(place(sha256));
    }

    private Path place(String sha256) {
        if (!NAME.matcher(sha256).matches()) {
            throw new IllegalArgumentException("no SHA-256: " + sha256);
        }
        return shelf(sha256).resolve(sha256);
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }
}
