package org.fosse.jobs.variation;

import java.util.Arrays;
import java.util.List;
import org.fosse.config.Variation;
import org.fosse.jobs.figure.FunnelPoint;
import org.fosse.stats.AdjustedFunnel;
import org.fosse.stats.FunnelScale;
import org.fosse.stats.Limits;
import org.fosse.stats.Mean;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.Overdispersion;
import org.fosse.tables.FunnelPosition;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The funnel of a group of areas, for chance alone and widened for the variation between areas that chance does not
 * explain. Suspect values take no part in the average, in the overdispersion and in the false discovery rates.
 *
 * <p>Widened limits are additive: on the arcsine scale for proportions and on the square-root scale of observed over
 * expected for rates, with scores winsorised at 10% (Care Quality Commission, Spiegelhalter); with truncation, rates are
 * on the log scale, as in SHMI. Areas that vary no more than chance keep the limits for chance alone.
 */
final class GroupFunnel {
    private final boolean proportion;
    private final double multiplier;
    private final double[] numerators;
    private final double[] bases;
    private final double average;
    private final long used;
    private final AdjustedFunnel.@Nullable Fit fit;
    private final double[] falseDiscovery;
    private final @Nullable Reason reason;

    private GroupFunnel(AreaGroup areas, boolean[] suspect, Variation settings) {
        this.proportion = areas.indicator().isProportion();
        this.multiplier = areas.indicator().multiplier();
        this.numerators = areas.numerators();
        int n = numerators.length;
        double[] above = new double[n];
        double[] below = new double[n];
        int kept = 0;
        for (int i = 0; i < n; i++) {
            if (!suspect[areas.counted()[i]]) {
                above[kept] = numerators[i];
                below[kept++] = areas.denominators()[i];
            }
        }
        this.used = kept;
        this.average = kept == 0 ? Double.NaN : Mean.sum(above, 0, kept) / Mean.sum(below, 0, kept);
        this.bases = areas.denominators();
        this.reason = areas.isWhole()
                ? reason(n, kept, settings.minimumAreas(), areas.indicator().isCounted(), average, proportion)
                : Reason.NOT_ALL_AREAS;
        if (reason != null) {
            this.fit = null;
            this.falseDiscovery = new double[0];
            return;
        }
        double[] scaled = proportion ? bases : times(bases, average);
        this.fit = funnel(settings, proportion, multiplier * (proportion ? 1 : average))
                .fit(above, proportion ? below : times(below, average), 0, kept);
        double[] judged = numerators.clone();
        for (int i = 0; i < n; i++) {
            if (suspect[areas.counted()[i]]) {
                judged[i] = Double.NaN;
            }
        }
        this.falseDiscovery = fit.falseDiscoveryRates(judged, scaled);
    }

    static GroupFunnel of(AreaGroup areas, boolean[] suspect, Variation settings) {
        return new GroupFunnel(areas, suspect, settings);
    }

    private static @Nullable Reason reason(
            int counted, int kept, int minimum, boolean countable, double average, boolean proportion) {
        if (!countable || counted == 0) {
            return Reason.NO_COUNTS;
        }
        if (kept < minimum) {
            return Reason.TOO_FEW;
        }
        if (!(average > 0) || !Double.isFinite(average)) {
            return Reason.ZERO_REFERENCE;
        }
        return proportion && average == 1 ? Reason.ALL_EQUAL : null;
    }

    private static AdjustedFunnel funnel(Variation settings, boolean proportion, double multiplier) {
        boolean truncated = settings.overdispersion().equals(Variation.TRUNCATED);
        FunnelScale scale = proportion
                ? FunnelScale.ARCSINE_PROPORTION
                : truncated ? FunnelScale.LOG_RATIO : FunnelScale.SQUARE_ROOT_RATIO;
        return AdjustedFunnel.on(scale)
                .withTrimming(truncated ? Overdispersion.truncated(0.1) : Overdispersion.winsorised(0.1))
                .withMultiplier(multiplier);
    }

    private static double[] times(double[] values, double factor) {
        return Arrays.stream(values).map(each -> each * factor).toArray();
    }

    /** Why there is no funnel; null when there is one. */
    @Nullable
    Reason reason() {
        return reason;
    }

    /** Areas that the funnel rests on. */
    long used() {
        return used;
    }

    /** The value of those together, in the indicator's unit. */
    double average() {
        return average * multiplier;
    }

    double phi() {
        return fit == null ? Double.NaN : fit.overdispersion().phi();
    }

    double tauSquared() {
        return fit == null ? Double.NaN : fit.overdispersion().tauSquared();
    }

    /** Whether limits are widened. */
    boolean isWidened() {
        return fit != null
                && fit.overdispersion().isOverdispersed()
                && fit.overdispersion().tauSquared() > 0;
    }

    /** The scale of the widened limits, in words. */
    String scale(Variation settings) {
        return proportion ? "arcsine" : settings.overdispersion().equals(Variation.TRUNCATED) ? "log" : "square root";
    }

    /** The smallest and the largest denominator of the areas with counts. */
    double[] range() {
        return new double[] {
            Arrays.stream(bases).min().orElse(Double.NaN),
            Arrays.stream(bases).max().orElse(Double.NaN)
        };
    }

    /** A counted area, or any point at a denominator, against chance alone. */
    FunnelPoint point(double numerator, double denominator) {
        return FunnelPoint.of(proportion, numerator, denominator, average, multiplier);
    }

    /** The limits that allow for the variation between areas; those for chance alone where there is no such variation. */
    List<Limits> adjustedLimits(double denominator, FunnelPoint naive) {
        return fit == null || !isWidened()
                ? List.of(naive.limits95(), naive.limits998())
                : fit.adjustedLimits(base(denominator));
    }

    /** The position of a counted area by those limits. */
    FunnelPosition adjustedPosition(double value, List<Limits> limits, FunnelPoint naive) {
        return isWidened()
                ? FunnelPoint.position(OutlierClass.of(value, limits.get(0), limits.get(1)))
                : naive.position();
    }

    /** Score of a counted area against chance and the variation between areas. */
    double adjustedScore(int i) {
        return fit == null ? Double.NaN : fit.adjustedScore(numerators[i], base(bases[i]));
    }

    /** The lowest false discovery rate at which a counted area stands out; NaN for a suspect one. */
    double falseDiscoveryRate(int i) {
        return falseDiscovery[i];
    }

    double shrinkageWeight(int i) {
        return fit == null ? Double.NaN : fit.shrinkageWeight(base(bases[i]));
    }

    /** The value of a counted area drawn towards the average, in the indicator's unit. */
    double shrunken(int i) {
        return fit == null ? Double.NaN : fit.shrunken(numerators[i], base(bases[i]));
    }

    private double base(double denominator) {
        return proportion ? denominator : denominator * average;
    }
}
