package org.fosse.stats;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/** Random draws from a seed; the same seed gives the same draws on every machine. */
final class Draws {
    /** Above this mean a Poisson draw by the normal distribution is as good as a double can tell. */
    private static final double LARGE_MEAN = 1e9;

    private static final int FEW_TRIALS = 16;

    private final UniformRandomProvider random;
    private final ZigguratSampler.NormalizedGaussian normal;

    Draws(long seed) {
        random = RandomSource.XO_SHI_RO_256_PP.create(seed);
        normal = ZigguratSampler.NormalizedGaussian.of(random);
    }

    double normal() {
        return normal.sample();
    }

    double poisson(double mean) {
        if (mean > LARGE_MEAN) {
            return Math.max(0, Math.rint(mean + Math.sqrt(mean) * normal()));
        }
        return PoissonSampler.of(random, mean).sample();
    }

    /**
     * Number of successes in any number of trials, by splitting at an order statistic of the uniform draws behind them,
     * which has a beta distribution, until few trials are left (Devroye, Non-Uniform Random Variate Generation, 1986,
     * section X.4.3): exact, in a few steps however many the trials.
     */
    long binomial(long trials, double p) {
        long successes = 0;
        long left = trials;
        double chance = p;
        while (left > FEW_TRIALS && chance > 0 && chance < 1) {
            long place = Math.min(left, Math.max(1, (long) ((left + 1) * chance)));
            double below = gamma((double) place);
            double above = gamma((double) (left + 1 - place));
            double cut = below / (below + above);
            if (cut <= chance) {
                successes += place;
                left -= place;
                chance = (chance - cut) / (1 - cut);
            } else {
                left = place - 1;
                chance = chance / cut;
            }
        }
        if (chance <= 0) {
            return successes;
        }
        if (chance >= 1) {
            return successes + left;
        }
        for (long i = 0; i < left; i++) {
            if (random.nextDouble() < chance) {
                successes++;
            }
        }
        return successes;
    }

    /** Gamma of this shape, from 1, and scale 1 (Marsaglia and Tsang, ACM TOMS 26 (2000) 363-372). */
    private double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = 1 + c * x;
            if (v > 0) {
                double cube = v * v * v;
                if (Math.log(random.nextDouble()) < 0.5 * x * x + d - d * cube + d * Math.log(cube)) {
                    return d * cube;
                }
            }
        }
    }
}
