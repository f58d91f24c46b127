package org.fosse.sources.input;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.fosse.config.FosseConfig.Limits;
import org.jspecify.annotations.Nullable;

/** Opens what a delivered file holds: the file itself, what is inside its gzip, or one entry of its zip. */
public final class Content {
    private Content() {}

    /**
     * @param entry name of the zip entry; null for a file that is no archive
     * @throws IOException when the file is not there, is cut off, or does not have the entry
     */
    public static InputStream open(Path path, @Nullable String entry, Limits limits) throws IOException {
        if (entry != null) {
            return openEntry(path, entry, limits);
        }
        InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            file.mark(2);
            boolean packed = ContentKind.of(file.readNBytes(2)) == ContentKind.GZIP;
            file.reset();
            return packed ? new LimitedStream(gunzip(file), Files.size(path), limits) : file;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private static InputStream gunzip(InputStream file) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(file)
                .setDecompressConcatenated(true)
                .get();
    }

    private static InputStream openEntry(Path path, String name, Limits limits) throws IOException {
        ZipFile zip = ZipFile.builder().setPath(path).get();
        try {
            ZipArchiveEntry entry = zip.getEntry(name);
            if (entry == null || !zip.canReadEntryData(entry)) {
                throw new UnreadableException(
                        "unreadable_entry",
                        "The entry is encrypted or packed in a way that cannot be read.",
                        "Pack the file again as an ordinary zip without a password.");
            }
            InputStream checked = new ChecksumStream(zip.getInputStream(entry), entry.getCrc(), zip);
            return new LimitedStream(checked, entry.getCompressedSize(), limits);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    /** Compares the checksum at the end, and closes the archive with the entry. */
    private static final class ChecksumStream extends FilterInputStream {
        private final CheckedInputStream checked;
        private final long expected;
        private final ZipFile zip;

        ChecksumStream(InputStream entry, long expected, ZipFile zip) {
            super(new CheckedInputStream(entry, new CRC32()));
            this.checked = (CheckedInputStream) in;
            this.expected = expected;
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            return verified(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return verified(super.read(bytes, offset, length));
        }

        private int verified(int read) throws IOException {
            if (read < 0 && expected >= 0 && checked.getChecksum().getValue() != expected) {
                throw new UnreadableException(
                        "damaged_file",
                        "The entry's checksum does not fit its content: the archive is damaged.",
                        "Deliver the archive again and compare its size with the sender's.");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            try {
                super.close();
            } finally {
                zip.close();
            }
        }
    }
}
