package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.fosse.config.Indicator;
import org.fosse.config.Polarity;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowJob;
import org.fosse.engine.Run;
import org.fosse.jobs.figure.IntervalRule;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.PeerVariableTable;
import org.fosse.schema.table.RateTable;
import org.fosse.schema.table.ValuePairTable;
import org.fosse.stats.Quantile;
import org.fosse.tables.Judgement;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.fosse.tables.ValuePairKind;
import org.jspecify.annotations.Nullable;

/**
 * Outcome beside cost, and cost beside need: each against the median of the areas of the level that have both, as NHS RightCare
 * sets spend beside outcome. The two are not divided: a quotient would hide which of them is unusual.
 */
public final class ValuePairJob extends Declaration<ValuePairTable> implements RowJob<ValuePairTable> {
    public ValuePairJob() {
        super(ValuePairTable.TABLE, List.of(RateTable.TABLE, PeerVariableTable.TABLE));
    }

    /** What the catalogue pairs. */
    private record Pair(String resource, String beside, ValuePairKind kind, Polarity ofResource, Polarity ofBeside) {
        static Pair of(Indicator indicator, Map<String, Indicator> catalogue) {
            String with = Objects.requireNonNull(indicator.tags().pairedWith());
            Indicator resource = catalogue.get(with);
            return resource == null
                    ? new Pair(
                            indicator.id(),
                            with,
                            ValuePairKind.NEED_AND_COST,
                            indicator.polarity(),
                            Polarity.NO_JUDGEMENT)
                    : new Pair(
                            with,
                            indicator.id(),
                            ValuePairKind.OUTCOME_AND_COST,
                            resource.polarity(),
                            indicator.polarity());
        }
    }

    /** One of the two of an area; limits NaN where there are none. */
    private record Half(
            double value,
            double lower,
            double upper,
            @Nullable String period) {
        static Half of(TableRow<RateTable> row) {
            boolean limits = row.has(RateTable.LOWER_95) && row.has(RateTable.UPPER_95);
            return new Half(
                    row.number(RateTable.VALUE),
                    limits ? row.number(RateTable.LOWER_95) : Double.NaN,
                    limits ? row.number(RateTable.UPPER_95) : Double.NaN,
                    row.find(RateTable.PERIOD_LABEL));
        }

        /** Beyond the other value with its whole interval, or as it stands where it has none. */
        Judgement side(double other, Polarity polarity) {
            return Double.isNaN(lower)
                    ? polarity.judge(Double.compare(value, other))
                    : IntervalRule.at95(lower, upper, other, polarity);
        }
    }

    private record Place(String level, String area) {}

    @Override
    public List<TableRow<ValuePairTable>> rows(Inputs in, Run run) {
        Map<String, Indicator> catalogue = run.config().indicators();
        List<Pair> pairs = catalogue.values().stream()
                .filter(each -> each.tags().pairedWith() != null)
                .map(each -> Pair.of(each, catalogue))
                .toList();
        Map<String, Map<Place, Half>> halves = halves(in, pairs);
        List<TableRow<ValuePairTable>> rows = new ArrayList<>();
        for (Pair pair : pairs) {
            Map<Place, Half> resources = halves.getOrDefault(pair.resource(), Map.of());
            Map<Place, Half> beside = halves.getOrDefault(pair.beside(), Map.of());
            Set<Place> places = new HashSet<>(resources.keySet());
            places.addAll(beside.keySet());
            Set<String> levels = new TreeSet<>();
            places.forEach(place -> levels.add(place.level()));
            for (String level : levels) {
                List<Place> ofLevel = places.stream()
                        .filter(place -> place.level().equals(level))
                        .toList();
                List<Place> both = ofLevel.stream()
                        .filter(place -> resources.containsKey(place) && beside.containsKey(place))
                        .toList();
                if (both.isEmpty()) {
                    continue;
                }
                boolean enough = both.size() >= run.config().variation().minimumAreas();
                double resourceMedian = enough ? median(both, place -> value(resources, place)) : Double.NaN;
                double besideMedian = enough ? median(both, place -> value(beside, place)) : Double.NaN;
                for (Place place : ofLevel) {
                    rows.add(row(
                            pair,
                            place,
                            resources.get(place),
                            beside.get(place),
                            resourceMedian,
                            besideMedian,
                            both.size()));
                }
            }
        }
        return rows;
    }

