package org.mingzhang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.base.Hashes;

/** Files outside the database: whole or not at all, each content once, and never another than was stored. */
class FileStoreTest {

    private static final int MOST = 1024 * 1024;
    private static final byte[] PHOTO = "会议签到".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    private FileStore store;

    @BeforeEach
    void open() {
        store = new FileStore(data.toString());
    }

    @Test
    void a_file_is_given_back_as_it_came_and_is_named_by_its_content() throws IOException {
        String sha256 = kept(PHOTO);

        try (FileStore.Arrival arrival = store.receive(new ByteArrayInputStream(PHOTO), MOST)) {
            assertThat(arrival.sha256()).isEqualTo(Hashes.sha256(PHOTO)).isEqualTo(sha256);
            assertThat(arrival.sm3()).isEqualTo(Sm3.of(PHOTO));
            assertThat(arrival.size()).isEqualTo(PHOTO.length);
        }
        assertThat(read(sha256)).isEqualTo(PHOTO);
    }

    @Test
    void the_same_content_stands_once() throws IOException {
        kept(PHOTO);
        kept(PHOTO);

        assertThat(files()).hasSize(1);
    }

    @Test
    void what_is_not_kept_leaves_nothing_behind() throws IOException {
        store.receive(new ByteArrayInputStream(PHOTO), MOST).close();

        assertThat(files()).isEmpty();
    }

    @Test
    void an_endless_file_is_given_up_at_the_limit_and_leaves_nothing_behind() throws IOException {
        Endless file = new Endless();

        assertThatThrownBy(() -> store.receive(file, MOST))
                .isInstanceOfSatisfying(FileNotReadable.class, refused -> assertThat(refused.text(Locale.ROOT))
                        .contains("1 MB"));
        assertThat(file.read).isLessThan(MOST + 128L * 1024);
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_of_the_largest_size_is_taken_and_an_empty_one_is_not() throws IOException {
        assertThat(read(kept(new byte[MOST]))).hasSize(MOST);
        assertThatThrownBy(() -> store.receive(InputStream.nullInputStream(), MOST))
                .isInstanceOf(FileNotReadable.class)
                .hasMessageContaining("empty");
    }

    @Test
    void an_upload_that_breaks_off_leaves_nothing_behind() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the browser is gone");
            }
        };

        assertThatThrownBy(() -> store.receive(broken, MOST)).hasMessage("the browser is gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void a_folder_that_cannot_be_written_is_named_and_does_no_harm() throws IOException {
        Files.createFile(data.resolve("files"));

        assertThatThrownBy(() -> store.receive(new ByteArrayInputStream(PHOTO), MOST))
                .isInstanceOfSatisfying(FileNotKept.class, refused -> assertThat(refused.text(Locale.ROOT))
                        .contains("磁盘已满", "系统管理员"));
        assertThat(files()).containsExactly(data.resolve("files"));
    }

    @Test
    void a_place_that_is_taken_by_something_else_is_named_too() throws IOException {
        String sha256 = Hashes.sha256(PHOTO);
        Files.createDirectories(data.resolve("files"));
        Files.createFile(data.resolve("files").resolve(sha256.substring(0, 2)));

        assertThatThrownBy(() -> kept(PHOTO)).isInstanceOf(FileNotKept.class);
        assertThat(files()).hasSize(1);
    }

    @Test
    void a_file_that_was_altered_on_the_disk_is_not_given_out() throws IOException {
        String sha256 = kept(PHOTO);
        Files.writeString(files().getFirst(), "会议签道");

        assertThatThrownBy(() -> store.open(sha256)).isInstanceOf(FileAltered.class);

        kept(PHOTO);
        assertThat(read(sha256)).as("brought again").isEqualTo(PHOTO);
    }

    @Test
    void a_file_that_is_gone_is_named() {
        assertThatThrownBy(() -> store.open(Hashes.sha256("nobody"))).isInstanceOf(FileAltered.class);
    }

    @Test
    void nothing_but_a_digest_names_a_file() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_file_nobody_refers_to_goes_unless_somebody_brings_it_again() throws IOException {
        String sha256 = kept(PHOTO);
        Instant found = Instant.now();

        try (FileStore.Arrival again = store.receive(new ByteArrayInputStream(PHOTO), MOST)) {
            again.keep();
            store.delete(sha256, Instant.now());
            assertThat(store.holds(sha256))
                    .as("somebody is about to refer to it")
                    .isTrue();
        }
        store.delete(sha256, found);
        assertThat(store.holds(sha256)).as("somebody referred to it since").isTrue();

        store.delete(sha256, Instant.now());
        assertThat(store.holds(sha256)).isFalse();
    }

    @Test
    void a_file_that_is_brought_while_another_reference_goes_is_never_lost() throws Exception {
        String sha256 = kept(PHOTO);
        AtomicInteger references = new AtomicInteger(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 1000; round++) {
                CyclicBarrier together = new CyclicBarrier(2);
                FileStore.Arrival arrival = store.receive(new ByteArrayInputStream(PHOTO), MOST);
                Future<?> bringing = both.submit(() -> {
                    together.await();
                    try (arrival) {
                        arrival.keep();
                        return references.incrementAndGet();
                    }
                });
                Future<?> going = both.submit(() -> {
                    together.await();
                    Instant since = Instant.now();
                    if (references.decrementAndGet() == 0) {
                        store.delete(sha256, since);
                    }
                    return since;
                });
                bringing.get();
                going.get();

                assertThat(store.holds(sha256)).as("round %d", round).isTrue();
            }
        }
    }

    @Test
    void what_a_killed_process_left_is_cleared_away() throws IOException {
        Path incoming = Files.createDirectories(data.resolve("files/incoming"));
        Path old = Files.createFile(incoming.resolve("1.tmp"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        Path running = Files.createFile(incoming.resolve("2.tmp"));

        kept(PHOTO);

        assertThat(old).doesNotExist();
        assertThat(running).exists();
    }

    private String kept(byte[] content) throws IOException {
        try (FileStore.Arrival arrival = store.receive(new ByteArrayInputStream(content), MOST)) {
            arrival.keep();
            return arrival.sha256();
        }
    }

    private byte[] read(String sha256) throws IOException {
        try (InputStream in = store.open(sha256)) {
            return in.readAllBytes();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** 200 MB of nothing. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 0;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            read += length;
            return read > 200L * 1024 * 1024 ? -1 : length;
        }
    }
}
