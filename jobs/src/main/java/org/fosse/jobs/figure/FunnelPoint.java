package org.fosse.jobs.figure;

import java.util.List;
import org.fosse.stats.Limits;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.ProportionFunnel;
import org.fosse.tables.FunnelPosition;

/**
 * One area on a funnel around an average. Proportions use the closed form (a point lies outside exactly when the average
 * lies outside its Wilson limits), rates the exact Poisson limits, as Fingertips draws both.
 *
 * @param average the value of all areas together, in the indicator's unit
 * @param limits95 funnel limits at the area's size, in the indicator's unit
 * @param limits998 the same at 99.8%
 * @param zScore distance from the average in standard errors; NaN where it has no meaning
 * @param position where the point lies
 */
public record FunnelPoint(double average, Limits limits95, Limits limits998, double zScore, FunnelPosition position) {

    /**
     * @param average value of all areas per one
     * @param multiplier what the values are multiplied by
     */
    public static FunnelPoint of(
            boolean proportion, double numerator, double denominator, double average, double multiplier) {
        if (proportion) {
            ProportionFunnel funnel = ProportionFunnel.closedForm().withMultiplier(multiplier);
            List<Limits> limits = funnel.limits(average, denominator);
            return new FunnelPoint(
                    average * multiplier,
                    limits.get(0),
                    limits.get(1),
                    ProportionFunnel.score(numerator, denominator, average),
                    position(funnel.classify(numerator, denominator, average)));
        }
        double expected = denominator * average;
        List<Limits> limits =
                PoissonFunnel.exact().withMultiplier(average * multiplier).limits(expected);
        return new FunnelPoint(
                average * multiplier,
                limits.get(0),
                limits.get(1),
                PoissonFunnel.score(numerator, expected),
                position(PoissonFunnel.classify(numerator, expected)));
    }

    /**
     * Only where a point lies, without the limits, which for rates take long to find.
     *
     * @param average value of all areas per one
     */
    public static FunnelPosition position(boolean proportion, double numerator, double denominator, double average) {
        return position(
                proportion
                        ? ProportionFunnel.closedForm().classify(numerator, denominator, average)
                        : PoissonFunnel.classify(numerator, denominator * average));
    }

    public static FunnelPosition position(OutlierClass outlier) {
        return switch (outlier) {
            case BELOW_998 -> FunnelPosition.BELOW_998;
            case BELOW_95 -> FunnelPosition.BELOW_95;
            case WITHIN -> FunnelPosition.WITHIN;
            case ABOVE_95 -> FunnelPosition.ABOVE_95;
            case ABOVE_998 -> FunnelPosition.ABOVE_998;
            case NOT_JUDGED -> FunnelPosition.NOT_JUDGED;
        };
    }
}
