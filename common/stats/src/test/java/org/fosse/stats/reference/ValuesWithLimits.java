package org.fosse.stats.reference;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.Mean;
import org.fosse.stats.PoissonCount;
import org.fosse.stats.Proportion;

/** Topics 1 and 9: proportions, rates, means and counts with limits, against PHEindicatormethods and base R. */
final class ValuesWithLimits {
    static final double[] LEVELS = {0.95, 0.998, 0.9, 0.99, 0.98};

    private ValuesWithLimits() {}

    /** The limits of an estimate as the references name them: {@code lower95_0cl}. */
    static Map<String, Object> limits(String prefix, Estimate estimate) {
        Map<String, Object> values = new HashMap<>();
        for (double level : LEVELS) {
            String name = String.format(Locale.ROOT, "%.1f", 100 * level).replace('.', '_') + "cl";
            Limits limits = estimate.limits(level);
            values.put(prefix + "lower" + name, limits.lower());
            values.put(prefix + "upper" + name, limits.upper());
        }
        return values;
    }

    /** The same with the value. */
    static Map<String, Object> columns(String prefix, Estimate estimate) {
        Map<String, Object> values = limits(prefix, estimate);
        values.put(prefix + "value", estimate.value());
        return values;
    }

    static Map<String, ?> proportion(Case given, Row expected) {
        return columns("", proportion(given.number("x"), given.number("n"), given.number("multiplier")));
    }

    private static Estimate proportion(double count, double whole, double multiplier) {
        return Proportion.wilson().withLevels(LEVELS).withMultiplier(multiplier).of(count, whole);
    }

    static Map<String, ?> rate(Case given, Row expected) {
        return rate("", given.number("x"), given.number("n"), given.number("multiplier"));
    }

    private static Map<String, Object> rate(String prefix, double count, double population, double multiplier) {
        Map<String, Object> values = columns(
                prefix,
                CrudeRate.withDefaults()
                        .withLevels(LEVELS)
                        .withMultiplier(multiplier)
                        .of(count, population));
        values.put(prefix + "method", method(count));
        return values;
    }

    static String method(double count) {
        return Double.isNaN(count) ? "" : PoissonCount.method(count) == PoissonCount.Method.EXACT ? "Exact" : "Byars";
    }

    static Map<String, ?> limitsOfCounts(Case given, Row expected) {
        double level = given.number("level");
        double count = given.number("x");
        if (given.text("method").equals("Wilson")) {
            Limits limits = proportion(count, given.number("n"), 1).limits(level);
            return Map.of("lowercl", limits.lower(), "uppercl", limits.upper());
        }
        double z = org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                .inverseSurvivalProbability((1 - level) / 2);
        return Map.of("lowercl", PoissonCount.byarLower(count, z), "uppercl", PoissonCount.byarUpper(count, z));
    }

    static Map<String, ?> mean(Case given, Row expected) {
        double[] all = given.numbers("value");
        Estimate estimate = Mean.withDefaults().withLevels(LEVELS).of(all);
        Map<String, Object> values = columns("", estimate);
        values.put("value_sum", Mean.sum(all, 0, all.length));
        values.put("value_count", estimate.units());
        values.put("stdev", Mean.standardDeviation(all, 0, all.length));
        return values;
    }

    /** Practices summed to their networks. */
    static Map<String, ?> rolledUp(Case given, Row expected) {
        Case network = given.where("pcn", expected);
        double[] counts = network.numbers("x");
        double[] wholes = network.numbers("n");
        double count = Mean.sum(counts, 0, counts.length);
        double whole = Mean.sum(wholes, 0, wholes.length);
        Map<String, Object> values = columns("prop_", proportion(count, whole, 100));
        values.putAll(rate("rate_", count, whole, 1000));
        values.put("x", count);
        values.put("n", whole);
        return values;
    }

    static Map<String, ?> clopperPearson(Case given, Row expected) {
        Estimate estimate = Proportion.clopperPearson().of(given.number("x"), given.number("n"));
        return Map.of(
                "clopper_lower95", estimate.limits(0.95).lower(),
                "clopper_upper95", estimate.limits(0.95).upper(),
                "clopper_lower99_8", estimate.limits(0.998).lower(),
                "clopper_upper99_8", estimate.limits(0.998).upper());
    }

    static Map<String, ?> exactCounts(Case given, Row expected) {
        double observed = given.number("observed");
        return Map.of(
                "count_lower95", PoissonCount.exactLower(observed, 0.025),
                "count_upper95", PoissonCount.exactUpper(observed, 0.025),
                "count_lower99_8", PoissonCount.exactLower(observed, 0.001),
                "count_upper99_8", PoissonCount.exactUpper(observed, 0.001));
    }
}