    private static Map<String, Map<Place, Half>> halves(Inputs in, List<Pair> pairs) {
        HashSet<String> wanted = new HashSet<>();
        pairs.forEach(pair -> wanted.addAll(List.of(pair.resource(), pair.beside())));
        LatestPeriods latest = LatestPeriods.of(in);
        Map<String, Map<Place, Half>> halves = new HashMap<>();
        in.rows(
                        RateTable.TABLE,
                        row -> wanted.contains(row.get(RateTable.INDICATOR_ID))
                                && row.get(RateTable.BREAKDOWN).equals(Shared.ALL)
                                && row.has(RateTable.VALUE)
                                && Level.find(row.get(RateTable.AREA_LEVEL))
                                        .filter(level -> latest.isLatest(
                                                row.get(RateTable.INDICATOR_ID),
                                                level,
                                                row.get(RateTable.PERIOD_START),
                                                row.get(RateTable.PERIOD_END)))
                                        .isPresent())
                .forEach(row -> halves.computeIfAbsent(row.get(RateTable.INDICATOR_ID), key -> new HashMap<>())
                        .put(new Place(row.get(RateTable.AREA_LEVEL), row.get(RateTable.AREA_CODE)), Half.of(row)));
        in.rows(
                        PeerVariableTable.TABLE,
                        row -> wanted.contains(row.get(PeerVariableTable.VARIABLE_ID))
                                && row.has(PeerVariableTable.VALUE))
                .forEach(row -> halves.computeIfAbsent(row.get(PeerVariableTable.VARIABLE_ID), key -> new HashMap<>())
                        .put(
                                new Place(row.get(PeerVariableTable.AREA_LEVEL), row.get(PeerVariableTable.AREA_CODE)),
                                new Half(
                                        row.number(PeerVariableTable.VALUE),
                                        Double.NaN,
                                        Double.NaN,
                                        row.find(PeerVariableTable.PERIOD_LABEL))));
        return halves;
    }

    private static double value(Map<Place, Half> halves, Place place) {
        return Objects.requireNonNull(halves.get(place)).value();
    }

    private static double median(List<Place> places, ToDoubleFunction<Place> value) {
        return Quantile.of(places.stream().mapToDouble(value).toArray(), 0.5).value();
    }

    private static TableRow<ValuePairTable> row(
            Pair pair,
            Place place,
            @Nullable Half resource,
            @Nullable Half beside,
            double resourceMedian,
            double besideMedian,
            long areas) {
        RowBuilder<ValuePairTable> row = ValuePairTable.TABLE
                .row()
                .set(ValuePairTable.AREA_CODE, place.area())
                .set(ValuePairTable.RESOURCE_ID, pair.resource())
                .set(ValuePairTable.BESIDE_ID, pair.beside())
                .set(ValuePairTable.PAIR, pair.kind())
                .set(ValuePairTable.AREA_LEVEL, place.level())
                .number(ValuePairTable.RESOURCE_MEDIAN, resourceMedian)
                .number(ValuePairTable.BESIDE_MEDIAN, besideMedian)
                .set(ValuePairTable.AREAS, areas);
        if (resource != null) {
            row.set(ValuePairTable.RESOURCE_PERIOD_LABEL, resource.period())
                    .number(ValuePairTable.RESOURCE_VALUE, resource.value());
        }
        if (beside != null) {
            row.set(ValuePairTable.BESIDE_PERIOD_LABEL, beside.period())
                    .number(ValuePairTable.BESIDE_VALUE, beside.value());
        }
        if (resource == null || beside == null || Double.isNaN(resourceMedian)) {
            return row.reason(
                            ValuePairTable.REASON,
                            resource == null || beside == null ? Reason.MISSING_VALUE : Reason.TOO_FEW)
                    .build();
        }
        Judgement ofResource = resource.side(resourceMedian, pair.ofResource());
        Judgement ofBeside = beside.side(besideMedian, pair.ofBeside());
        return row.set(ValuePairTable.RESOURCE_SIDE, ofResource)
                .set(ValuePairTable.BESIDE_SIDE, ofBeside)
                .set(
                        ValuePairTable.QUADRANT,
                        ofBeside.text() + (pair.kind() == ValuePairKind.NEED_AND_COST ? " need, " : " outcome, ")
                                + ofResource.text() + " cost")
                .build();
    }
}
