package org.fosse.sources.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.fosse.config.FosseConfig.Limits;

/** Looks into a zip without trusting its names or its sizes. */
public final class Archive {
    /** Each is read by itself, which reads the list of all. */
    private static final int MAX_ENTRIES = 500;

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.spreadsheet";

    private Archive() {}

    /** The kind of workbook that the zip is, told by the parts that each has; {@link ContentKind#ZIP} where it is none. */
    public static ContentKind kind(Path path) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            if (zip.getEntry("[Content_Types].xml") != null) {
                return zip.getEntry("xl/workbook.xml") != null
                        ? ContentKind.XLSX
                        : zip.getEntry("xl/workbook.bin") != null ? ContentKind.XLSB : ContentKind.ZIP;
            }
            ZipArchiveEntry type = zip.getEntry("mimetype");
            if (type == null || zip.getEntry("content.xml") == null) {
                return ContentKind.ZIP;
            }
            try (InputStream in = zip.getInputStream(type)) {
                String text = new String(in.readNBytes(ContentKind.HEAD), StandardCharsets.US_ASCII);
                return text.startsWith(OPEN_DOCUMENT) ? ContentKind.ODS : ContentKind.ZIP;
            }
        }
    }

    /** Whether the zip is one document, of an office program, and no archive of files: XLSX, XLSB, ODS and their like. */
    public static boolean isDocument(Path path) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            return zip.getEntry("[Content_Types].xml") != null
                    || (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null);
        }
    }

    /**
     * Names of the files in the zip, sorted. Folders, hidden files and what macOS adds are left out.
     *
     * @throws UnreadableException when there are too many entries, or two of one name
     */
    public static List<String> list(Path path) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MAX_ENTRIES) {
                throw new UnreadableException(
                        "too_many_entries",
                        "The archive holds " + entries.size() + " entries; the limit is " + MAX_ENTRIES + ".",
                        "Split the archive.");
            }
            Set<String> names = new HashSet<>();
            for (ZipArchiveEntry entry : entries) {
                if (!names.add(entry.getName())) {
                    throw new UnreadableException(
                            "duplicate_entry",
                            "The archive holds two entries of one name.",
                            "Pack the archive again with each file once.");
                }
            }
            return entries.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipArchiveEntry::getName)
                    .filter(name -> !isHidden(name))
                    .sorted()
                    .toList();
        }
    }

    /** Whether an entry's name ends so, whatever the case. */
    static boolean has(Path path, String end) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            return Collections.list(zip.getEntries()).stream()
                    .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(end));
        }
    }

    /** Whether an entry's name stays inside its archive: not absolute, no "..", no drive, no backslash. */
    public static boolean isSafeName(String name) {
        return !name.startsWith("/")
                && !name.contains("\\")
                && !name.contains(":")
                && name.chars().noneMatch(Character::isISOControl)
                && List.of(name.split("/")).stream().noneMatch(part -> part.equals(".."));
    }

    /** Expands every part of a workbook to nowhere, so that its reader meets no bomb and no damage. */
    public static void checkExpansion(Path path, Limits limits) throws IOException {
        expand(path, limits, name -> OutputStream.nullOutputStream());
    }

    /** The same, into what looks at each part, by its name. */
    static void expand(Path path, Limits limits, Function<String, OutputStream> into) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(path).get()) {
            long left = limits.maxExpandedBytes();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Limits rest =
                        new Limits(left, limits.maxExpansionRatio(), limits.maxFieldChars(), limits.maxRowsPerFile());
                try (InputStream in = new LimitedStream(zip.getInputStream(entry), entry.getCompressedSize(), rest)) {
                    left -= in.transferTo(into.apply(entry.getName()));
                }
            }
        }
    }

    private static boolean isHidden(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith("__MACOSX/") || (last.startsWith(".") && !last.startsWith(".."));
    }
}
