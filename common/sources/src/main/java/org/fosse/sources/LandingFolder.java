package org.fosse.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fosse.config.DeliveryNote;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.config.Matching;
import org.fosse.sources.LandingFile.Verdict;
import org.fosse.sources.input.Archive;
import org.fosse.sources.input.ContentKind;
import org.fosse.sources.input.UnreadableException;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files of a landing folder and everything below it, in the order of the names, and says what each is.
 *
 * <p>Hidden files and folders and {@code delivery.yaml} are no extracts and left out, and so is what the delivery file
 * says to ignore; a {@code delivery.yaml} further down, and a folder that cannot be looked into, are listed with a verdict. A
 * link to a file inside the folder
 * is read under its own name unless that file is listed anyway; a link that leads outside, or nowhere, is listed with a
 * verdict and not followed. A zip gives one file per entry; a workbook, although a zip, is one file.
 */
public final class LandingFolder {
    /** Name of the file with the folder's own delivery notes. */
    public static final String NOTES_FILE = "delivery.yaml";

    private final Path root;
    private final List<DeliveryNote> notes;
    private final List<Pattern> ignored;

    private LandingFolder(Path root, List<DeliveryNote> notes, List<Pattern> ignored) {
        this.root = root;
        this.notes = List.copyOf(notes);
        this.ignored = List.copyOf(ignored);
    }

    /**
     * The files, not looked into: what each is says {@link #inspect}.
     *
     * @param folder the landing folder
     * @param notes delivery notes, the first that fits wins: the folder's own before the configuration's
     * @param ignored found in the paths of files that are left out as hidden ones are
     * @throws IOException when the folder itself cannot be read; what is wrong with a file is in its verdict
     */
    public static List<LandingFile> find(Path folder, List<DeliveryNote> notes, List<Pattern> ignored)
            throws IOException {
        return new LandingFolder(folder.toRealPath(), notes, ignored).find();
    }

    /**
     * Looks at the first rows of a file that was found. The answer depends on nothing but the file, what is known of it, and
     * the sources and limits.
     *
     * @param sources what files may be
     * @return the file with its source, and with a verdict where it will not be read
     */
    public static LandingFile inspect(LandingFile found, Sources sources, Limits limits) {
        return found.verdict() == null ? new Inspection(sources.all(), limits).inspect(found) : found;
    }

    /** The files, each looked into. */
    public static List<LandingFile> list(
            Path folder, Sources sources, List<DeliveryNote> notes, List<Pattern> ignored, Limits limits)
            throws IOException {
        return find(folder, notes, ignored).stream()
                .map(file -> inspect(file, sources, limits))
                .toList();
    }

    /**
     * All that a landing folder holds: by name, a text that tells what the file holds from anything else, or that it cannot be
     * read.
     *
     * @throws StopException if the folder itself cannot be read
     */
    public static SortedMap<String, String> contents(Path folder) {
        try {
            Path root = folder.toRealPath();
            SortedMap<String, String> contents = new TreeMap<>();
            Found found = Found.in(root, each -> false);
            found.files().forEach(path -> contents.put(root.relativize(path).toString(), content(path)));
            found.closed().forEach(path -> contents.put(root.relativize(path).toString(), "unreadable"));
            return contents;
        } catch (IOException e) {
            throw StopException.landing("The landing folder cannot be read", e);
        }
    }

    /**
     * Whether anything lies in a folder that is no folder itself, or may lie in one that cannot be looked into.
     *
     * @throws IOException if the folder itself cannot be read
     */
    public static boolean holdsFiles(Path folder) throws IOException {
        Found found = Found.in(folder.toRealPath(), each -> false);
        return !found.closed().isEmpty() || found.files().stream().anyMatch(Files::isRegularFile);
    }

    private static String content(Path path) {
        try {
            String link = Files.isSymbolicLink(path) ? "to " + path.toRealPath() + " " : "";
            // Nobody may ever write into a pipe.
            return link + (Files.isRegularFile(path) ? sha256(path) : "no file");
        } catch (IOException e) {
            return "unreadable";
        }
    }

