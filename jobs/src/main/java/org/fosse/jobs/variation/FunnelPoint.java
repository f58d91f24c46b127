package org.fosse.jobs.variation;

import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.stats.Limits;
import org.fosse.stats.OutlierClass;
import org.fosse.stats.PoissonFunnel;
import org.fosse.stats.ProportionFunnel;

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
public record FunnelPoint(double average, Limits limits95, Limits limits998, double zScore, Position position) {

    /** Where a point lies. */
    public enum Position {
        BELOW_998("below 99.8%"),
        BELOW_95("below 95%"),
        WITHIN("within"),
        ABOVE_95("above 95%"),
        ABOVE_998("above 99.8%"),
        NOT_JUDGED("not judged");

        private final String text;

        Position(String text) {
            this.text = text;
        }

        public String text() {
            return text;
        }

        /** The position in words by the indicator's polarity. */
        public String judgement(Polarity polarity) {
            if (this == WITHIN || this == NOT_JUDGED) {
                return this == WITHIN ? "similar" : text;
            }
            boolean high = this == ABOVE_95 || this == ABOVE_998;
            return switch (polarity) {
                case NO_JUDGEMENT -> high ? "higher" : "lower";
                case HIGHER_IS_BETTER -> high ? "better" : "worse";
                case LOWER_IS_BETTER -> high ? "worse" : "better";
            };
        }

        static Position of(OutlierClass outlier) {
            return switch (outlier) {
                case BELOW_998 -> BELOW_998;
                case BELOW_95 -> BELOW_95;
                case WITHIN -> WITHIN;
                case ABOVE_95 -> ABOVE_95;
                case ABOVE_998 -> ABOVE_998;
                case NOT_JUDGED -> NOT_JUDGED;
            };
        }
    }

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
                    Position.of(funnel.classify(numerator, denominator, average)));
        }
        double expected = denominator * average;
        List<Limits> limits =
                PoissonFunnel.exact().withMultiplier(average * multiplier).limits(expected);
        return new FunnelPoint(
                average * multiplier,
                limits.get(0),
                limits.get(1),
                PoissonFunnel.score(numerator, expected),
                Position.of(PoissonFunnel.classify(numerator, expected)));
    }

    /**
     * Only where a point lies, without the limits, which for rates take long to find.
     *
     * @param average value of all areas per one
     */
    static Position position(boolean proportion, double numerator, double denominator, double average) {
        return Position.of(
                proportion
                        ? ProportionFunnel.closedForm().classify(numerator, denominator, average)
                        : PoissonFunnel.classify(numerator, denominator * average));
    }
}
