package org.fosse.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the current release as <a href="https://github.com/delta-io/delta/blob/master/PROTOCOL.md">Delta</a> tables, in
 * {@code delta/<table>} of the published folder, where that folder is: for engines that read nothing else. Each has the release's own
 * files, under the names of their digests, and a log. A release in which a table has changed is one commit to its log: the files of
 * the release before are removed and its own added; its id stands in {@code userMetadata}. {@code delta/releases/<release>.json} says
 * which version of each table a release is, for there is no commit to many tables at once: who needs them to fit reads these versions.
 *
 * <p>What a killed run left undone the next one does: a table whose newest version has the files of the release is left as it is.
 */
final class DeltaTables {
    /** Its folder in the published folder. */
    static final String FOLDER = "delta";

    private static final String LOG = "_delta_log";
    private static final String RELEASES = "releases";
    private static final String ADD = "add";
    private static final String PARQUET = ".parquet";
    private static final String ENGINE = "Fosse";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path root;
    private final Path aside;

    private DeltaTables(Path root, Path aside) {
        this.root = root;
        this.aside = aside;
    }

    /** Those of a published folder; none where it has no folder for them. */
    static Optional<DeltaTables> find(PublishedFolder published) {
        Path root = published.root().resolve(FOLDER);
        return Files.isDirectory(root) ? Optional.of(new DeltaTables(root, published.staging())) : Optional.empty();
    }

    /** Brings every table to what the release has; a table that it lacks stays as it is. */
    void follow(Release release) throws IOException {
        SortedMap<String, Long> versions = new TreeMap<>();
        Path pins = Files.createDirectories(root.resolve(RELEASES)).resolve(release.id() + ".json");
        Map<String, ReleasedFile> files =
                release.manifest().files().stream().collect(Collectors.toMap(ReleasedFile::path, file -> file));
        for (Manifest.ReleasedTable table : release.manifest().tables()) {
            SortedMap<String, ReleasedFile> own = new TreeMap<>();
            for (String path : table.files()) {
                ReleasedFile file = files.get(path);
                if (file != null && path.endsWith(PARQUET)) {
                    own.put(file.sha256() + PARQUET, file);
                }
            }
            if (!own.isEmpty()) {
                versions.put(table.name(), follow(release, table, own));
            }
        }
        byte[] said = Json.write(versions);
        if (!Files.exists(pins)
                || !new String(Files.readAllBytes(pins), StandardCharsets.UTF_8)
                        .equals(new String(said, StandardCharsets.UTF_8))) {
            Durable.replace(pins, aside.resolve(FOLDER), said);
        }
    }

    /** @return the version that has the files of the release */
    private long follow(Release release, Manifest.ReleasedTable table, SortedMap<String, ReleasedFile> own)
            throws IOException {
        Path folder = root.resolve(table.name());
        Path log = Files.createDirectories(folder.resolve(LOG));
        long newest = newest(log);
        Commit before = newest < 0 ? new Commit(Set.of(), null) : Commit.read(log.resolve(name(newest)));
        String schema = schema(release, table);
        if (before.files().equals(own.keySet()) && schema.equals(before.schema())) {
            return newest;
        }
        for (Map.Entry<String, ReleasedFile> each : own.entrySet()) {
            link(
                    folder.resolve(each.getKey()),
                    release.folder().resolve(each.getValue().path()));
        }
        long at = release.manifest().createdAt().toEpochMilli();
        List<Map<String, Object>> actions = new ArrayList<>();
        actions.add(Map.of("commitInfo", commitInfo(release, at)));
        actions.add(Map.of("protocol", Map.of("minReaderVersion", 1, "minWriterVersion", 2)));
        actions.add(Map.of("metaData", metaData(table.name(), schema, at)));
        for (String gone : new TreeSet<>(before.files())) {
            if (!own.containsKey(gone)) {
                actions.add(Map.of("remove", Map.of("path", gone, "deletionTimestamp", at, "dataChange", true)));
            }
        }
        // What stays is added again, so that the newest commit alone says what there is.
        own.forEach((name, file) ->
                actions.add(Map.of(ADD, add(name, file.bytes(), at, own.size() == 1 ? table.rows() : null))));
        byte[] lines = lines(actions);
        Path written = aside.resolve(FOLDER);
        Durable.write(written, lines);
        Durable.linkOrCreate(log.resolve(name(newest + 1)), written, lines);
        Durable.forceFolder(log);
        Files.delete(written);
        return newest + 1;
    }

