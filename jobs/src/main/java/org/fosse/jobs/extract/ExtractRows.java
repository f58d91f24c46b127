package org.fosse.jobs.extract;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.fosse.config.FosseConfig;
import org.fosse.config.ValueType;
import org.fosse.engine.Inputs;
import org.fosse.jobs.check.Publication;
import org.fosse.jobs.figure.RoundedPlace;
import org.fosse.jobs.packed.Geography;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.Shared;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LeavingTable;
import org.fosse.schema.table.NetworkExtractTable;
import org.fosse.schema.table.RateTable;
import org.fosse.tables.LeavingAs;
import org.fosse.tables.Level;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one comparison as they leave: a network's practices and their comparators for one value. Of what is protected, a
 * comparator leaves only where the practices that it counts and the folder does not show are none or as many as configured:
 * what one or two practices count would be known by subtraction. The same holds between two comparators.
 */
final class ExtractRows implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private final FosseConfig.Disclosure rule;
    private final KnownPeriods periods;
    private final FunnelPositions positions;
    private final HashMap<String, TableRow<IndicatorTable>> indicators = new HashMap<>();
    private final HashMap<String, LeavingAs> leaving = new HashMap<>();
    private final HashMap<String, Publication> publications = new HashMap<>();
    private final HashMap<String, String> names = new HashMap<>();

    ExtractRows(Inputs in, FosseConfig config, KnownPeriods periods, FunnelPositions positions) {
        this.rule = config.disclosure();
        this.periods = periods;
        this.positions = positions;
        in.rows(IndicatorTable.TABLE).forEach(row -> indicators.put(row.get(IndicatorTable.INDICATOR_ID), row));
        in.rows(LeavingTable.TABLE).forEach(row -> {
            String id = row.get(LeavingTable.INDICATOR_ID);
            leaving.put(id, row.get(LeavingTable.LEAVES));
            publications.put(id, Publication.of(config.findIndicator(id)));
        });
        in.rows(AreaTable.TABLE).forEach(row -> names.put(row.get(AreaTable.AREA_CODE), row.get(AreaTable.AREA_NAME)));
    }

    /** @param group in order of area; none of it leaves without a practice of the network, which would have nothing to compare */
    List<TableRow<NetworkExtractTable>> of(List<ShownRate> group, Geography geography) {
        LeavingAs how = how(group.get(0).rate());
        if (how == LeavingAs.WITHHELD || group.stream().noneMatch(each -> each.isOf(Level.PRACTICE))) {
            return List.of();
        }
        List<ShownRate> unseen = how == LeavingAs.EXACT ? List.of() : listUnseen(group, geography);
        return group.stream()
                .map(shown -> row(shown, how, unseen.contains(shown) ? Reason.PRACTICES_UNSEEN : null))
                .toList();
    }

    /** How figures of an indicator leave; one that is not described does not. */
    LeavingAs how(TableRow<RateTable> rate) {
        return leaving.getOrDefault(rate.get(RateTable.INDICATOR_ID), LeavingAs.WITHHELD);
    }

    /**
     * One row as it leaves.
     *
     * @param how exact or rounded
     * @param unseen why it stays, where with what is shown beside it it would tell of few practices; null where it leaves
     */
    TableRow<NetworkExtractTable> row(ShownRate shown, LeavingAs how, @Nullable Reason unseen) {
        return how == LeavingAs.EXACT || isPublished(shown) ? exact(shown) : rounded(shown, unseen);
    }

    /** Of an indicator that is public in part: whether its publication gives this value. */
    private boolean isPublished(ShownRate shown) {
        TableRow<RateTable> rate = shown.rate();
        return Objects.requireNonNull(publications.get(rate.get(RateTable.INDICATOR_ID)))
                .gives(rate.get(RateTable.AREA_LEVEL), rate.find(RateTable.SOURCE_ID));
    }

    /** The comparators that count one or two practices, or as few as configured, that nobody sees beside them. */
    private List<ShownRate> listUnseen(List<ShownRate> group, Geography geography) {
        List<ShownRate> unseen = new ArrayList<>();
        List<Long> counted = new ArrayList<>();
        List<ShownRate> comparators = group.stream()
                .filter(each -> !each.isOf(Level.PRACTICE) && each.rate().has(RateTable.AREAS_EXPECTED))
                .sorted(Comparator.comparing(each -> each.rate().get(RateTable.AREAS)))
                .toList();
        for (ShownRate comparator : comparators) {
            long areas = comparator.rate().get(RateTable.AREAS);
            long seen = group.stream()
                    .filter(each -> each.isOf(Level.PRACTICE) && isSeen(each) && each.belongedTo(comparator, geography))
                    .count();
            if (isTelling(areas - seen) || counted.stream().anyMatch(other -> isTelling(areas - other))) {
                unseen.add(comparator);
            } else {
                counted.add(areas);
            }
        }
        return unseen;
    }

    /** Whether a practice's counts stand in the folder: none of none does, and a numerator of few people does not. */
    private boolean isSeen(ShownRate practice) {
        Double people = practice.rate().find(RateTable.DENOMINATOR);
        boolean hasValue = practice.rate().has(RateTable.VALUE);
        return people == null ? hasValue : people == 0 || (hasValue && people >= rule.fewPeople());
    }

    private boolean isTelling(long practices) {
        return practices != 0 && practices < rule.leastUnseen();
    }

    private TableRow<NetworkExtractTable> exact(ShownRate shown) {
        TableRow<RateTable> rate = shown.rate();
        return row(shown, LeavingAs.EXACT)
                .copy(NetworkExtractTable.NUMERATOR, rate, RateTable.NUMERATOR)
                .copy(NetworkExtractTable.DENOMINATOR, rate, RateTable.DENOMINATOR)
                .copy(NetworkExtractTable.VALUE, rate, RateTable.VALUE)
                .copy(NetworkExtractTable.LOWER_95, rate, RateTable.LOWER_95)
                .copy(NetworkExtractTable.UPPER_95, rate, RateTable.UPPER_95)
                .copy(NetworkExtractTable.LOWER_998, rate, RateTable.LOWER_998)
                .copy(NetworkExtractTable.UPPER_998, rate, RateTable.UPPER_998)
                .copy(NetworkExtractTable.REASON, rate, RateTable.REASON)
                .build();
    }

    private TableRow<NetworkExtractTable> rounded(ShownRate shown, @Nullable Reason unseen) {
        TableRow<RateTable> rate = shown.rate();
        RowBuilder<NetworkExtractTable> row = row(shown, LeavingAs.ROUNDED);
        if (unseen != null) {
            return withoutPosition(row)
                    .reason(NetworkExtractTable.REASON, unseen)
                    .build();
        }
        row.copy(NetworkExtractTable.NUMERATOR, rate, RateTable.NUMERATOR)
                .copy(NetworkExtractTable.DENOMINATOR, rate, RateTable.DENOMINATOR)
                .copy(NetworkExtractTable.REASON, rate, RateTable.REASON);
        ValueType type = ValueType.of(indicator(rate).get(IndicatorTable.VALUE_TYPE));
        Double people = rate.find(RateTable.DENOMINATOR);
        if (people == null || !isOfCounts(type)) {
            return row.copy(NetworkExtractTable.VALUE, rate, RateTable.VALUE).build();
        }
        if (people < rule.fewPeople()) {
            return withoutPosition(row)
                    .set(NetworkExtractTable.NUMERATOR, null)
                    .reason(NetworkExtractTable.REASON, Reason.FEW_PEOPLE)
                    .build();
        }
        if (!rate.has(RateTable.VALUE)) {
            return row.build();
        }
        new RoundedFigures(rule.roundTo(), type == ValueType.PROPORTION, rate, cells(rate)).set(row);
        return row.build();
    }

    private static RowBuilder<NetworkExtractTable> withoutPosition(RowBuilder<NetworkExtractTable> row) {
        return row.set(NetworkExtractTable.POSITION, null).set(NetworkExtractTable.NOT_JUDGED_WHY, null);
    }

    /** How many rounded cells a count is the sum of: practices times the shortest periods in it. */
    private long cells(TableRow<RateTable> rate) {
        return rate.get(RateTable.AREAS)
                * periods.shortestWithin(
                        rate.get(RateTable.INDICATOR_ID),
                        rate.get(RateTable.PERIOD_START),
                        rate.get(RateTable.PERIOD_END));
    }

    private static boolean isOfCounts(ValueType type) {
        return switch (type) {
            case PROPORTION, RATE, RATIO, MEAN -> true;
            case COUNT, SCORE, STANDARDISED_RATE, CHANGE, ORDINAL -> false;
        };
    }

    private TableRow<IndicatorTable> indicator(TableRow<RateTable> rate) {
        return Objects.requireNonNull(indicators.get(rate.get(RateTable.INDICATOR_ID)));
    }

    private RowBuilder<NetworkExtractTable> row(ShownRate shown, LeavingAs how) {
        TableRow<RateTable> rate = shown.rate();
        TableRow<IndicatorTable> indicator = indicator(rate);
        boolean isLatest = periods.isLatest(shown.network(), rate);
        boolean placed = isLatest
                && shown.isOf(Level.PRACTICE)
                && rate.get(RateTable.BREAKDOWN).equals(Shared.ALL);
        FunnelPositions.Position position = placed ? position(rate, how) : null;
        return NetworkExtractTable.TABLE
                .row()
                .set(NetworkExtractTable.NETWORK_CODE, shown.network())
                .copy(NetworkExtractTable.INDICATOR_ID, rate, RateTable.INDICATOR_ID)
                .copy(NetworkExtractTable.PERIOD_START, rate, RateTable.PERIOD_START)
                .copy(NetworkExtractTable.PERIOD_END, rate, RateTable.PERIOD_END)
                .copy(NetworkExtractTable.BREAKDOWN, rate, RateTable.BREAKDOWN)
                .copy(NetworkExtractTable.STRATUM, rate, RateTable.STRATUM)
                .copy(NetworkExtractTable.AREA_CODE, rate, RateTable.AREA_CODE)
                .copy(NetworkExtractTable.INDICATOR_NAME, indicator, IndicatorTable.INDICATOR_NAME)
                .copy(NetworkExtractTable.UNIT, indicator, IndicatorTable.UNIT)
                .copy(NetworkExtractTable.POLARITY, indicator, IndicatorTable.POLARITY)
                .copy(NetworkExtractTable.PERIOD_LABEL, rate, RateTable.PERIOD_LABEL)
                .copy(NetworkExtractTable.AREA_LEVEL, rate, RateTable.AREA_LEVEL)
                .set(NetworkExtractTable.AREA_NAME, names.get(rate.get(RateTable.AREA_CODE)))
                .set(NetworkExtractTable.LATEST, isLatest)
                .set(NetworkExtractTable.PROTECTION, how)
                .set(NetworkExtractTable.ROUNDED_CELLS, how == LeavingAs.ROUNDED ? (Long) cells(rate) : null)
                .set(NetworkExtractTable.POSITION, position == null ? null : position.lies())
                .set(NetworkExtractTable.NOT_JUDGED_WHY, position == null ? null : position.why());
    }

    private FunnelPositions.@Nullable Position position(TableRow<RateTable> rate, LeavingAs how) {
        if (how == LeavingAs.EXACT) {
            return positions.of(rate);
        }
        Double multiplier = rate.find(RateTable.MULTIPLIER);
        return positions.ofRounded(
                rate,
                RoundedPlace.error(
                        rule.roundTo(),
                        cells(rate),
                        rate.number(RateTable.VALUE),
                        rate.number(RateTable.DENOMINATOR),
                        multiplier == null ? 1 : multiplier));
    }
}