    /**
     * What lies in a folder.
     *
     * @param files all that is no folder
     * @param closed folders that cannot be looked into
     */
    private record Found(List<Path> files, List<Path> closed) {
        /** @throws IOException if the folder itself cannot be looked into */
        static Found in(Path root, Predicate<Path> skipped) throws IOException {
            Found found = new Found(new ArrayList<>(), new ArrayList<>());
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return !folder.equals(root) && skipped.test(folder)
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    found.files.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path path, IOException why) throws IOException {
                    return closed(path, why);
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException why) throws IOException {
                    return why == null ? FileVisitResult.CONTINUE : closed(folder, why);
                }

                private FileVisitResult closed(Path path, IOException why) throws IOException {
                    if (path.equals(root)) {
                        throw why;
                    }
                    if (!skipped.test(path)) {
                        found.closed.add(path);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            return found;
        }
    }

    private List<LandingFile> find() throws IOException {
        Found found = Found.in(root, LandingFolder::isHidden);
        List<Path> paths = found.files().stream()
                .filter(file -> !isHidden(file) && !file.equals(root.resolve(NOTES_FILE)))
                .sorted(Comparator.comparing(this::name))
                .toList();
        // Several at a time: every file is read through for its digest.
        Stream<LandingFile> files = paths.parallelStream().flatMap(path -> files(path, paths).stream());
        Stream<LandingFile> closed = found.closed().stream()
                .filter(path -> !isIgnored(name(path)))
                .map(path -> notReadable(
                        path,
                        "The folder cannot be looked into, or something in it.",
                        "Give the account that runs Fosse the right to read it and all that lies in it."));
        return apart(Stream.concat(files, closed)
                .sorted(Comparator.comparing(LandingFile::name)
                        .thenComparing(LandingFile::sha256)
                        .thenComparing(LandingFile::path))
                .toList());
    }

    /** Every file by a name of its own: of two that are written alike the first is read. */
    private static List<LandingFile> apart(List<LandingFile> files) {
        Map<String, Integer> named = new HashMap<>();
        List<LandingFile> apart = new ArrayList<>();
        for (LandingFile file : files) {
            int number = named.merge(file.name(), 1, Integer::sum);
            apart.add(
                    number == 1
                            ? file
                            : file.named(file.name() + " (" + number + ")")
                                    .with(new Verdict(
                                            FileStatus.UNREADABLE,
                                            "same_name",
                                            "Another file has the same name, as names are written here: in UTF-8, with forward"
                                                    + " slashes, and ! before what is in an archive.",
                                            "Rename one of them.")));
        }
        return apart;
    }

    private List<LandingFile> files(Path path, List<Path> paths) {
        String name = name(path);
        try {
            if (isIgnored(name)) {
                return List.of();
            }
        } catch (Matching.TooSlowException e) {
            return List.of(verdict(
                    path,
                    FileStatus.REFUSED,
                    "bad_delivery_note",
                    "Whether it is to be ignored cannot be told: " + e.getMessage() + ".",
                    "Write the pattern without a repeat inside a repeat."));
        }
        if (path.endsWith(NOTES_FILE)) {
            return List.of(verdict(
                    path,
                    FileStatus.UNRECOGNISED,
                    "notes_in_sub_folder",
                    "Delivery notes are read in the landing folder itself only; these are not.",
                    "Move them there; a pattern such as '^sub-folder/' says which files they are of."));
        }
        if (!Files.isSymbolicLink(path)) {
            return Files.isRegularFile(path)
                    ? listContent(path, path)
                    : List.of(verdict(
                            path,
                            FileStatus.UNRECOGNISED,
                            "no_file",
                            "It is neither a file nor a folder.",
                            "Put the file itself into the folder."));
        }
        if (leadsOutside(path)) {
            return List.of(verdict(
                    path,
                    FileStatus.UNRECOGNISED,
                    "link_outside",
                    "It is a link that leads out of the landing folder, or nowhere.",
                    "Put the file itself into the folder."));
        }
        try {
            Path real = path.toRealPath();
            return !paths.contains(real) && Files.isRegularFile(path) ? listContent(path, real) : List.of();
        } catch (IOException e) {
            return List.of(notReadable(
                    path, "The file cannot be opened.", "Give the account that runs Fosse the right to read it."));
        }
    }

