package org.fosse.jobs.figure;

import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.Status;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.stats.CrudeRate;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.fosse.stats.PoissonCount;
import org.fosse.stats.Proportion;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A value with its limits in the indicator's unit. Proportions get Wilson limits, rates exact limits below ten events and
 * Byar's from ten. Everything else, and whatever comes without both counts, stays as published; a ratio or mean that comes
 * with its two amounts only is their quotient, and a count of a larger area the sum of its practices'; neither has limits.
 *
 * @param value NaN where there is none, which the reason then says
 * @param lower95 NaN where there is none, as are the other limits
 * @param method wilson, exact, byar, quotient, sum, published or none
 * @param reason null where there is a value
 */
public record ComputedRate(
        double value,
        double lower95,
        double upper95,
        double lower998,
        double upper998,
        String method,
        @Nullable Reason reason) {

    /** The method of a value that is the mean of those of the area's providers, by their shares of its work. */
    public static final String ATTRIBUTED = "attributed";

    /** The value of one entry. */
    public static ComputedRate of(StratumValues values, int i) {
        IndicatorFacts indicator = values.indicator();
        if (values.lacksMostParts(i)) {
            return none(values.lacksWithheldParts(i) ? Reason.WITHHELD : Reason.PARTS_MISSING);
        }
        double numerator = values.numerator(i);
        double denominator = values.denominator(i);
        if (!indicator.isCounted() || Double.isNaN(numerator) || Double.isNaN(denominator)) {
            return published(values, i);
        }
        boolean proportion = indicator.isProportion();
        if (!indicator.allows(numerator, denominator)) {
            return none(Reason.COUNTS_OUT_OF_RANGE);
        }
        Estimate estimate = estimate(proportion, numerator, denominator);
        if (!estimate.exists()) {
            return none(Reason.of(estimate.flags().iterator().next().text()));
        }
        double by = indicator.multiplier();
        Limits limits95 = estimate.limits(Limits.P95);
        Limits limits998 = estimate.limits(Limits.P998);
        return new ComputedRate(
                estimate.value() * by,
                limits95.lower() * by,
                limits95.upper() * by,
                limits998.lower() * by,
                limits998.upper() * by,
                proportion ? "wilson" : PoissonCount.method(numerator) == PoissonCount.Method.EXACT ? "exact" : "byar",
                null);
    }

    private static ComputedRate published(StratumValues values, int i) {
        double value = values.value(i);
        boolean absent = Double.isNaN(value);
        Status status = values.status(i) == Status.PRESENT ? Status.MISSING : values.status(i);
        return new ComputedRate(
                value,
                values.publishedLimit(1, i),
                values.publishedLimit(2, i),
                values.publishedLimit(3, i),
                values.publishedLimit(4, i),
                absent
                        ? "none"
                        : !Double.isNaN(values.published(i))
                                ? "published"
                                : values.indicator().isCount() ? "sum" : "quotient",
                absent ? Reason.of(status.text()) : null);
    }

    private static ComputedRate none(Reason reason) {
        return new ComputedRate(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN, "none", reason);
    }

    /** Value and limits as a share or a rate per one, at 95% and 99.8%. */
    public static Estimate estimate(boolean proportion, double numerator, double denominator) {
        return proportion
                ? Proportion.wilson().of(numerator, denominator)
                : CrudeRate.withDefaults().of(numerator, denominator);
    }
}
