package org.fosse.jobs.compare;

import java.util.ArrayList;
import java.util.List;
import org.fosse.jobs.figure.ComputedRate;
import org.fosse.jobs.figure.Figure;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.stats.Difference;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.Ratio;

/**
 * The difference and the ratio of an area's value and another, with limits.
 *
 * <p>Where the area's counts are part of the comparator's, the two share people. The comparator is then split into the
 * area and the rest: with w the area's share of the denominator and r the rest's value, a − P = (1 − w)(a − r) and
 * a/P = q/(wq + 1 − w) for q = a/r, so that the limits follow from those of two values that share nobody.
 *
 * @param difference area less comparator, in the indicator's unit
 * @param ratio area over comparator; missing for values that are no quantities
 * @param method how the limits were made
 */
record Gap(Estimate difference, Estimate ratio, String method) {
    static final String WITHIN = "limits with the area taken out of the comparator";
    static final String INDEPENDENT = "limits with the errors of both";
    static final String FIXED = "limits with the comparator taken as fixed";
    static final String EXPECTED =
            "limits with chance, the variation between areas and the error of the model; outcome by the same";
    static final String NONE = "none";

    private static final Gap MISSING =
            new Gap(Estimate.missing(0, Flag.MISSING_VALUE), Estimate.missing(0, Flag.MISSING_VALUE), NONE);

    /** No difference. */
    static Gap none() {
        return MISSING;
    }

    /** Two values that share nobody. */
    static Gap independent(Figure area, Figure other, IndicatorFacts indicator) {
        if (!other.hasLimits95()) {
            return fixed(area, other.value(), indicator);
        }
        Estimate a = area.estimate();
        Estimate b = other.estimate();
        return new Gap(Difference.of(a, b), ratio(a, b, indicator), INDEPENDENT);
    }

    /** Against a value without error. */
    static Gap fixed(Figure area, double other, IndicatorFacts indicator) {
        if (!area.exists() || Double.isNaN(other)) {
            return MISSING;
        }
        Estimate a = area.estimate();
        return new Gap(
                map(a, x -> x - other),
                isQuantity(indicator) && area.value() >= 0 && other > 0 ? map(a, x -> x / other) : noRatio(),
                a.limits().isEmpty() ? NONE : FIXED);
    }

    /** Against what is expected of it, with the range that 19 in 20 of its like lie in, and 998 in 1,000. */
    static Estimate expected(Figure area, Figure usual) {
        return Estimate.of(
                area.value() - usual.value(),
                List.of(
                        new Limits(Limits.P95, area.value() - usual.upper95(), area.value() - usual.lower95()),
                        new Limits(Limits.P998, area.value() - usual.upper998(), area.value() - usual.lower998())),
                1);
    }

    /** Against an area that holds this one; against a fixed value where counts do not show the rest. */
    static Gap within(Figure area, Figure whole, IndicatorFacts indicator) {
        double top = whole.numerator() - area.numerator();
        double bottom = whole.denominator() - area.denominator();
        // A sum over fewer than half of its practices has counts and no value.
        boolean split = area.exists()
                && area.isCounted()
                && whole.isCounted()
                && top >= 0
                && bottom > 0
                && (!indicator.isProportion() || top <= bottom);
        if (!split) {
            return fixed(area, whole.value(), indicator);
        }
        double by = indicator.multiplier();
        Estimate a = area.estimate();
        Estimate rest = map(ComputedRate.estimate(indicator.isProportion(), top, bottom), x -> x * by);
        double w = area.denominator() / whole.denominator();
        Estimate difference = map(Difference.of(a, rest), x -> (1 - w) * x);
        Estimate ratio = ratio(a, rest, indicator);
        Estimate ofWhole = ratio.exists()
                ? map(ratio, q -> Double.isInfinite(q) ? 1 / w : q / (w * q + 1 - w))
                : whole.value() > 0 ? Estimate.of(area.value() / whole.value(), 1) : noRatio();
        return new Gap(difference, ofWhole, WITHIN);
    }

    private static Estimate ratio(Estimate a, Estimate b, IndicatorFacts indicator) {
        boolean positive = a.value() >= 0 && b.value() > 0;
        boolean limits = a.limits().stream().allMatch(each -> each.lower() >= 0)
                && b.limits().stream().allMatch(each -> each.lower() >= 0);
        return isQuantity(indicator) && positive && limits ? Ratio.of(a, b) : noRatio();
    }

    private static Estimate noRatio() {
        return Estimate.missing(0, Flag.ZERO_REFERENCE);
    }

    /** Scores and changes have no zero that a ratio could start from. */
    private static boolean isQuantity(IndicatorFacts indicator) {
        return switch (indicator.valueType()) {
            case SCORE, CHANGE, ORDINAL -> false;
            case PROPORTION, RATE, STANDARDISED_RATE, RATIO, MEAN, COUNT -> true;
        };
    }

    private static Estimate map(Estimate of, java.util.function.DoubleUnaryOperator function) {
        if (!of.exists()) {
            return of;
        }
        List<Limits> limits = new ArrayList<>(of.limits().size());
        for (Limits each : of.limits()) {
            limits.add(new Limits(
                    each.level(), function.applyAsDouble(each.lower()), function.applyAsDouble(each.upper())));
        }
        return new Estimate(function.applyAsDouble(of.value()), limits, of.units(), of.flags());
    }
}
