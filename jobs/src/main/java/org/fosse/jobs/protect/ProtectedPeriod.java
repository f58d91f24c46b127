package org.fosse.jobs.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.jobs.packed.Status;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.ObservationTable;
import org.jspecify.annotations.Nullable;

/**
 * The values of one area for one indicator and period as they may leave: those of everyone, then those of each breakdown's
 * groups. Counts are rounded by {@link ChanceRounding}, groups by {@link SplitRounding} so that they add to the rounded
 * total, which is the same for every breakdown. A value is made of the rounded counts; {@link RoundedValue} has what to do
 * with one that is not made of counts.
 *
 * <p>Groups are withheld where the rounded total is under the configured number of people (whoever knows the total from
 * elsewhere would learn too much), where fewer than two of them are not 0 (of either count), and where they add to more than the total, since
 * then nobody knows how they hang together.
 */
final class ProtectedPeriod {
    /** In place of a count that there is not. */
    static final long NONE = -1;

    /** Which count a denominator is: people, of whatever indicator. */
    private static final String ALL = "all";

    /** Which count a numerator is, before its indicator. */
    private static final String SOME = "some ";

    private final ChanceRounding rounding;
    private final FosseConfig.Disclosure rule;
    private final ValueType type;
    private final double multiplier;
    private final String denominator;
    private final List<TableRow<ObservationTable>> shown = new ArrayList<>();

    /**
     * @param multiplier of the indicator; value = numerator / denominator x multiplier
     * @param outOf the indicator whose numerators the denominators are; null where they are people
     */
    ProtectedPeriod(
            ChanceRounding rounding,
            FosseConfig.Disclosure rule,
            ValueType type,
            double multiplier,
            @Nullable String outOf) {
        this.rounding = rounding;
        this.rule = rule;
        this.type = type;
        this.multiplier = multiplier;
        this.denominator = denominator(outOf);
    }

    /**
     * Which count a denominator is.
     *
     * @param outOf the indicator whose numerators the denominators are; null where they are people
     */
    static String denominator(@Nullable String outOf) {
        return outOf == null ? ALL : SOME + outOf;
    }

    /** Which count a numerator is. A count that is a value may well be what other indicators are out of. */
    static String numerator(ValueType type, String indicator) {
        return type == ValueType.COUNT ? ALL : SOME + indicator;
    }

    /** @param rows of one area, indicator and period, in order of breakdown and group */
    List<TableRow<ObservationTable>> of(List<TableRow<ObservationTable>> rows) {
        TableRow<ObservationTable> everyone = null;
        Map<String, List<TableRow<ObservationTable>>> breakdowns = new LinkedHashMap<>();
        for (TableRow<ObservationTable> row : rows) {
            if (!row.get(ObservationTable.STATUS).equals(Status.PRESENT.text())) {
                shown.add(bare(row));
            } else if (row.get(ObservationTable.BREAKDOWN).equals(Shared.ALL)) {
                everyone = row;
            } else {
                breakdowns
                        .computeIfAbsent(row.get(ObservationTable.BREAKDOWN), key -> new ArrayList<>())
                        .add(row);
            }
        }
        Counts total = everyone == null ? null : Counts.of(everyone, type);
        if (everyone != null) {
            shown.add(total == null ? RoundedValue.of(bare(everyone), everyone, rule) : total(everyone, total));
        }
        Pair roundedTotal = everyone == null || total == null ? null : round(everyone, total);
        for (List<TableRow<ObservationTable>> groups : breakdowns.values()) {
            addGroups(groups, total, roundedTotal);
        }
        shown.sort(ObservationTable.TABLE.byKey());
        return shown;
    }

    /**
     * Two counts.
     *
     * @param some the numerator, or a count that is a value
     * @param all the denominator; NONE where there is none
     */
    private record Pair(long some, long all) {}

