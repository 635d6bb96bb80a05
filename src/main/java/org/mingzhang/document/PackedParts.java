package org.mingzhang.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** A packed file. A part is unpacked only when it is read, and only so far: a small file can hold gigabytes. */
final class PackedParts implements ZipEntrySource {

    private static final int MOST_PARTS = 5_000;
    private static final long LARGEST_BODY = 64L * 1024 * 1024;
    private static final long LARGEST_PART = 8L * 1024 * 1024;
    private static final long LARGEST_INDEX = 1024L * 1024;

    private final ZipFile zip;
    private boolean closed;

    /** @throws FileNotReadable when it holds more parts than any document */
    PackedParts(SeekableByteChannel file) throws IOException {
        zip = ZipFile.builder().setSeekableByteChannel(file).get();
        int parts = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); all.nextElement()) {
            parts++;
        }
        if (parts > MOST_PARTS) {
            throw new FileNotReadable("document.file.bomb");
        }
    }

    @Override
    public Enumeration<? extends ZipArchiveEntry> getEntries() {
        return zip.getEntries();
    }

    @Override
    public ZipArchiveEntry getEntry(String path) {
        return zip.getEntry(path);
    }

    @Override
    public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
        return new Limited(zip.getInputStream(entry), most(entry.getName()));
    }

    private static long most(String name) {
        if (name.endsWith(".rels") || name.endsWith("[Content_Types].xml") || name.startsWith("docProps/")) {
            return LARGEST_INDEX;
        }
        return name.matches(".*(styles|numbering|notes)[^/]*\\.xml") ? LARGEST_PART : LARGEST_BODY;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        zip.close();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    /** Refuses to unpack more than a limit. */
    private static final class Limited extends FilterInputStream {

        private long left;

        Limited(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new FileNotReadable("document.file.bomb");
            }
        }
    }
}
