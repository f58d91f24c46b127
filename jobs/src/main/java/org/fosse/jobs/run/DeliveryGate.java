package org.fosse.jobs.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Before;
import org.fosse.engine.Store;
import org.fosse.jobs.delivery.DeliveryChangeJob;
import org.fosse.release.PublishedFolder;
import org.fosse.release.Release;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.tables.DeliveryMeasure;
import org.fosse.tables.DeliveryScope;
import org.fosse.tables.DeliveryVerdict;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Whether what came may stand in the place of what readers have: table delivery_change has what was compared. */
final class DeliveryGate {
    private static final int MOST_OF_SOURCE = 5;

    private static final Set<DeliveryMeasure> TOTALS =
            EnumSet.of(DeliveryMeasure.TOTAL_NUMERATOR, DeliveryMeasure.TOTAL_DENOMINATOR, DeliveryMeasure.TOTAL_VALUE);

    private DeliveryGate() {}

    /** The release that a run is compared with: the current one; of an earlier date than that, the newest whole release up to it. */
    static @Nullable Before before(PublishedFolder published, RunRequest request) throws IOException {
        Optional<Release> current = published
                .findCurrent()
                .filter(release -> !release.id().date().isAfter(request.date()) && hasValues(release));
        Optional<Release> release = current.isPresent()
                ? current
                : published.listReleases().stream()
                        .filter(each -> !each.id().date().isAfter(request.date())
                                && each.manifest().carriedFrom() == null
                                && hasValues(each))
                        .max(Comparator.comparing(Release::id));
        if (release.isEmpty()) {
            return null;
        }
        published.fetchTables(
                release.get(),
                new DeliveryChangeJob().inputs().stream().map(Table::name).collect(Collectors.toSet()));
        return new Before(release.get(), request.publishing().acceptChanges());
    }

    private static boolean hasValues(Release release) {
        return release.manifest().tables().stream()
                .anyMatch(table -> table.name().equals(ObservationTable.TABLE.name()));
    }

    /** @throws StopException of kind {@link Kind#EXTRACT_FAILED} if something is beyond its limit and nobody has accepted it */
    static void require(Store store, @Nullable Before before) {
        List<String> lines = bySource(store, DeliveryVerdict.BEYOND_LIMIT);
        if (!lines.isEmpty() && before != null) {
            lines = new ArrayList<>(lines);
            lines.add("Table delivery_change, in the folder named below, has all that was compared.");
            lines.add(
                    "Put the whole file in place of what was cut, or bring back what is gone. If what came is right, run again with"
                            + " --accept-changes \"the reason\"; limits are delivery_changes of fosse.yaml.");
            throw new StopException(
                    Kind.EXTRACT_FAILED,
                    "What came lacks, or changes, too much of what release "
                            + before.release().id() + " holds; nothing was published.",
                    lines);
        }
    }

    /** Changes of a verdict, the worst of each source first; a line for each, and one for those that are too many. */
    static List<String> bySource(Store store, DeliveryVerdict verdict) {
        Map<String, List<TableRow<DeliveryChangeTable>>> sources = rows(store, verdict)
                .collect(Collectors.groupingBy(
                        row -> row.get(DeliveryChangeTable.SOURCE_ID), TreeMap::new, Collectors.toList()));
        if (sources.isEmpty()) {
            return List.of();
        }
        Set<String> here = store.rows(RunInputTable.TABLE).stream()
                .filter(row -> row.get(RunInputTable.ROWS_ACCEPTED) > 0)
                .map(row -> row.get(RunInputTable.SOURCE_ID))
                .collect(Collectors.toSet());
        return sources.entrySet().stream()
                .flatMap(each -> here.contains(each.getKey())
                        ? lines(each.getKey(), each.getValue())
                        : Stream.of(gone(each.getKey(), each.getValue())))
                .toList();
    }

    /** The sources that have changes of a verdict. */
    static Set<String> sources(Store store, DeliveryVerdict verdict) {
        return rows(store, verdict)
                .map(row -> row.get(DeliveryChangeTable.SOURCE_ID))
                .collect(Collectors.toSet());
    }

