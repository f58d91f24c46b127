package org.fosse.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fosse.tables.Folder;

/** Closes a staged release: its files are listed with their digests, and the manifest is written last. */
final class Seal {
    private Seal() {}

    /** Writes the data package and, last, the manifest that names every file. */
    static Manifest write(Staging staging, Draft draft, String runId) throws IOException {
        Path folder = staging.folder();
        Files.deleteIfExists(folder.resolve(Manifest.FILE_NAME));
        for (Folder each : Folder.values()) {
            Files.deleteIfExists(folder.resolve(each.prefix() + DataPackage.FILE_NAME));
        }
        List<ReleasedFile> files = new ArrayList<>(listFiles(folder));
        Map<String, List<ReleasedFile>> filesOf = new LinkedHashMap<>();
        List<Manifest.ReleasedTable> tables = new ArrayList<>();
        for (Draft.StagedTable staged : draft.tables()) {
            String name = staged.table().name();
            List<ReleasedFile> own = files.stream()
                    .filter(file -> file.path().startsWith(staged.table().path() + "/"))
                    .toList();
            if (own.isEmpty()) {
                throw new IllegalStateException("table '" + name + "' is in the draft but has no file in the staging");
            }
            filesOf.put(
                    name,
                    own.stream()
                            .filter(file -> file.path().endsWith(".parquet"))
                            .toList());
            tables.add(new Manifest.ReleasedTable(
                    name,
                    staged.rows(),
                    staged.contentDigest(),
                    own.stream().map(ReleasedFile::path).toList()));
        }
        for (Folder each : Folder.values()) {
            if (Files.isDirectory(folder.resolve(each.text()))) {
                Path dataPackage = folder.resolve(each.prefix() + DataPackage.FILE_NAME);
                Files.write(dataPackage, Json.write(DataPackage.of(staging.id(), draft, filesOf, each)));
                files.add(describe(folder, dataPackage));
            }
        }
        files.sort(Comparator.comparing(ReleasedFile::path));
        Manifest manifest = new Manifest(
                staging.id().toString(),
                staging.id().date(),
                draft.createdAt(),
                runId,
                draft.codeVersion(),
                draft.configurationDigest(),
                new TreeMap<>(draft.options()),
                tables,
                draft.inputs().stream()
                        .sorted(Comparator.comparing(Manifest.Input::file).thenComparing(Manifest.Input::source))
                        .toList(),
                draft.carriedFrom(),
                files,
                staging.hasExtractsOutside() && Files.isDirectory(staging.extracts())
                        ? listFiles(staging.extracts())
                        : null);
        Durable.write(folder.resolve(Manifest.FILE_NAME), Json.write(manifest));
        return manifest;
    }

    private static List<ReleasedFile> listFiles(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            // Several at a time: a digest keeps one core busy.
            return walk.filter(Files::isRegularFile).sorted().toList().parallelStream()
                    .map(path -> describe(folder, path))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static ReleasedFile describe(Path folder, Path file) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        try {
            return new ReleasedFile(path, Files.size(file), Durable.sha256(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
