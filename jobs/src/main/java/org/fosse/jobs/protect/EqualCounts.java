package org.fosse.jobs.protect;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.JavaPairRDD;
import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.jobs.check.Publication;
import org.fosse.jobs.packed.Status;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;

/**
 * Counts of the same people in two places of which nobody has said that they are the same (the denominator of one indicator is a group's count of
 * another). Each would be rounded by itself, and both figures together would leave b - 1 values where one leaves up to 2 b - 1. So one of
 * them stays: groups before totals, denominators before numerators, and of two alike the one whose indicator comes later by id.
 *
 * <p>They are known by being equal: in {@link #LEAST_SHARE} of the practices and periods in which both are there and not both are 0 (a
 * revision may come to one of them first), and in no fewer than {@link #FEWEST}. Two flows so small that half of their
 * counts are equal by chance would be taken for the same four times in a million.
 */
final class EqualCounts {
    /** Practices and periods that two counts are compared in. */
    static final int FEWEST = 30;

    /** Of them, those in which they are equal. */
    static final double LEAST_SHARE = 0.9;

    private static final int FEWEST_EQUAL = (int) Math.ceil(FEWEST * LEAST_SHARE);

    private final Set<String> indicators = new TreeSet<>();
    private final Map<String, Set<String>> breakdowns = new TreeMap<>();
    private final Map<String, Set<String>> equalTo = new TreeMap<>();

    /** Where a count stands that is drawn by itself. */
    private record Cell(String area, LocalDate start, LocalDate end) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    /**
     * One count of an indicator and group, of all practices and periods.
     *
     * @param drawnAs which count it is drawn as
     * @param partOf which count it is part of by the catalogue; null where that is not said
     */
    private record Series(
            String indicator,
            boolean ofAll,
            String breakdown,
            String stratum,
            String drawnAs,
            @Nullable String partOf) implements Serializable, Comparable<Series> {
        @Serial
        private static final long serialVersionUID = 1;

        /** Of two, the later one stays. */
        private static final Comparator<Series> ORDER = Comparator.comparing(Series::isGroup)
                .thenComparing(Series::ofAll)
                .thenComparing(Series::indicator)
                .thenComparing(Series::breakdown)
                .thenComparing(Series::stratum);

        @Override
        public int compareTo(Series other) {
            return ORDER.compare(this, other);
        }

        boolean isGroup() {
            return !breakdown.equals(Shared.ALL);
        }

        /** Whether equal counts of both have one figure, or one is by the catalogue a part of the other. */
        boolean isDeclaredWith(Series other) {
            return (drawnAs.equals(other.drawnAs) && breakdown.equals(other.breakdown))
                    || drawnAs.equals(other.partOf)
                    || other.drawnAs.equals(partOf)
                    || (indicator.equals(other.indicator) && (ofAll != other.ofAll || !isGroup() || !other.isGroup()));
        }

        String text() {
            return (ofAll ? "denominator" : "numerator") + " of " + indicator
                    + (isGroup() ? ", " + breakdown + " " + stratum : "");
        }
    }

    /** Two counts that nobody has said are the same: the one that stays here, and the one that leaves. */
    private record Pair(Series stays, Series leaves) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        static @Nullable Pair of(Series one, Series other) {
            return one.isDeclaredWith(other)
                    ? null
                    : one.compareTo(other) > 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** In how many cells two counts are equal, of those in which they are compared. */
    private record Tally(long equal, long compared) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;

        Tally plus(Tally other) {
            return new Tally(equal + other.equal, compared + other.compared);
        }

        boolean isOfTheSame() {
            return compared >= FEWEST && equal >= LEAST_SHARE * compared;
        }
    }

    /** What the catalogue says of an indicator. */
    private record Known(
            ValueType type,
            Publication publication,
            @Nullable String outOf) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private record One(Series series, long count) implements Serializable {
        @Serial
        private static final long serialVersionUID = 1;
    }

    private EqualCounts() {}

    /**
     * Looks through table observation.
     *
     * @param rounded the indicators that leave rounded
     */
    static EqualCounts of(Inputs in, FosseConfig config, Set<String> rounded) {
        EqualCounts all = new EqualCounts();
        if (rounded.isEmpty()) {
            return all;
        }
        Map<String, Known> indicators = new TreeMap<>();
        rounded.forEach(id -> config.findIndicator(id)
                .ifPresent(known -> indicators.put(
                        id,
                        new Known(
                                known.valueType(),
                                Publication.of(Optional.of(known)),
                                known.disclosure().outOf()))));
        JavaPairRDD<Cell, Iterable<One>> cells = cells(in, indicators);
        HashSet<Pair> candidates =
                new HashSet<>(cells.flatMapToPair(cell -> pairs(cell._2(), null).iterator())
                        .reduceByKey(Tally::plus)
                        .filter(pair -> pair._2().equal() >= FEWEST_EQUAL)
                        .keys()
                        .collect());
        if (!candidates.isEmpty()) {
            cells
                    .flatMapToPair(cell -> pairs(cell._2(), candidates).iterator())
                    .reduceByKey(Tally::plus)
                    .filter(pair -> pair._2().isOfTheSame())
                    .keys()
                    .collect()
                    .stream()
                    .sorted(Comparator.comparing(Pair::stays).thenComparing(Pair::leaves))
                    .forEach(all::take);
        }
        return all;
    }