    private static Stream<TableRow<DeliveryChangeTable>> rows(Store store, DeliveryVerdict verdict) {
        return store.has(DeliveryChangeTable.TABLE)
                ? store.rows(DeliveryChangeTable.TABLE).stream()
                        .filter(row -> row.get(DeliveryChangeTable.VERDICT) == verdict)
                : Stream.of();
    }

    /** Of a source of which nothing came, one line says all. */
    private static String gone(String source, List<TableRow<DeliveryChangeTable>> rows) {
        String files = rows.stream()
                .map(row -> row.find(DeliveryChangeTable.SOURCE_FILE))
                .flatMap(Stream::ofNullable)
                .distinct()
                .sorted()
                .limit(MOST_OF_SOURCE)
                .collect(Collectors.joining(", "));
        long indicators = rows.stream()
                .map(row -> row.get(DeliveryChangeTable.INDICATOR_ID))
                .filter(id -> !id.equals(Shared.ALL))
                .distinct()
                .count();
        return source + ": nothing of it was accepted now; before there was " + files
                + (indicators == 0 ? "" : ", with " + indicators + (indicators == 1 ? " indicator" : " indicators"))
                + ".";
    }

    private static Stream<String> lines(String source, List<TableRow<DeliveryChangeTable>> rows) {
        // What lacks of the system alone lacks of all areas as well, and is told where it is not told of these.
        List<TableRow<DeliveryChangeTable>> told = rows.stream()
                .filter(row -> row.get(DeliveryChangeTable.SCOPE) == DeliveryScope.ALL
                        || rows.stream()
                                .noneMatch(other -> other.get(DeliveryChangeTable.SCOPE) == DeliveryScope.ALL
                                        && row.get(DeliveryChangeTable.MEASURE)
                                                == other.get(DeliveryChangeTable.MEASURE)
                                        && isOfTheSame(row, other)))
                // Fewer areas add up to less.
                .filter(row -> !TOTALS.contains(row.get(DeliveryChangeTable.MEASURE))
                        || rows.stream()
                                .noneMatch(other -> other.get(DeliveryChangeTable.MEASURE) == DeliveryMeasure.AREAS
                                        && isOfTheSame(row, other)))
                .sorted(Comparator.comparing(
                                (TableRow<DeliveryChangeTable> row) -> row.get(DeliveryChangeTable.MEASURE))
                        .thenComparing(row -> -row.get(DeliveryChangeTable.SHARE))
                        .thenComparing(row -> row.get(DeliveryChangeTable.INDICATOR_ID)))
                .toList();
        return Stream.concat(
                told.stream().limit(MOST_OF_SOURCE).map(row -> source + ": " + row.get(DeliveryChangeTable.REASON)),
                told.size() > MOST_OF_SOURCE
                        ? Stream.of(
                                source + ": and " + (told.size() - MOST_OF_SOURCE) + " more, in table delivery_change.")
                        : Stream.of());
    }

    private static boolean isOfTheSame(TableRow<DeliveryChangeTable> one, TableRow<DeliveryChangeTable> other) {
        return one.get(DeliveryChangeTable.INDICATOR_ID).equals(other.get(DeliveryChangeTable.INDICATOR_ID))
                && one.get(DeliveryChangeTable.AREA_LEVEL).equals(other.get(DeliveryChangeTable.AREA_LEVEL));
    }

    /** What was compared and found, for the page of a run. */
    static List<String> found(Store store) {
        List<String> lines = new ArrayList<>();
        lines.addAll(bySource(store, DeliveryVerdict.BEYOND_LIMIT));
        bySource(store, DeliveryVerdict.ACCEPTED).forEach(line -> lines.add("Accepted. " + line));
        lines.addAll(bySource(store, DeliveryVerdict.OTHER_AREAS));
        long within = rows(store, DeliveryVerdict.WITHIN_LIMIT).count();
        if (within > 0) {
            lines.add(within + (within == 1 ? " change" : " changes") + " within the limits: table delivery_change.");
        }
        return lines;
    }
}
