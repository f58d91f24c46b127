package org.fosse.jobs.schedule;

import static org.fosse.schema.table.QualityScheduleTable.PROVIDER_CODE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.config.ScheduleRequirement;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.schema.table.RequirementComparisonTable;
import org.fosse.stats.Quantile;
import org.fosse.tables.QuarterPosition;
import org.fosse.tables.Reason;
import org.fosse.tables.ReturnResult;
import org.fosse.tables.ThresholdDirection;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values that providers of one type have for the same shared requirement and period. The counts of a provider
 * with several contracts are pooled. A rank is one more than the number of providers that do better, so that equals share it.
 */
final class RequirementComparison {
    static final String UNKNOWN_TYPE = "not_known";
    private static final String PERCENT = "percent";
    private static final double HUNDRED = 100;
    private static final double LOWER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.75;
    /** A breach of one contract is a breach. */
    private static final Comparator<ReturnResult> WORST_FIRST = Comparator.comparing(
                    (ReturnResult result) -> result != ReturnResult.BREACHED)
            .thenComparing(ReturnResult::text);

    private final ScheduleRequirement shared;
    private final ThresholdDirection direction;
    private final int minimum;

    /**
     * @param shared the requirement, whose direction the rank follows
     * @param minimum fewest providers that are compared
     */
    RequirementComparison(ScheduleRequirement shared, int minimum) {
        this.shared = shared;
        this.direction = Word.of(ThresholdDirection.class, shared.direction());
        this.minimum = minimum;
    }

    /** What the contracts of one provider show together; without a value the reason says why. */
    private record Pooled(
            List<TableRow<QualityScheduleTable>> returns,
            @Nullable Double value,
            @Nullable Reason reason) {}

    /** The values of all providers, in order. */
    private static final class Spread {
        private final double[] ordered;
        private final @Nullable Reason reason;

        /** @param reason why the values are not summarised; null where they are */
        Spread(double[] values, @Nullable Reason reason) {
            this.ordered = Quantile.ordered(values, 0, values.length);
            this.reason = reason;
        }

        double at(double share) {
            return Quantile.at(ordered, ordered.length, share);
        }
    }

    /**
     * A row for every provider, in order of its code.
     *
     * @param names of the providers by their codes; one without a name is not in it
     * @param returns of one period, in order of provider, contract and requirement
     */
    List<TableRow<RequirementComparisonTable>> compare(
            String providerType, Map<String, String> names, List<TableRow<QualityScheduleTable>> returns) {
        Map<String, List<TableRow<QualityScheduleTable>>> byProvider = new TreeMap<>();
        returns.forEach(each -> byProvider
                .computeIfAbsent(each.get(PROVIDER_CODE), code -> new ArrayList<>())
                .add(each));
        Map<String, Pooled> pooled = new TreeMap<>();
        byProvider.forEach((provider, own) -> pooled.put(provider, pool(own)));
        double[] values = pooled.values().stream()
                .map(Pooled::value)
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        Spread spread = new Spread(values, groupReason(providerType, values.length));
        String label = returns.get(returns.size() - 1).get(QualityScheduleTable.PERIOD_LABEL);
        List<TableRow<RequirementComparisonTable>> rows = new ArrayList<>();
        pooled.forEach((provider, own) -> rows.add(row(own, spread)
                .set(RequirementComparisonTable.PROVIDER_TYPE, providerType)
                .set(RequirementComparisonTable.PROVIDER_NAME, names.get(provider))
                .set(RequirementComparisonTable.PERIOD_LABEL, label)
                .build()));
        return rows;
    }

    private @Nullable Reason groupReason(String providerType, int providers) {
        if (providerType.equals(UNKNOWN_TYPE)) {
            return Reason.PROVIDER_TYPE_NOT_KNOWN;
        }
        return providers < minimum ? Reason.TOO_FEW_PROVIDERS : null;
    }

