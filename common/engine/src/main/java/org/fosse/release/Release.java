package org.fosse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published release: an immutable folder. Resolve it once and read every file from {@link #folder()}; a later switch
 * does not touch it.
 *
 * @param id its name
 * @param folder its own folder, not the switch
 * @param manifest what it holds
 */
public record Release(ReleaseId id, Path folder, Manifest manifest) {
    static Release read(ReleaseId id, Path folder) throws IOException {
        Manifest manifest = Json.read(folder.resolve(Manifest.FILE_NAME), Manifest.class);
        if (!manifest.release().equals(id.toString())) {
            throw new IOException(folder + " is named " + id + " but its manifest says " + manifest.release());
        }
        ManifestCheck.require(folder.resolve(Manifest.FILE_NAME), manifest);
        return new Release(id, folder, manifest);
    }

    /** The Parquet files of a table, absolute, in manifest order. */
    public List<Path> listFiles(Manifest.ReleasedTable table) {
        return table.files().stream()
                .filter(file -> file.endsWith(".parquet"))
                .map(file -> folder.resolve(file).toAbsolutePath())
                .toList();
    }

    /** Digest of the manifest, which has the digest of every other file: it stands for the whole content. */
    public String manifestSha256() throws IOException {
        return Durable.sha256(folder.resolve(Manifest.FILE_NAME));
    }

    /**
     * Reads every file again and compares it with the manifest: one line for each that is missing or differs. Extracts in a
     * folder of their own are not looked at.
     */
    public List<String> listDamage() throws IOException {
        List<String> damage = listDamage(folder, manifest.files());
        // Whoever reads a table reads every such file of its folder.
        Set<String> own = manifest.files().stream().map(ReleasedFile::path).collect(Collectors.toSet());
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(path -> path.toString().endsWith(".parquet"))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !own.contains(path))
                    .sorted()
                    .forEach(path -> damage.add(path + " is not of this release"));
        }
        return damage;
    }

    /** The same of extracts in a folder of their own. */
    List<String> listDamage(ExtractsFolder extracts) throws IOException {
        return manifest.extracts() == null ? List.of() : listDamage(extracts.folder(id), manifest.extracts());
    }

    private static List<String> listDamage(Path folder, List<ReleasedFile> files) throws IOException {
        List<String> damage = new ArrayList<>();
        for (ReleasedFile file : files) {
            Path path = folder.resolve(file.path());
            if (!Files.isRegularFile(path)) {
                damage.add(file.path() + " is missing");
            } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                damage.add(file.path() + " is a link");
            } else if (Files.size(path) != file.bytes()) {
                damage.add(file.path() + " has " + Files.size(path) + " bytes instead of " + file.bytes());
            } else if (!Durable.sha256(path).equals(file.sha256())) {
                damage.add(file.path() + " has other content than when it was published");
            }
        }
        return damage;
    }
}
