package org.fosse.jobs.figure;

import org.fosse.stats.Limits;
import org.fosse.tables.FunnelPosition;

/**
 * How a value made of counts that were rounded by chance lies to what it is compared with. It lies z = (value - center) / sqrt(s^2 + r^2)
 * standard errors away, s being the standard deviation of those it is compared with and r that of the rounding. Where r is not below s, the
 * rounding hides how it stands, unless it is {@link #isFar} all the same. The one rule for a network's extract and for its page.
 *
 * @param spread s, NaN where it is not known
 * @param error r, 0 of an exact value, NaN where it is not known
 */
public record RoundedPlace(double value, double center, double spread, double error) {
    /** 3.09 standard errors: 1 in 500 lies as far away by chance. */
    private static final double FAR = Limits.z(Limits.P998);

    private static final double OUTSIDE = Limits.z(Limits.P95);

    /**
     * The standard deviation of the rounding: r^2 = cells x (b^2 - 1) / 6 x (1 + v^2) / denominator^2 x multiplier^2, where v is the value per one. Each
     * count rounded to a multiple of b has a variance of (b^2 - 1) / 6 on average over counts: 4 where b is 5.
     *
     * @param base b
     * @param cells rounded counts that are added up in the numerator, and as many in the denominator
     */
    public static double error(int base, long cells, double value, double denominator, double multiplier) {
        double perOne = value / multiplier;
        return Math.sqrt(cells * (base * base - 1) / 6.0 * (1 + perOne * perOne)) / denominator * multiplier;
    }

    /** Half the width of a range that holds 95%, in standard deviations. */
    public static double spread(double lower95, double upper95) {
        return (upper95 - lower95) / 2 / OUTSIDE;
    }

    /** How many standard errors it lies away, below 0 where below; NaN where that is not known. */
    public double z() {
        return (value - center) / Math.hypot(spread, error);
    }

    /** Whether it is called out in spite of the rounding. */
    public boolean isFar() {
        return Math.abs(z()) >= FAR;
    }

    /** Whether the rounding hides how it stands. */
    public boolean isHidden() {
        return !isFar() && !(error < spread);
    }

    /** Its position on the funnel, which is not further out than that of the value as if it were exact. */
    public FunnelPosition position(FunnelPosition asIfExact) {
        if (asIfExact == FunnelPosition.NOT_JUDGED || isHidden()) {
            return FunnelPosition.NOT_JUDGED;
        }
        if (asIfExact == FunnelPosition.WITHIN || Math.abs(z()) < OUTSIDE) {
            return FunnelPosition.WITHIN;
        }
        boolean above = value > center;
        if (isFar()) {
            return above ? FunnelPosition.ABOVE_998 : FunnelPosition.BELOW_998;
        }
        return above ? FunnelPosition.ABOVE_95 : FunnelPosition.BELOW_95;
    }
}