    private Pooled pool(List<TableRow<QualityScheduleTable>> returns) {
        if (returns.stream().anyMatch(each -> !shared.unit().equals(each.find(QualityScheduleTable.UNIT)))) {
            return new Pooled(returns, null, Reason.UNIT_DIFFERS);
        }
        if (returns.size() == 1) {
            Double value = returns.get(0).find(QualityScheduleTable.VALUE);
            return new Pooled(returns, value, value == null ? Reason.NO_VALUE : null);
        }
        double numerator = 0;
        double denominator = 0;
        for (TableRow<QualityScheduleTable> each : returns) {
            numerator += each.number(QualityScheduleTable.NUMERATOR);
            denominator += each.number(QualityScheduleTable.DENOMINATOR);
        }
        if (Double.isNaN(numerator) || Double.isNaN(denominator)) {
            return new Pooled(returns, null, Reason.SEVERAL_CONTRACTS_WITHOUT_COUNTS);
        }
        if (denominator == 0) {
            return new Pooled(returns, null, Reason.ZERO_DENOMINATOR);
        }
        double factor = shared.unit().equals(PERCENT) ? HUNDRED : 1;
        return new Pooled(returns, factor * numerator / denominator, Reason.POOLED_CONTRACTS);
    }

    private RowBuilder<RequirementComparisonTable> row(Pooled own, Spread spread) {
        Double value = own.value();
        TableRow<QualityScheduleTable> first = own.returns().get(0);
        RowBuilder<RequirementComparisonTable> row = RequirementComparisonTable.TABLE
                .row()
                .set(RequirementComparisonTable.CATALOGUE_ID, shared.id())
                .set(RequirementComparisonTable.REQUIREMENT_NAME, shared.name())
                .set(RequirementComparisonTable.UNIT, shared.unit())
                .set(RequirementComparisonTable.DIRECTION, direction)
                .copy(RequirementComparisonTable.PERIOD_START, first, QualityScheduleTable.PERIOD_START)
                .copy(RequirementComparisonTable.PERIOD_END, first, QualityScheduleTable.PERIOD_END)
                .copy(RequirementComparisonTable.PROVIDER_CODE, first, PROVIDER_CODE)
                .set(RequirementComparisonTable.CONTRACTS, (long) own.returns().size())
                .set(RequirementComparisonTable.VALUE, value)
                .set(
                        RequirementComparisonTable.RESULT,
                        own.returns().stream()
                                .map(each -> each.get(QualityScheduleTable.RESULT))
                                .min(WORST_FIRST)
                                .orElseThrow())
                .set(RequirementComparisonTable.PROVIDERS, (long) spread.ordered.length);
        if (spread.reason != null) {
            return row.reason(RequirementComparisonTable.REASON, spread.reason);
        }
        row.number(RequirementComparisonTable.LOWER_QUARTILE, spread.at(LOWER))
                .number(RequirementComparisonTable.MEDIAN, spread.at(MIDDLE))
                .number(RequirementComparisonTable.UPPER_QUARTILE, spread.at(UPPER))
                .reason(RequirementComparisonTable.REASON, own.reason());
        if (value != null) {
            place(row, value, spread);
        }
        return row;
    }

    /** Sets rank and position of a value among those of all providers. */
    private void place(RowBuilder<RequirementComparisonTable> row, double value, Spread spread) {
        boolean low = value < spread.at(LOWER);
        boolean high = value > spread.at(UPPER);
        int sign = sign();
        if (sign == 0) {
            row.set(
                            RequirementComparisonTable.POSITION,
                            position(low, high, QuarterPosition.LOWER_QUARTER, QuarterPosition.UPPER_QUARTER))
                    .reason(RequirementComparisonTable.REASON, Reason.NO_DIRECTION_TO_RANK_BY);
            return;
        }
        int rank = 1;
        for (double other : spread.ordered) {
            rank += sign * Double.compare(other, value) > 0 ? 1 : 0;
        }
        boolean highIsGood = sign > 0;
        row.set(RequirementComparisonTable.RANK, rank)
                .set(
                        RequirementComparisonTable.POSITION,
                        position(
                                highIsGood ? low : high,
                                highIsGood ? high : low,
                                QuarterPosition.WORST_QUARTER,
                                QuarterPosition.BEST_QUARTER));
    }

    private static QuarterPosition position(
            boolean first, boolean last, QuarterPosition firstQuarter, QuarterPosition lastQuarter) {
        if (last) {
            return lastQuarter;
        }
        return first ? firstQuarter : QuarterPosition.MIDDLE;
    }

    /** 1 where more is better, -1 where less is; 0 where the requirement does not say. */
    private int sign() {
        return switch (direction) {
            case AT_LEAST -> 1;
            case AT_MOST, ZERO_TOLERANCE -> -1;
            case BETWEEN, NONE -> 0;
        };
    }
}
