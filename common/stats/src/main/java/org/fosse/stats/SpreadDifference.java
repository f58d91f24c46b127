package org.fosse.stats;

import java.util.List;

/**
 * Difference of two standard deviations between areas, such as now and in a baseline period, with limits.
 *
 * <p>With d = s - s0 and the limits (l, u) and (l0, u0) of each (method of variance estimates recovery):
 *
 * <pre>lower = d - sqrt[ (s - l)^2 + (u0 - s0)^2 - 2 c (s - l)(u0 - s0) ]
 * upper = d + sqrt[ (u - s)^2 + (s0 - l0)^2 - 2 c (u - s)(s0 - l0) ]</pre>
 *
 * where c is the correlation of the two estimates: 0 for different areas; for the same areas twice, r^2 with r the
 * correlation of their effects, times the share of areas in both, k12 / sqrt(k1 k2). Limits that the other side of their
 * estimate lies beyond count as no distance.
 *
 * <p>Unit: that of the standard deviations. A missing figure gives {@link Flag#MISSING_VALUE}; both zero give 0 with what
 * their limits allow. A correlation outside 0 to 1 is a caller's mistake.
 *
 * <p>Source: Zou and Donner, Statistics in Medicine 27 (2008) 1693-1702; Zou, Statistics in Medicine 26 (2007) 3385-3397
 * (the correlated form). NHS use: is unwarranted variation falling? No reference software gives it by name.
 */
public final class SpreadDifference {
    private SpreadDifference() {}

    /** @param correlation of the two estimates, from 0 to 1 */
    public static Estimate of(Estimate now, Estimate before, double level, double correlation) {
        Arguments.probability("correlation", correlation);
        Limits own = now.limits(level);
        Limits base = before.limits(level);
        if (!now.exists() || !before.exists() || !own.exist() || !base.exist()) {
            return Estimate.missing(now.units(), Flag.MISSING_VALUE);
        }
        double difference = now.value() - before.value();
        double below = distance(now.value() - own.lower(), base.upper() - before.value(), correlation);
        double above = distance(own.upper() - now.value(), before.value() - base.lower(), correlation);
        return Estimate.of(difference, List.of(new Limits(level, difference - below, difference + above)), now.units());
    }

    private static double distance(double one, double other, double correlation) {
        double a = Math.max(0, one);
        double b = Math.max(0, other);
        return Math.sqrt(Math.max(0, a * a + b * b - 2 * correlation * a * b));
    }
}
