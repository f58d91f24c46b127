package org.fosse.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The switch: {@code current.json} and, where there are symbolic links, {@code current}. The file is the truth and is
 * switched first; the link follows it. A kill between the two leaves the link one release behind, both of them whole,
 * and {@link #heal} brings the link up. Without the file, the link says which release is current.
 */
final class Pointer {
    static final String LINK = "current";
    static final String FILE = "current.json";

    private final Path root;

    Pointer(Path root) {
        this.root = root;
    }

    /** The release that is current; empty when none was ever published. */
    Optional<ReleaseId> find() throws IOException {
        JsonNode json;
        try {
            json = Json.read(root.resolve(FILE), JsonNode.class);
        } catch (NoSuchFileException absent) {
            return findLink();
        } catch (IOException damaged) {
            throw new SwitchException(root.resolve(FILE) + " cannot be read", damaged);
        }
        ReleaseId id = ReleaseId.find(json.path("release").asText(""))
                .orElseThrow(() -> new SwitchException(root.resolve(FILE) + " names no release", null));
        String path = path(id);
        if (!json.path("path").asText(path).equals(path)) {
            throw new SwitchException(
                    root.resolve(FILE) + " names release " + id + " and another path than its own", null);
        }
        return Optional.of(id);
    }

    private static String path(ReleaseId id) {
        return PublishedFolder.RELEASES + "/" + id;
    }

    /** Points both at a release, the file first. */
    void set(ReleaseId id, Path aside) throws IOException {
        set(id, aside, true);
    }

    /** @param hasManifest whether the folder pointed at has a manifest of its own */
    void set(ReleaseId id, Path aside, boolean hasManifest) throws IOException {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("release", id.toString());
        json.put("path", path(id));
        if (hasManifest) {
            json.put("manifest", path(id) + "/" + Manifest.FILE_NAME);
        }
        Durable.replace(root.resolve(FILE), aside.resolve(FILE), Json.write(json));
        setLink(id, aside);
    }

    /** Points at nothing: the link goes first, since the file is the truth. */
    void clear() throws IOException {
        Files.deleteIfExists(root.resolve(LINK));
        Files.deleteIfExists(root.resolve(FILE));
    }

    /** Makes the link agree with the file, and the file exist if only the link does. */
    void heal(Path aside) throws IOException {
        Optional<ReleaseId> current = find();
        if (current.isPresent()
                && (!current.equals(findLink()) || !Files.exists(root.resolve(FILE), LinkOption.NOFOLLOW_LINKS))) {
            set(current.get(), aside);
        }
    }

    private Optional<ReleaseId> findLink() throws IOException {
        Path link = root.resolve(LINK);
        if (!Files.isSymbolicLink(link)) {
            return Optional.empty();
        }
        Path name = Files.readSymbolicLink(link).getFileName();
        return name == null ? Optional.empty() : ReleaseId.find(name.toString());
    }

    private void setLink(ReleaseId id, Path aside) throws IOException {
        Path made = aside.resolve(LINK);
        Files.deleteIfExists(made);
        try {
            Files.createSymbolicLink(made, Path.of(PublishedFolder.RELEASES, id.toString()));
        } catch (UnsupportedOperationException | FileSystemException noLinks) {
            // Windows without the right to make links, some network shares: current.json is all there is.
            return;
        }
        Durable.rename(made, root.resolve(LINK));
    }
}