    /**
     * The counts of a row.
     *
     * @param part whether those of the numerator are among those of the denominator
     */
    record Counts(long some, long all, boolean part) {
        /** Null where the row is not made of whole counts. */
        static @Nullable Counts of(TableRow<ObservationTable> row, ValueType type) {
            Double numerator = row.find(ObservationTable.NUMERATOR);
            long some = whole(numerator);
            long all = whole(row.find(ObservationTable.DENOMINATOR));
            return switch (type) {
                case PROPORTION, RATE, RATIO ->
                    some == NONE || all == NONE ? null : new Counts(some, all, type == ValueType.PROPORTION);
                case COUNT -> {
                    long count = numerator == null ? whole(row.find(ObservationTable.VALUE)) : some;
                    yield count == NONE ? null : new Counts(count, NONE, false);
                }
                // What a mean is the sum of has no base: one person may add hundreds to it.
                case MEAN, SCORE, STANDARDISED_RATE, CHANGE, ORDINAL -> null;
            };
        }

        private static long whole(@Nullable Double count) {
            return count == null || count < 0 || count > ValueType.LARGEST_COUNT || count != Math.rint(count)
                    ? NONE
                    : count.longValue();
        }
    }

    private Pair round(TableRow<ObservationTable> row, Counts counts) {
        String area = row.get(ObservationTable.AREA_CODE);
        String breakdown = row.get(ObservationTable.BREAKDOWN);
        String stratum = row.get(ObservationTable.STRATUM);
        long all = counts.all == NONE ? NONE : rounding.round(area, breakdown, stratum, denominator, counts.all);
        return new Pair(
                counts.part
                        ? rounding.roundPart(
                                area,
                                breakdown,
                                stratum,
                                some(row),
                                counts.some,
                                counts.all,
                                all,
                                all >= rule.fewPeople())
                        : rounding.round(area, breakdown, stratum, some(row), counts.some),
                all);
    }

    private String some(TableRow<ObservationTable> row) {
        return numerator(type, row.get(ObservationTable.INDICATOR_ID));
    }

    private TableRow<ObservationTable> total(TableRow<ObservationTable> row, Counts counts) {
        return of(row, round(row, counts));
    }

    private void addGroups(List<TableRow<ObservationTable>> groups, @Nullable Counts total, @Nullable Pair rounded) {
        List<Counts> counts = new ArrayList<>();
        for (TableRow<ObservationTable> group : groups) {
            Counts one = Counts.of(group, type);
            if (one == null) {
                groups.forEach(row -> shown.add(withheld(row)));
                return;
            }
            counts.add(one);
        }
        long[] some = counts.stream().mapToLong(Counts::some).toArray();
        long[] all = counts.stream().mapToLong(Counts::all).toArray();
        Counts whole = total != null
                ? total
                : new Counts(
                        Arrays.stream(some).sum(),
                        counts.get(0).all == NONE ? NONE : Arrays.stream(all).sum(),
                        counts.get(0).part);
        Pair target = rounded != null ? rounded : roundSum(groups.get(0), whole);
        Pair[] pairs = isFew(target) || !adds(whole.some, some) || (whole.all != NONE && !adds(whole.all, all))
                ? null
                : split(groups, whole, target, some, all);
        for (int i = 0; i < groups.size(); i++) {
            shown.add(pairs == null ? withheld(groups.get(i)) : of(groups.get(i), pairs[i]));
        }
    }

    /** The rounded total of groups that come without one. */
    private Pair roundSum(TableRow<ObservationTable> group, Counts sum) {
        return round(
                ObservationTable.TABLE
                        .row(group)
                        .set(ObservationTable.BREAKDOWN, Shared.ALL)
                        .set(ObservationTable.STRATUM, Shared.ALL)
                        .build(),
                sum);
    }

    private boolean isFew(Pair total) {
        return total.some < rule.fewPeople();
    }

    private static boolean adds(long total, long[] groups) {
        return Arrays.stream(groups).sum() <= total;
    }

