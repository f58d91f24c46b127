package org.fosse.stats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a correlation returns.
 *
 * @param value the coefficient, -1 to 1; NaN only together with a flag
 * @param statistic the statistic that the p-value rests on, as each method says
 * @param p two-sided probability of a coefficient as far from 0 when there is no association; NaN with the value
 * @param limits one entry per level where the method gives limits, {@link Limits#none} where they are unknown
 * @param units pairs that took part
 * @param flags reasons and warnings
 */
public record Correlation(double value, double statistic, double p, List<Limits> limits, long units, Set<Flag> flags) {
    public Correlation {
        limits = List.copyOf(limits);
        flags = Flag.ordered(flags);
    }

    public boolean exists() {
        return !Double.isNaN(value);
    }

    /**
     * The same with limits tanh(atanh r -/+ z error) at each level; without a value, or where the error does not exist,
     * {@link Flag#NO_LIMITS}.
     *
     * @param error standard error on Fisher's scale; NaN where there are too few pairs
     */
    Correlation limited(double error, double... levels) {
        EnumSet<Flag> all = EnumSet.noneOf(Flag.class);
        all.addAll(flags);
        List<Limits> found = new ArrayList<>();
        boolean known = exists() && !Double.isNaN(error);
        double middle = 0.5 * (Math.log1p(value) - Math.log1p(-value));
        for (double level : Gaps.levels(levels)) {
            double half = Levels.normalQuantile(level) * error;
            found.add(
                    known ? new Limits(level, Math.tanh(middle - half), Math.tanh(middle + half)) : Limits.none(level));
        }
        if (!known) {
            all.add(Flag.NO_LIMITS);
        }
        return new Correlation(value, statistic, p, found, units, all);
    }

    static Correlation missing(long units, EnumSet<Flag> flags) {
        return new Correlation(Double.NaN, Double.NaN, Double.NaN, List.of(), units, flags);
    }

    /** The reason a pair of samples has no correlation, if any. */
    static EnumSet<Flag> reasons(double[] x, double[] y, int least) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (x.length == 0) {
            flags.add(Flag.NO_DATA);
        } else if (x.length < least) {
            flags.add(Flag.TOO_FEW);
        } else if (Ranks.allEqual(x) || Ranks.allEqual(y)) {
            flags.add(Flag.ALL_EQUAL);
        }
        return flags;
    }
}
