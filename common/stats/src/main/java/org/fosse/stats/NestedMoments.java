package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Variance at each of several nested levels, such as place, neighbourhood and practice, by moments; no iteration.
 *
 * <p>Levels are given from the outside in; the areas themselves are the innermost. With weights w, W their sum in a group,
 * m a weighted mean, Q of a level is sum W (m - m of the group around)^2. Its expectation is a linear function of the
 * variances of its own level and of those inside it and of the sampling variances v, whose coefficients are sums of the
 * weights; so the variances follow one by one from the innermost level out, each set to 0 where it is negative. Weights
 * are 1 / (v + t), t the variance of {@link QProfile} that ignores the levels, so that the estimate without levels is that
 * of Paule and Mandel. With all v zero, weights are equal and this is the analysis of variance
 * (Henderson's first method).
 *
 * <p>Unit: that of the effects, squared. Areas with a missing effect or variance are left out ({@link
 * Flag#SOME_EXCLUDED}); none gives {@link Flag#NO_DATA}. A level none of whose groups is split by the next, or with one
 * group only, has no variance of its own (NaN, {@link Flag#TOO_FEW}). A group with two different groups around it is a
 * caller's mistake: make it two.
 *
 * <p>Source: Henderson, Biometrics 9 (1953) 226-252; DerSimonian and Kacker, Contemporary Clinical Trials 28 (2007)
 * 105-114 (moments with any weights). NHS use: how much of the variation lies between places, neighbourhoods and
 * practices. No reference software gives it by name.
 */
public final class NestedMoments {
    private NestedMoments() {}

    /** The variances from the outermost level in, the areas' own last, and why one may be missing. */
    public static final class Result {
        private final double[] variances;
        private final Set<Flag> flags;

        private Result(double[] variances, EnumSet<Flag> flags) {
            this.variances = variances;
            this.flags = Flag.ordered(flags);
        }

        /** Variance between the groups of a level within those around; the level after the last is that of the areas. */
        public double variance(int level) {
            return variances[level];
        }

        public Set<Flag> flags() {
            return flags;
        }

        /** Sum of the variances that are known. */
        public double total() {
            return Arrays.stream(variances).filter(each -> !Double.isNaN(each)).sum();
        }
    }

    /** @param codes for each level, from the outermost in, the group of each area as a number from 0 */
    public static Result of(double[] effects, double[] variances, int[]... codes) {
        Arguments.sameLength(effects.length, variances.length);
        int levels = codes.length;
        double[] weights = new double[effects.length];
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (weigh(effects, variances, weights) == 0) {
            flags.add(Flag.NO_DATA);
            double[] none = new double[levels + 1];
            Arrays.fill(none, Double.NaN);
            return new Result(none, flags);
        }
        if (Arrays.stream(weights).anyMatch(each -> each == 0)) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        Level[] all = new Level[levels + 2];
        all[0] = new Level(effects, variances, weights, new int[effects.length]);
        for (int level = 0; level < levels; level++) {
            all[level + 1] = new Level(effects, variances, weights, codes[level]);
        }
        all[levels + 1] = new Level(effects, variances, weights, ownCodes(effects.length));
        double[] found = new double[levels + 1];
        for (int level = levels; level >= 0; level--) {
            Level outer = all[level];
            Level own = all[level + 1];
            double left = between(own, outer) - (own.noise - outer.noise);
            for (int inside = level + 1; inside <= levels; inside++) {
                double known = Double.isNaN(found[inside]) ? 0 : found[inside];
                left -= known * (spread(all[inside + 1], own) - spread(all[inside + 1], outer));
            }
            double coefficient = own.total - spread(own, outer);
            found[level] = coefficient > 1e-9 * own.total ? Math.max(0, left / coefficient) : Double.NaN;
            if (Double.isNaN(found[level])) {
                flags.add(Flag.TOO_FEW);
            }
        }
        return new Result(found, flags);
    }

    private static int weigh(double[] effects, double[] variances, double[] weights) {
        boolean known = Arrays.stream(variances).anyMatch(each -> each > 0);
        double between = known ? overall(effects, variances) : 0;
        int kept = 0;
        for (int i = 0; i < effects.length; i++) {
            boolean in = !Double.isNaN(effects[i]) && !Double.isNaN(variances[i]);
            weights[i] = in ? (known ? 1 / (variances[i] + between) : 1) : 0;
            kept += in ? 1 : 0;
        }
        return kept;
    }

    private static double overall(double[] effects, double[] variances) {
        double[] y = new double[effects.length];
        double[] v = new double[effects.length];
        int k = 0;
        for (int i = 0; i < effects.length; i++) {
            if (!Double.isNaN(effects[i]) && !Double.isNaN(variances[i])) {
                y[k] = effects[i];
                v[k++] = variances[i];
            }
        }
        return k < 2 ? 0 : QProfile.variance(Arrays.copyOf(y, k), Arrays.copyOf(v, k));
    }

    private static int[] ownCodes(int size) {
        int[] codes = new int[size];
        Arrays.setAll(codes, i -> i);
        return codes;
    }

    /** Sum over groups of W (m - m of the group around)^2. */
    private static double between(Level own, Level outer) {
        double sum = 0;
        for (int i = 0; i < own.first.length; i++) {
            if (own.weight[i] > 0) {
                double away = own.mean[i] - outer.mean[outer.codes[own.first[i]]];
                sum += own.weight[i] * away * away;
            }
        }
        return sum;
    }

    /** Sum over the groups of an inner level of W^2 / W of the group around. */
    private static double spread(Level inner, Level outer) {
        double sum = 0;
        for (int i = 0; i < inner.first.length; i++) {
            if (inner.weight[i] > 0) {
                sum += inner.weight[i] * (inner.weight[i] / outer.weight[outer.codes[inner.first[i]]]);
            }
        }
        return sum;
    }

    private static final class Level {
        final int[] codes;
        final int[] first;
        final double[] weight;
        final double[] mean;
        final double noise;
        final double total;

        Level(double[] effects, double[] variances, double[] weights, int[] codes) {
            Arguments.sameLength(effects.length, codes.length);
            int size = 1 + Arrays.stream(codes).max().orElse(-1);
            this.codes = codes;
            this.first = new int[size];
            this.weight = new double[size];
            this.mean = new double[size];
            Arrays.fill(first, -1);
            for (int i = 0; i < codes.length; i++) {
                if (weights[i] > 0) {
                    first[codes[i]] = first[codes[i]] < 0 ? i : first[codes[i]];
                    weight[codes[i]] += weights[i];
                    mean[codes[i]] += (effects[i] - mean[codes[i]]) * (weights[i] / weight[codes[i]]);
                }
            }
            double lost = 0;
            double sum = 0;
            for (int i = 0; i < codes.length; i++) {
                if (weights[i] > 0) {
                    lost += weights[i] * variances[i] * (weights[i] / weight[codes[i]]);
                    sum += weights[i];
                }
            }
            this.noise = lost;
            this.total = sum;
        }
    }
}
