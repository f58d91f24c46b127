package org.fosse.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The generated files by path, in memory. */
final class Output {
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(2026, 3, 31, 0, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    SortedMap<String, byte[]> files() {
        return files;
    }

    void put(String path, byte[] bytes) {
        if (files.put(path, bytes) != null) {
            throw new IllegalStateException(path + " is written twice");
        }
    }

    void put(String path, Csv csv) {
        put(path, csv.bytes());
    }

    void putGzip(String path, Csv csv) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(csv.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(path, packed.toByteArray());
    }

    void putZip(String path, Map<String, byte[]> entries) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                // The local form does not depend on the machine's time zone.
                header.setTimeLocal(ZIP_TIME);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        put(path, packed.toByteArray());
    }

    void putWorkbook(String path, LinkedHashMap<String, Sheet> sheets) {
        putZip(path, Workbook.parts(sheets));
    }
}
