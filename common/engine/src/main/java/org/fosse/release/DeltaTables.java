package org.fosse.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.objectstore.ObjectStore;
import org.fosse.objectstore.StoredObject;
import org.jspecify.annotations.Nullable;

/**
 * The tables of the current release as <a href="https://github.com/delta-io/delta/blob/master/PROTOCOL.md">Delta</a> tables, in
 * {@code delta/<table>} beside the releases: for engines that read nothing else. Each has the release's own files, under the names of
 * their digests, and a log. A release in which a table has changed is one commit to its log: the files of the release before are
 * removed and its own added; its id stands in {@code userMetadata}. {@code delta/releases/<release>.json} says which version of each
 * table a release is, for there is no commit to many tables at once: who needs them to fit reads these versions.
 *
 * <p>What a killed run left undone the next one does: a table whose newest version has the files of the release is left as it is.
 */
final class DeltaTables {
    /** Its folder beside the releases. */
    static final String FOLDER = "delta";

    private static final String PINS = FOLDER + "/releases";
    private static final String LOG = "_delta_log";
    private static final Pattern COMMIT = Pattern.compile("\\d{20}\\.json");
    private static final String ADD = "add";
    private static final String PARQUET = ".parquet";
    private static final String ENGINE = "Fosse";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectStore store;
    private final PublishedFolder published;
    /** The names of all that is there, by folder. */
    private final Map<String, NavigableSet<String>> there = new HashMap<>();

    /** @param store where the releases lie */
    DeltaTables(ObjectStore store, PublishedFolder published) throws IOException {
        this.store = store;
        this.published = published;
        for (StoredObject object : store.list(FOLDER)) {
            int name = object.key().lastIndexOf('/');
            names(object.key().substring(0, name)).add(object.key().substring(name + 1));
        }
    }

    /** Whether a release was ever written as such tables. */
    static boolean areThere(ObjectStore store) throws IOException {
        return !store.list(PINS).isEmpty();
    }

    private NavigableSet<String> names(String folder) {
        return there.computeIfAbsent(folder, none -> new TreeSet<>());
    }

    /** Brings every table to what the release has; a table that it lacks stays as it is. */
    void follow(Release release) throws IOException {
        SortedMap<String, Long> versions = new TreeMap<>();
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
        String pins = PINS + "/" + release.id() + ".json";
        byte[] said = Json.write(versions);
        Optional<byte[]> before = store.find(pins);
        if (before.isEmpty() || !Arrays.equals(before.get(), said)) {
            store.put(pins, said);
        }
    }

    /** @return the version that has the files of the release */
    private long follow(Release release, Manifest.ReleasedTable table, SortedMap<String, ReleasedFile> own)
            throws IOException {
        String folder = FOLDER + "/" + table.name();
        String log = folder + "/" + LOG;
        long newest = names(log).stream()
                .filter(name -> COMMIT.matcher(name).matches())
                .mapToLong(name -> Long.parseLong(name.substring(0, name.indexOf('.'))))
                .max()
                .orElse(-1);
        Set<String> before = newest < 0 ? Set.of() : files(log + "/" + name(newest));
        if (before.equals(own.keySet())) {
            return newest;
        }
        published.fetchTables(release, Set.of(table.name()));
        for (Map.Entry<String, ReleasedFile> each : own.entrySet()) {
            if (!names(folder).contains(each.getKey())) {
                store.put(
                        folder + "/" + each.getKey(),
                        release.folder().resolve(each.getValue().path()));
            }
        }
        long at = release.manifest().createdAt().toEpochMilli();
        List<Map<String, Object>> actions = new ArrayList<>();
        actions.add(Map.of("commitInfo", commitInfo(release, at)));
        actions.add(Map.of("protocol", Map.of("minReaderVersion", 1, "minWriterVersion", 2)));
        actions.add(Map.of("metaData", metaData(table.name(), DeltaSchema.of(release, table), at)));
        for (String gone : before) {
            if (!own.containsKey(gone)) {
                actions.add(Map.of("remove", Map.of("path", gone, "deletionTimestamp", at, "dataChange", true)));
            }
        }
        // What stays is added again, so that the newest commit alone says what there is.
        own.forEach((name, file) ->
                actions.add(Map.of(ADD, add(name, file.bytes(), at, own.size() == 1 ? table.rows() : null))));
        String commit = log + "/" + name(newest + 1);
        if (!store.putIfAbsent(commit, lines(actions))) {
            throw new IOException(commit + " was written by somebody else meanwhile");
        }
        return newest + 1;
    }

    /** Removes the files that no release is left to need. Versions of tables that had them cannot be read any more. */
    void vacuum(Collection<Release> kept) throws IOException {
        Set<String> needed = kept.stream()
                .flatMap(release -> release.manifest().files().stream())
                .map(file -> file.sha256() + PARQUET)
                .collect(Collectors.toSet());
        kept.forEach(release -> needed.add(release.id() + ".json"));
        for (Map.Entry<String, NavigableSet<String>> each : there.entrySet()) {
            for (String name : each.getValue()) {
                if (!each.getKey().endsWith(LOG) && !needed.contains(name)) {
                    store.delete(each.getKey() + "/" + name);
                }
            }
        }
    }

    /** The files that a table has by its newest commit: all that there are, since each of ours adds all of them again. */
    private SortedSet<String> files(String commit) throws IOException {
        SortedSet<String> files = new TreeSet<>();
        boolean own = false;
        String text = new String(store.find(commit).orElse(new byte[0]), StandardCharsets.UTF_8);
        for (String line : text.split("\n", -1)) {
            try {
                JsonNode action = JSON.readTree(line);
                own |= action.path("commitInfo").path("engineInfo").asText("").startsWith(ENGINE);
                if (action.has(ADD)) {
                    files.add(action.path(ADD).path("path").asText());
                }
            } catch (JsonProcessingException e) {
                throw foreign(commit, e);
            }
        }
        if (!own) {
            throw foreign(commit, null);
        }
        return files;
    }

    private static IOException foreign(String commit, @Nullable Exception cause) {
        return new IOException(
                commit + " was not written by " + ENGINE
                        + ": another program has changed the Delta table. Delete the table's"
                        + " folder; the next run makes it anew.",
                cause);
    }

    private static String name(long version) {
        return String.format(Locale.ROOT, "%020d.json", version);
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
}
