package org.fosse.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one audience may have of a release: the tables that are for it and for every wider audience, and a
 * {@code datapackage.json} that knows no other. Nothing else of the release goes with it: extracts, inputs and configuration
 * stay.
 */
public final class Export {
    private final Release release;
    private final ObjectNode description;

    public Export(Release release) throws IOException {
        this.release = release;
        this.description = Json.read(release.folder().resolve(DataPackage.FILE_NAME), ObjectNode.class);
    }

    /** The audiences of the release, from the narrowest to the widest; none where they were not told apart. */
    public List<String> listAudiences() {
        List<String> names = new ArrayList<>();
        description
                .path("audiences")
                .forEach(each -> names.add(each.path("name").asText()));
        return names;
    }

    /**
     * Copies into a folder that is made for it.
     *
     * @param audience one of the release's
     * @return the tables copied
     * @throws IOException if the folder is there already, or the release is damaged; nothing is then copied
     */
    public List<String> copy(String audience, Path folder) throws IOException {
        List<String> audiences = listAudiences();
        int least = audiences.indexOf(audience);
        if (least < 0) {
            throw new IllegalArgumentException("'" + audience + "' is none of " + audiences);
        }
        List<String> damage = release.listDamage();
        if (!damage.isEmpty()) {
            throw new IOException("Release " + release.id() + " is damaged and was not exported: " + damage);
        }
        Set<String> released =
                release.manifest().files().stream().map(ReleasedFile::path).collect(Collectors.toSet());
        for (JsonNode resource : description.path("resources")) {
            for (String path : paths(resource)) {
                if (!released.contains(path)) {
                    throw new IOException("Release " + release.id() + " is damaged and was not exported: "
                            + DataPackage.FILE_NAME + " names a file that is not of the release");
                }
            }
        }
        Files.createDirectory(folder);
        List<String> tables = new ArrayList<>();
        ArrayNode kept = description.arrayNode();
        for (JsonNode resource : description.path("resources")) {
            // A table without an audience is for nobody beyond the release itself.
            if (audiences.indexOf(resource.path("audience").asText()) >= least) {
                kept.add(resource);
                tables.add(resource.path("name").asText());
                for (String path : paths(resource)) {
                    Path target = folder.resolve(path);
                    Files.createDirectories(target.resolveSibling("."));
                    Files.copy(release.folder().resolve(path), target);
                }
            }
        }
        ObjectNode own = description.deepCopy();
        own.set("resources", kept);
        Files.write(folder.resolve(DataPackage.FILE_NAME), Json.write(own));
        return tables;
    }

    private static List<String> paths(JsonNode resource) {
        JsonNode path = resource.path("path");
        List<String> paths = new ArrayList<>();
        if (path.isArray()) {
            path.forEach(each -> paths.add(each.asText()));
        } else {
            paths.add(path.asText());
        }
        return paths;
    }
}