    private static JavaPairRDD<Cell, Iterable<One>> cells(Inputs in, Map<String, Known> indicators) {
        return in.tasks(
                        ObservationTable.TABLE,
                        ObservationTable.INDICATOR_ID,
                        ObservationTable.AREA_CODE,
                        ObservationTable.AREA_LEVEL,
                        ObservationTable.PERIOD_START,
                        ObservationTable.PERIOD_END,
                        ObservationTable.BREAKDOWN,
                        ObservationTable.STRATUM,
                        ObservationTable.VERSION,
                        ObservationTable.STATUS,
                        ObservationTable.NUMERATOR,
                        ObservationTable.DENOMINATOR,
                        ObservationTable.VALUE,
                        ObservationTable.SOURCE_ID)
                .filter(row -> row.get(ObservationTable.VERSION) == 1
                        && row.get(ObservationTable.AREA_LEVEL).equals(Level.PRACTICE.text())
                        && row.get(ObservationTable.STATUS).equals(Status.PRESENT.text())
                        && indicators.containsKey(row.get(ObservationTable.INDICATOR_ID)))
                .flatMapToPair(row -> {
                    Known indicator = indicators.get(row.get(ObservationTable.INDICATOR_ID));
                    Cell cell = new Cell(
                            row.get(ObservationTable.AREA_CODE),
                            row.get(ObservationTable.PERIOD_START),
                            row.get(ObservationTable.PERIOD_END));
                    return counts(row, indicator).stream()
                            .map(one -> new Tuple2<>(cell, one))
                            .iterator();
                })
                .groupByKey();
    }

    /** The counts of a row that are rounded. */
    private static List<One> counts(TableRow<ObservationTable> row, @Nullable Known indicator) {
        ProtectedPeriod.Counts counts = indicator == null || indicator.publication.gives(row)
                ? null
                : ProtectedPeriod.Counts.of(row, indicator.type);
        if (indicator == null || counts == null) {
            return List.of();
        }
        String all = ProtectedPeriod.denominator(indicator.outOf);
        List<One> both = new ArrayList<>();
        both.add(new One(
                series(
                        row,
                        false,
                        ProtectedPeriod.numerator(indicator.type, row.get(ObservationTable.INDICATOR_ID)),
                        indicator.outOf == null ? null : all),
                counts.some()));
        if (counts.all() != ProtectedPeriod.NONE) {
            both.add(new One(series(row, true, all, null), counts.all()));
        }
        return both;
    }

    private static Series series(
            TableRow<ObservationTable> row, boolean ofAll, String drawnAs, @Nullable String partOf) {
        return new Series(
                row.get(ObservationTable.INDICATOR_ID),
                ofAll,
                row.get(ObservationTable.BREAKDOWN),
                row.get(ObservationTable.STRATUM),
                drawnAs,
                partOf);
    }

    /** @param wanted the pairs to compare; null for all that are equal, and not 0, in the cell */
    private static List<Tuple2<Pair, Tally>> pairs(Iterable<One> cell, @Nullable Set<Pair> wanted) {
        List<One> ones = new ArrayList<>();
        cell.forEach(ones::add);
        List<Tuple2<Pair, Tally>> pairs = new ArrayList<>();
        for (int i = 0; i < ones.size(); i++) {
            One one = ones.get(i);
            for (int j = 0; j < i; j++) {
                One other = ones.get(j);
                boolean equal = one.count == other.count;
                if ((one.count == 0 && other.count == 0) || (wanted == null && !equal)) {
                    continue;
                }
                Pair pair = Pair.of(one.series, other.series);
                if (pair != null && (wanted == null || wanted.contains(pair))) {
                    pairs.add(new Tuple2<>(pair, new Tally(equal ? 1 : 0, 1)));
                }
            }
        }
        return pairs;
    }

    private void take(Pair pair) {
        Series stays = pair.stays;
        if (has(stays) || has(pair.leaves)) {
            return;
        }
        if (stays.isGroup()) {
            breakdowns.computeIfAbsent(stays.indicator, id -> new TreeSet<>()).add(stays.breakdown);
        } else {
            indicators.add(stays.indicator);
        }
        equalTo.computeIfAbsent(stays.indicator, id -> new TreeSet<>()).add(stays.text() + " = " + pair.leaves.text());
    }

    /** Whether a count stays anyhow. */
    private boolean has(Series series) {
        return isWithheld(series.indicator) || listBreakdowns(series.indicator).contains(series.breakdown);
    }

    /** Whether an indicator stays. */
    boolean isWithheld(String indicator) {
        return indicators.contains(indicator);
    }

    /** The breakdowns of an indicator whose groups stay. */
    Set<String> listBreakdowns(String indicator) {
        return breakdowns.getOrDefault(indicator, Set.of());
    }

    /** Which count equals which other one; null where none of the indicator's stays for that. */
    @Nullable
    String findEqual(String indicator) {
        Set<String> equal = equalTo.get(indicator);
        return equal == null ? null : String.join("; ", equal);
    }
}
