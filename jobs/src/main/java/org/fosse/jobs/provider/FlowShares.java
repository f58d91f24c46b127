package org.fosse.jobs.provider;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FlowCheckedTable;
import org.fosse.schema.table.ProviderShareTable;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Shares out what flows between providers and areas. With a the amount between provider p and area i:
 *
 * <ul>
 *   <li>share of the provider: a(p, i) over all that p did, wherever its patients came from.
 *   <li>share of the area, of counts: a(p, i) over the sum of a(., i) of all providers.
 *   <li>share of the area, of a published share s(p, i): s(p, i) n(p) over the sum of s(., i) n(.), where n is the provider's
 *       whole in another flow of counts; providers without n have none, and where these, each taken to be as large as the
 *       median of the others, would do more than a tenth of the area's work, nobody has one. Source of the idea: OHID, NHS acute trust catchment
 *       populations.
 * </ul>
 */
final class FlowShares {
    /** A provider speaks for an area of whose work it does at least so much. */
    static final double SPEAKS_FROM = 0.05;

    /** How much of an area's work providers of unknown size may do. */
    private static final double MOST_UNKNOWN = 0.1;

    /** All that a provider does, among the areas. */
    private static final String WHOLE = "";

    /** One flow in one period. */
    private record Stream(String flow, String basis, boolean share, LocalDate start, LocalDate end)
            implements Comparable<Stream> {
        private static final Comparator<Stream> ORDER = Comparator.comparing(Stream::flow)
                .thenComparing(Stream::basis)
                .thenComparing(Stream::end)
                .thenComparing(Stream::start, Comparator.reverseOrder())
                .thenComparing(Stream::share);

        @Override
        public int compareTo(Stream other) {
            return ORDER.compare(this, other);
        }

        boolean isOf(Stream other) {
            return flow.equals(other.flow) && basis.equals(other.basis);
        }
    }

    /** @param amount NaN where the source gives none */
    private record Cell(double amount, String level, TableRow<FlowCheckedTable> row) {}

    /** Amounts by area and provider. */
    private final TreeMap<Stream, Map<String, Map<String, Cell>>> streams = new TreeMap<>();

    private final Map<String, List<String>> sizedBy;

    /** @param sizedBy the flows that say how large providers are, by the flow of shares; the first at hand counts */
    FlowShares(Collection<TableRow<FlowCheckedTable>> flows, ExactPlaces places, Map<String, List<String>> sizedBy) {
        this.sizedBy = sizedBy;
        for (TableRow<FlowCheckedTable> row : flows) {
            Stream stream = new Stream(
                    row.get(FlowCheckedTable.FLOW),
                    row.get(FlowCheckedTable.BASIS).text(),
                    row.is(FlowCheckedTable.IS_SHARE),
                    row.get(FlowCheckedTable.PERIOD_START),
                    row.get(FlowCheckedTable.PERIOD_END));
            String area = requireNonNullElse(row.find(FlowCheckedTable.AREA_CODE), WHOLE);
            String level = requireNonNullElse(row.find(FlowCheckedTable.AREA_LEVEL), WHOLE);
            streams.computeIfAbsent(stream, each -> new TreeMap<>())
                    .computeIfAbsent(area, each -> new TreeMap<>())
                    .put(
                            row.get(FlowCheckedTable.PROVIDER_CODE),
                            new Cell(row.number(FlowCheckedTable.AMOUNT), level, row));
        }
        for (Map<String, Map<String, Cell>> areas : streams.values()) {
            places.districts().forEach((place, parts) -> addUp(areas, place, parts));
            places.subIcbs().forEach((place, parts) -> addUp(areas, place, parts));
        }
    }

    /** A place that the file itself gives is left as it is. */
    private static void addUp(Map<String, Map<String, Cell>> areas, String place, Set<String> parts) {
        if (areas.containsKey(place)) {
            return;
        }
        Map<String, Cell> sums = new TreeMap<>();
        for (String part : parts) {
            areas.getOrDefault(part, Map.of())
                    .forEach((provider, cell) -> sums.merge(
                            provider,
                            new Cell(cell.amount(), Level.PLACE.text(), cell.row()),
                            (one, other) -> new Cell(one.amount() + other.amount(), one.level(), one.row())));
        }
        if (!sums.isEmpty()) {
            areas.put(place, sums);
        }
    }