    private Pair @Nullable [] split(
            List<TableRow<ObservationTable>> groups, Counts whole, Pair target, long[] some, long[] all) {
        TableRow<ObservationTable> first = groups.get(0);
        SplitRounding splitting = new SplitRounding(
                rounding,
                first.get(ObservationTable.AREA_CODE),
                first.get(ObservationTable.BREAKDOWN),
                groups.stream().map(row -> row.get(ObservationTable.STRATUM)).toList());
        long[] roundedSome;
        long[] roundedAll = new long[some.length];
        Arrays.fill(roundedAll, NONE);
        if (whole.part) {
            long[][] both = splitting.split(
                    some(first), some, whole.some, target.some, denominator, all, whole.all, target.all);
            if (both == null) {
                return null;
            }
            roundedSome = both[0];
            roundedAll = both[1];
        } else {
            roundedSome = splitting.split(some(first), some, whole.some, target.some);
            if (whole.all != NONE) {
                roundedAll = splitting.split(denominator, all, whole.all, target.all);
            }
        }
        if (isOfOne(roundedSome) || (whole.all != NONE && isOfOne(roundedAll))) {
            return null;
        }
        Pair[] pairs = new Pair[some.length];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new Pair(roundedSome[i], roundedAll[i]);
        }
        return pairs;
    }

    private static boolean isOfOne(long[] groups) {
        return Arrays.stream(groups).filter(count -> count > 0).count() < 2;
    }

    /** A row with rounded counts. */
    private TableRow<ObservationTable> of(TableRow<ObservationTable> row, Pair counts) {
        boolean counted = counts.all == NONE;
        if (!counted && counts.all == 0 && counts.some == 0) {
            // None of none: it has no value, and is not missing from a sum.
            return ObservationTable.TABLE
                    .row(bare(row))
                    .number(ObservationTable.NUMERATOR, 0)
                    .number(ObservationTable.DENOMINATOR, 0)
                    .build();
        }
        if (!counted && counts.all == 0) {
            return withheld(row);
        }
        return ObservationTable.TABLE
                .row(bare(row))
                .set(ObservationTable.NUMERATOR, row.has(ObservationTable.NUMERATOR) ? (double) counts.some : null)
                .set(ObservationTable.DENOMINATOR, counted ? null : (double) counts.all)
                .set(ObservationTable.VALUE, counted ? (double) counts.some : counts.some * multiplier / counts.all)
                .build();
    }

    /** A row that says that there is something, and nothing of it. */
    static TableRow<ObservationTable> withheld(TableRow<ObservationTable> row) {
        return ObservationTable.TABLE
                .row(bare(row))
                .set(ObservationTable.STATUS, Status.WITHHELD.text())
                .set(ObservationTable.REASON, Status.WITHHELD.text())
                .build();
    }

    /** What a row is of, without a figure or a word of its source. */
    static TableRow<ObservationTable> bare(TableRow<ObservationTable> row) {
        return ObservationTable.TABLE
                .row()
                .copy(ObservationTable.INDICATOR_ID, row, ObservationTable.INDICATOR_ID)
                .copy(ObservationTable.AREA_CODE, row, ObservationTable.AREA_CODE)
                .copy(ObservationTable.PERIOD_START, row, ObservationTable.PERIOD_START)
                .copy(ObservationTable.PERIOD_END, row, ObservationTable.PERIOD_END)
                .copy(ObservationTable.BREAKDOWN, row, ObservationTable.BREAKDOWN)
                .copy(ObservationTable.STRATUM, row, ObservationTable.STRATUM)
                .copy(ObservationTable.VERSION, row, ObservationTable.VERSION)
                .copy(ObservationTable.AREA_LEVEL, row, ObservationTable.AREA_LEVEL)
                .copy(ObservationTable.PERIOD_LABEL, row, ObservationTable.PERIOD_LABEL)
                .copy(ObservationTable.STATUS, row, ObservationTable.STATUS)
                .copy(ObservationTable.REASON, row, ObservationTable.REASON)
                .copy(ObservationTable.PUBLISHED_ON, row, ObservationTable.PUBLISHED_ON)
                .copy(ObservationTable.REVISION, row, ObservationTable.REVISION)
                .copy(ObservationTable.MAPPING_ID, row, ObservationTable.MAPPING_ID)
                .copy(ObservationTable.SOURCE_ID, row, ObservationTable.SOURCE_ID)
                .copy(ObservationTable.SOURCE_FILE, row, ObservationTable.SOURCE_FILE)
                .copy(ObservationTable.SOURCE_LINE, row, ObservationTable.SOURCE_LINE)
                .build();
    }
}
