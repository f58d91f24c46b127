package org.fosse.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a release holds and where it came from: {@code manifest.json}, the last file written into a release.
 *
 * @param release the release's id
 * @param date logical date
 * @param createdAt when the run that made it began, as the run's clock said
 * @param runId the run that made it
 * @param codeVersion version of Fosse
 * @param configurationDigest SHA-256 of the resolved configuration
 * @param options the options of the run, by name
 * @param tables the published tables, by name
 * @param inputs the files of the landing folder, by path
 * @param carriedFrom the release that tables were carried over from when only a part was run; null otherwise
 * @param files every file of the release except the manifest itself, by path
 * @param extracts where extracts were published to a folder of their own: every file of them, by its path in
 *     {@code releases/<release>} of that folder, which is known by these digests; null where they lie in the release
 */
public record Manifest(
        String release,
        LocalDate date,
        Instant createdAt,
        String runId,
        String codeVersion,
        String configurationDigest,
        SortedMap<String, String> options,
        List<ReleasedTable> tables,
        List<Input> inputs,
        @Nullable String carriedFrom,
        List<ReleasedFile> files,
        @Nullable List<ReleasedFile> extracts) {
    /** The manifest's name in the release folder. */
    public static final String FILE_NAME = "manifest.json";

    /** The option that says whether the key of protection is the one that everybody has. */
    public static final String DEMONSTRATION = "protection_is_demonstration";

    /** The option that says that the extracts were those of the sample. */
    public static final String MADE_UP = "made_up_extracts";

    /** The option that names the release that what came was held against. */
    public static final String HELD_AGAINST = "held_against";

    /** The option that says why changes beyond their limits were accepted. */
    public static final String ACCEPTED_CHANGES = "accepted_changes";

    public Manifest {
        options = new TreeMap<>(options);
        tables = List.copyOf(tables);
        inputs = List.copyOf(inputs);
        files = List.copyOf(files);
        extracts = extracts == null ? null : List.copyOf(extracts);
    }

    /** Whether the extracts lie in a folder of their own. */
    public boolean hasExtractsOutside() {
        return extracts != null;
    }

    /** Whether it was made of the sample's extracts. */
    public boolean isMadeUp() {
        return Boolean.parseBoolean(options.get(MADE_UP));
    }

    /** Whether its counts were rounded with the key that everybody has. */
    public boolean bearsDemonstrationKey() {
        return Boolean.parseBoolean(options.get(DEMONSTRATION));
    }

    /**
     * A published table.
     *
     * @param name of the table
     * @param rows number of rows
     * @param contentDigest digest of the rows whatever their order or file layout, as the engine computes it
     * @param files paths of its files in the release
     */
    public record ReleasedTable(String name, long rows, String contentDigest, List<String> files) {
        public ReleasedTable {
            files = List.copyOf(files);
        }
    }

    /**
     * A file that the run found in the landing folder.
     *
     * @param file path relative to the landing folder
     * @param sha256 digest of its bytes, in hex
     * @param bytes its size
     * @param source id of the source that read it
     * @param status what became of it
     * @param rowsIn data rows found; rows accepted and rejected add up to it
     * @param rowsAccepted rows that passed
     * @param rowsRejected rows that did not
     */
    public record Input(
            String file,
            String sha256,
            long bytes,
            String source,
            String status,
            long rowsIn,
            long rowsAccepted,
            long rowsRejected) {}
}