    List<TableRow<ProviderShareTable>> rows() {
        List<TableRow<ProviderShareTable>> rows = new ArrayList<>();
        streams.forEach((stream, areas) -> {
            Stream next = streams.higherKey(stream);
            boolean latest = next == null || !next.isOf(stream);
            Map<String, Cell> wholes = areas.getOrDefault(WHOLE, Map.of());
            String sizes = sizedBy.getOrDefault(stream.flow(), List.of()).stream()
                    .filter(flow -> !newestWholes(flow).isEmpty())
                    .findFirst()
                    .orElse(null);
            Map<String, Cell> weights = sizes == null ? Map.of() : newestWholes(sizes);
            areas.forEach((area, cells) -> {
                if (!area.equals(WHOLE)) {
                    Map<String, Double> work = work(cells, stream.share() ? weights : null);
                    double all = work.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .sum();
                    cells.forEach((provider, cell) -> {
                        if (cell.amount() != 0) {
                            double ofArea = work.getOrDefault(provider, Double.NaN) / all;
                            double ofProvider = cell.amount() / (stream.share() ? 1 : amount(wholes.get(provider)));
                            rows.add(row(stream, area, provider, cell, latest)
                                    .set(ProviderShareTable.SHARE_OF_PROVIDER, known(ofProvider))
                                    .set(ProviderShareTable.SHARE_OF_AREA, known(ofArea))
                                    .set(ProviderShareTable.SPEAKS, latest && ofArea >= SPEAKS_FROM)
                                    .set(ProviderShareTable.SIZED_BY, Double.isNaN(ofArea) ? null : sizes)
                                    .reason(ProviderShareTable.REASON, reason(stream, ofProvider, ofArea))
                                    .build());
                        }
                    });
                }
            });
        });
        return rows;
    }

    /** What each provider does for an area, in numbers that may be added over providers. */
    private static Map<String, Double> work(Map<String, Cell> cells, @Nullable Map<String, Cell> weights) {
        Map<String, Double> work = new HashMap<>();
        cells.forEach((provider, cell) -> {
            double of = weights == null ? cell.amount() : cell.amount() * amount(weights.get(provider));
            // Of counts, one that is not known leaves the whole unknown; a provider without a size is left out.
            if (weights == null || !Double.isNaN(of)) {
                work.put(provider, of);
            }
        });
        if (weights != null && !isMostlyKnown(cells, work, weights.values())) {
            work.clear();
        }
        return work;
    }

    /** Whether providers without a size, if as large as the median of those that do anything, would do little for the area. */
    private static boolean isMostlyKnown(Map<String, Cell> cells, Map<String, Double> work, Collection<Cell> sizes) {
        double[] ascending = sizes.stream()
                .mapToDouble(Cell::amount)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        if (ascending.length == 0) {
            return false;
        }
        double median = (ascending[(ascending.length - 1) / 2] + ascending[ascending.length / 2]) / 2;
        double known = work.values().stream().mapToDouble(Double::doubleValue).sum();
        double unknown = cells.entrySet().stream()
                .filter(cell -> !work.containsKey(cell.getKey()))
                .mapToDouble(cell -> cell.getValue().amount() * median)
                .sum();
        return unknown <= MOST_UNKNOWN * (known + unknown);
    }

    private Map<String, Cell> newestWholes(String flow) {
        return streams.descendingMap().entrySet().stream()
                .filter(each ->
                        each.getKey().flow().equals(flow) && !each.getKey().share())
                .findFirst()
                .map(each -> each.getValue().getOrDefault(WHOLE, Map.of()))
                .orElse(Map.of());
    }

    private static double amount(@Nullable Cell cell) {
        return cell == null ? Double.NaN : cell.amount();
    }

    private static @Nullable Double known(double share) {
        return Double.isNaN(share) || Double.isInfinite(share) ? null : share;
    }

    private static @Nullable Reason reason(Stream stream, double ofProvider, double ofArea) {
        if (stream.share()) {
            return Double.isNaN(ofArea) ? Reason.NO_SIZES : Reason.SIZED_BY_ANOTHER_FLOW;
        }
        return Double.isNaN(ofProvider) || Double.isNaN(ofArea) ? Reason.TOTAL_NOT_KNOWN : null;
    }

    private static RowBuilder<ProviderShareTable> row(
            Stream stream, String area, String provider, Cell cell, boolean latest) {
        return ProviderShareTable.TABLE
                .row()
                .set(ProviderShareTable.PROVIDER_CODE, provider)
                .set(ProviderShareTable.AREA_CODE, area)
                .set(ProviderShareTable.FLOW, stream.flow())
                .copy(ProviderShareTable.BASIS, cell.row(), FlowCheckedTable.BASIS)
                .set(ProviderShareTable.PERIOD_START, stream.start())
                .set(ProviderShareTable.PERIOD_END, stream.end())
                .copy(ProviderShareTable.PERIOD_LABEL, cell.row(), FlowCheckedTable.PERIOD_LABEL)
                .set(ProviderShareTable.AREA_LEVEL, cell.level())
                .set(ProviderShareTable.AMOUNT, stream.share() ? null : known(cell.amount()))
                .set(ProviderShareTable.LATEST, latest)
                .copy(ProviderShareTable.SOURCE_ID, cell.row(), FlowCheckedTable.CHECKED.sourceId())
                .copy(ProviderShareTable.SOURCE_FILE, cell.row(), FlowCheckedTable.CHECKED.file())
                .copy(ProviderShareTable.PUBLISHED_ON, cell.row(), FlowCheckedTable.CHECKED.publishedOn());
    }
}
