package org.fosse.jobs.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fosse.stats.Quantile;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values that providers of one type have for the same shared requirement and period. The counts of a provider
 * with several contracts are pooled. A rank is one more than the number of providers that do better, so that equals share it.
 */
final class RequirementComparison {
    static final String UNKNOWN_TYPE = "not_known";
    private static final double LOWER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.75;

    private final String direction;
    private final @Nullable String unit;
    private final int minimum;

    /**
     * @param direction that of the shared requirement
     * @param unit that of the shared requirement; null when it is not known
     * @param minimum fewest providers that are compared
     */
    RequirementComparison(String direction, @Nullable String unit, int minimum) {
        this.direction = direction;
        this.unit = unit;
        this.minimum = minimum;
    }

    /** What one contract of a provider returned. */
    record Entry(
            String provider,
            @Nullable String providerName,
            @Nullable String unit,
            @Nullable Double numerator,
            @Nullable Double denominator,
            @Nullable Double value,
            String result) {}

    /** A provider beside the others. */
    record Compared(
            String provider,
            @Nullable String providerName,
            long contracts,
            @Nullable Double value,
            String result,
            long providers,
            @Nullable Integer rank,
            @Nullable Double lowerQuartile,
            @Nullable Double median,
            @Nullable Double upperQuartile,
            @Nullable String position,
            @Nullable String reason) {}

    private record Pooled(
            List<Entry> entries,
            @Nullable Double value,
            String result,
            @Nullable String reason) {}

    /** Every provider of the group, in order of its code. */
    List<Compared> compare(String providerType, List<Entry> entries) {
        Map<String, List<Entry>> byProvider = new TreeMap<>();
        entries.forEach(entry -> byProvider
                .computeIfAbsent(entry.provider(), code -> new ArrayList<>())
                .add(entry));
        Map<String, Pooled> pooled = new TreeMap<>();
        byProvider.forEach((provider, own) -> pooled.put(provider, pool(own)));
        double[] values = pooled.values().stream()
                .map(Pooled::value)
                .filter(value -> value != null)
                .mapToDouble(Double::doubleValue)
                .toArray();
        double[] ordered = Quantile.ordered(values, 0, values.length);
        String groupReason = groupReason(providerType, values.length);
        List<Compared> compared = new ArrayList<>();
        pooled.forEach((provider, own) -> compared.add(compared(own, ordered, groupReason)));
        return compared;
    }

    private @Nullable String groupReason(String providerType, int providers) {
        if (providerType.equals(UNKNOWN_TYPE)) {
            return "provider_type_not_known";
        }
        return providers < minimum ? "too_few_providers" : null;
    }

    private Pooled pool(List<Entry> entries) {
        Entry first = entries.get(0);
        if (entries.stream().anyMatch(entry -> unit != null && !unit.equals(entry.unit()))) {
            return new Pooled(entries, null, resultOf(entries), "unit_differs");
        }
        if (entries.size() == 1) {
            return new Pooled(entries, first.value(), first.result(), first.value() == null ? "no_value" : null);
        }
        double numerator = 0;
        double denominator = 0;
        for (Entry entry : entries) {
            Double up = entry.numerator();
            Double down = entry.denominator();
            if (up == null || down == null) {
                return new Pooled(entries, null, resultOf(entries), "several_contracts_without_counts");
            }
            numerator += up;
            denominator += down;
        }
        double factor = "percent".equals(unit) ? 100 : 1;
        Double value = denominator == 0 ? null : Double.valueOf(factor * numerator / denominator);
        return new Pooled(entries, value, resultOf(entries), value == null ? "zero_denominator" : "pooled_contracts");
    }

    /** One word for several contracts: a breach of one is a breach. */
    private static String resultOf(List<Entry> entries) {
        return entries.stream()
                .map(Entry::result)
                .min(Comparator.comparing((String result) -> !result.equals(ReturnResult.BREACHED))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("missing");
    }

    private Compared compared(Pooled own, double[] ordered, @Nullable String groupReason) {
        Entry first = own.entries().get(0);
        Double value = own.value();
        boolean summarised = groupReason == null;
        double lower = summarised ? Quantile.at(ordered, ordered.length, LOWER) : Double.NaN;
        double upper = summarised ? Quantile.at(ordered, ordered.length, UPPER) : Double.NaN;
        int sign = direction.equals("at_least")
                ? 1
                : (direction.equals("at_most") || direction.equals("zero_tolerance")) ? -1 : 0;
        Integer rank = null;
        String position = null;
        String reason = groupReason == null ? own.reason() : groupReason;
        if (summarised && value != null) {
            if (sign == 0) {
                reason = "no_direction_to_rank_by";
                position = value < lower ? "lower_quarter" : value > upper ? "upper_quarter" : "middle";
            } else {
                int better = 0;
                for (double other : ordered) {
                    better += sign * Double.compare(other, value) > 0 ? 1 : 0;
                }
                rank = better + 1;
                boolean high = value > upper;
                boolean goodSide = high == (sign > 0);
                position = (high || value < lower) ? (goodSide ? "best_quarter" : "worst_quarter") : "middle";
            }
        }
        return new Compared(
                first.provider(),
                first.providerName(),
                own.entries().size(),
                value,
                own.result(),
                ordered.length,
                rank,
                summarised ? Double.valueOf(lower) : null,
                summarised ? Double.valueOf(Quantile.at(ordered, ordered.length, MIDDLE)) : null,
                summarised ? Double.valueOf(upper) : null,
                position,
                reason);
    }
}
