package org.fosse.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Confidence levels with the normal quantile and the tail that belong to each, worked out once per method instance. */
final class Levels {
    static final Levels STANDARD = of(Limits.P95, Limits.P998);

    /** One side of an interval. */
    @FunctionalInterface
    interface Side {
        /**
         * @param z normal quantile of the level, two-sided
         * @param tail probability beyond the limit, half of one minus the level
         */
        double at(double z, double tail);
    }

    private final double[] level;
    private final double[] tail;
    private final double[] z;

    private Levels(double[] level) {
        this.level = level;
        this.tail = new double[level.length];
        this.z = new double[level.length];
        for (int i = 0; i < level.length; i++) {
            tail[i] = Limits.none(level[i]).tail();
            z[i] = normalQuantile(level[i]);
        }
    }

    static Levels of(double... level) {
        return new Levels(level.clone());
    }

    /** The normal quantile of a two-sided level, from the upper tail so that high levels keep their digits. */
    static double normalQuantile(double level) {
        return NormalDistribution.of(0, 1)
                .inverseSurvivalProbability(Limits.none(level).tail());
    }

    int size() {
        return level.length;
    }

    double level(int i) {
        return level[i];
    }

    double z(int i) {
        return z[i];
    }

    double tail(int i) {
        return tail[i];
    }

    /** An estimate with limits from two sides; a side that is NaN leaves the flag {@link Flag#NO_LIMITS}. */
    Estimate estimate(double value, double multiplier, long units, Side lower, Side upper) {
        List<Limits> limits = new ArrayList<>(level.length);
        boolean all = true;
        for (int i = 0; i < level.length; i++) {
            Limits each =
                    new Limits(level[i], multiplier * lower.at(z[i], tail[i]), multiplier * upper.at(z[i], tail[i]));
            limits.add(each);
            all &= each.exist();
        }
        Estimate estimate = Estimate.of(multiplier * value, limits, units);
        return all ? estimate : estimate.with(Flag.NO_LIMITS);
    }
}
