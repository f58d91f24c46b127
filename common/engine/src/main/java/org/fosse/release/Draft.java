package org.fosse.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fosse.tables.Readers;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What a run knows about the release that it has staged. The files, their sizes and digests are taken from the staging
 * folder when it is published, so that the manifest cannot name a file that is not there.
 *
 * @param createdAt when the run began, by the run's clock
 * @param codeVersion version of Fosse
 * @param configurationDigest SHA-256 of the resolved configuration
 * @param options the options of the run, by name
 * @param tables the tables that lie in the staging folder, each in its own folder
 * @param inputs the files of the landing folder
 * @param terms who may have which table
 * @param carriedFrom the release that tables were carried over from; null when all were made by this run
 * @param readers who may read the release; extracts outside of it may be read by their group
 */
public record Draft(
        Instant createdAt,
        String codeVersion,
        String configurationDigest,
        Map<String, String> options,
        List<StagedTable> tables,
        List<Manifest.Input> inputs,
        Terms terms,
        @Nullable String carriedFrom,
        Readers readers) {
    public Draft {
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(codeVersion, "codeVersion");
        Objects.requireNonNull(configurationDigest, "configurationDigest");
        options = Map.copyOf(options);
        tables = tables.stream()
                .sorted(Comparator.comparing(staged -> staged.table().name()))
                .toList();
        inputs = List.copyOf(inputs);
    }

    /**
     * @param table the declaration
     * @param rows number of rows written
     * @param contentDigest digest of the rows whatever their order or file layout
     */
    public record StagedTable(Table table, long rows, String contentDigest) {}
}