    private LandingFile notReadable(Path path, String message, String remedy) {
        return verdict(path, FileStatus.UNREADABLE, "not_readable", message, remedy);
    }

    private LandingFile verdict(Path path, FileStatus status, String rule, String message, String remedy) {
        return described(name(path), path, null, "", 0).with(new Verdict(status, rule, message, remedy));
    }

    private boolean leadsOutside(Path link) {
        try {
            return !link.toRealPath().startsWith(root);
        } catch (IOException nowhere) {
            return true;
        }
    }

    private List<LandingFile> listContent(Path shown, Path path) {
        LandingFile whole;
        try {
            whole = described(name(shown), path, null, sha256(path), Files.size(path));
        } catch (IOException e) {
            return List.of(notReadable(
                    shown, "The file cannot be opened.", "Give the account that runs Fosse the right to read it."));
        }
        if (whole.verdict() != null) {
            return List.of(whole);
        }
        try {
            if (!isZip(path) || Archive.isDocument(path)) {
                return List.of(whole);
            }
            List<LandingFile> entries = new ArrayList<>();
            for (String entry : Archive.list(path)) {
                entries.add(entry(whole, path, entry));
            }
            return entries.isEmpty()
                    ? List.of(whole.with(new Verdict(
                            FileStatus.EMPTY, "empty_file", "The archive holds no files.", "Deliver it again.")))
                    : entries;
        } catch (IOException e) {
            UnreadableException fault = UnreadableException.of(e);
            return List.of(
                    whole.with(new Verdict(FileStatus.UNREADABLE, fault.rule(), fault.explanation(), fault.remedy())));
        }
    }

    private LandingFile entry(LandingFile archive, Path path, String entry) {
        String name = archive.name() + "!/" + entry;
        LandingFile file = described(name, path, entry, archive.sha256(), archive.bytes());
        return Archive.isSafeName(entry)
                ? file
                : file.with(new Verdict(
                        FileStatus.UNREADABLE,
                        "unsafe_entry_name",
                        "The entry's name leads out of its archive.",
                        "Pack the archive again with plain names."));
    }

    private LandingFile described(String name, Path path, @Nullable String entry, String sha256, long bytes) {
        LandingFile plain = new LandingFile(
                path.toString(),
                entry,
                name,
                sha256,
                bytes,
                FileKind.CSV,
                LandingFile.UNRECOGNISED,
                null,
                null,
                0,
                null,
                null,
                null);
        try {
            DeliveryNotes note = DeliveryNotes.of(notes, name);
            String revision = note.revision();
            return new LandingFile(
                    plain.path(),
                    entry,
                    name,
                    sha256,
                    bytes,
                    FileKind.CSV,
                    LandingFile.UNRECOGNISED,
                    note.period(),
                    note.publishedOn(),
                    revision == null ? 0 : Integer.parseInt(revision),
                    note.body(),
                    note.table(),
                    null);
        } catch (IllegalArgumentException e) {
            return plain.with(new Verdict(
                    FileStatus.REFUSED,
                    "bad_delivery_note",
                    "A delivery note cannot be used: " + e.getMessage() + ".",
                    "Correct the note; revision is a whole number."));
        }
    }

    private static boolean isZip(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return ContentKind.of(in.readNBytes(4)) == ContentKind.ZIP;
        }
    }

    private boolean isIgnored(String name) {
        return ignored.stream().anyMatch(pattern -> Matching.finds(pattern, name));
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static String sha256(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