    /** Removes the files that no release is left to need. Versions of tables that had them cannot be read any more. */
    void vacuum(Collection<Release> kept) throws IOException {
        Set<String> needed = kept.stream()
                .flatMap(release -> release.manifest().files().stream())
                .map(file -> file.sha256() + PARQUET)
                .collect(Collectors.toSet());
        kept.forEach(release -> needed.add(release.id() + ".json"));
        for (Path folder : list(root)) {
            for (Path file : list(folder)) {
                if (Files.isRegularFile(file) && !needed.contains(String.valueOf(file.getFileName()))) {
                    Files.delete(file);
                }
            }
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    /** What the newest commit of a table says: all that there is, since each of ours adds all files again. */
    private record Commit(Set<String> files, @Nullable String schema) {
        static Commit read(Path file) throws IOException {
            SortedSet<String> files = new TreeSet<>();
            String schema = null;
            String engine = "";
            for (String line : Files.readAllLines(file)) {
                JsonNode action;
                try {
                    action = JSON.readTree(line);
                } catch (JsonProcessingException e) {
                    throw foreign(file, e);
                }
                engine += action.path("commitInfo").path("engineInfo").asText("");
                schema = action.path("metaData").path("schemaString").asText(schema);
                if (action.has(ADD)) {
                    files.add(action.path(ADD).path("path").asText());
                }
            }
            if (!engine.startsWith(ENGINE)) {
                throw foreign(file, null);
            }
            return new Commit(files, schema);
        }

        private static IOException foreign(Path file, @Nullable Exception cause) {
            return new IOException(
                    file + " was not written by " + ENGINE
                            + ": another program has changed the Delta table. Delete the table's"
                            + " folder; the next run makes it anew.",
                    cause);
        }
    }

    private static long newest(Path log) throws IOException {
        return list(log).stream()
                .map(path -> String.valueOf(path.getFileName()))
                .filter(name -> name.matches("\\d{20}\\.json"))
                .mapToLong(name -> Long.parseLong(name.substring(0, 20)))
                .max()
                .orElse(-1);
    }

    private static String name(long version) {
        return String.format(Locale.ROOT, "%020d.json", version);
    }

    private static void link(Path name, Path file) throws IOException {
        if (Files.exists(name)) {
            return;
        }
        try {
            Files.createLink(name, file);
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            Files.copy(file, name);
        }
    }

    private static Map<String, Object> commitInfo(Release release, long at) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("timestamp", at);
        info.put("operation", "WRITE");
        info.put("operationParameters", Map.of("mode", "Overwrite"));
        info.put("engineInfo", ENGINE + " " + release.manifest().codeVersion());
        info.put("userMetadata", release.id().toString());
        return info;
    }

    private static Map<String, Object> metaData(String table, String schema, long at) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "id",
                UUID.nameUUIDFromBytes(("fosse " + table).getBytes(StandardCharsets.UTF_8))
                        .toString());
        data.put("name", table);
        data.put("format", Map.of("provider", "parquet", "options", Map.of()));
        data.put("schemaString", schema);
        data.put("partitionColumns", List.of());
        data.put("configuration", Map.of());
        data.put("createdTime", at);
        return data;
    }

    private static Map<String, Object> add(String name, long bytes, long at, @Nullable Long rows) {
        Map<String, Object> add = new LinkedHashMap<>();
        add.put("path", name);
        add.put("partitionValues", Map.of());
        add.put("size", bytes);
        add.put("modificationTime", at);
        add.put("dataChange", true);
        if (rows != null) {
            add.put("stats", "{\"numRecords\":" + rows + "}");
        }
        return add;
    }

    private static byte[] lines(List<Map<String, Object>> actions) throws JsonProcessingException {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> action : actions) {
            text.append(JSON.writeValueAsString(action)).append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The columns as the table's first file has them, with what the release's data package says of each. */
    private static String schema(Release release, Manifest.ReleasedTable table) throws IOException {
        Map<String, String> meanings = meanings(release, table.name());
        List<Map<String, Object>> fields = new ArrayList<>();
        Path first = release.listFiles(table).get(0);
        try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(first))) {
            for (Type column : reader.getFileMetaData().getSchema().getFields()) {
                Map<String, Object> field = new LinkedHashMap<>();
                String meaning = meanings.get(column.getName());
                field.put("name", column.getName());
                field.put("type", type(column));
                field.put("nullable", column.isRepetition(Repetition.OPTIONAL));
                field.put("metadata", meaning == null ? Map.of() : Map.of("comment", meaning));
                fields.add(field);
            }
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "struct");
        schema.put("fields", fields);
        return JSON.writeValueAsString(schema);
    }

    private static Map<String, String> meanings(Release release, String table) throws IOException {
        Map<String, String> meanings = new HashMap<>();
        Path file = release.folder().resolve(DataPackage.FILE_NAME);
        if (Files.exists(file)) {
            for (JsonNode resource : Json.read(file, JsonNode.class).path("resources")) {
                if (resource.path("name").asText().equals(table)) {
                    for (JsonNode field : resource.path("schema").path("fields")) {
                        meanings.put(
                                field.path("name").asText(),
                                field.path("description").asText());
                    }
                }
            }
        }
        return meanings;
    }

    private static String type(Type column) {
        boolean isDate = column.getLogicalTypeAnnotation() instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation;
        return switch (column.asPrimitiveType().getPrimitiveTypeName()) {
            case INT32 -> isDate ? "date" : "integer";
            case INT64 -> "long";
            case DOUBLE -> "double";
            case BOOLEAN -> "boolean";
            case BINARY -> "string";
            default -> throw new IllegalArgumentException("Delta has no type for column " + column.getName());
        };
    }
}
