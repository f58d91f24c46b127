package org.fosse.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Median odds ratio: exp(sqrt(2 v) q), with v the variance between areas on the logit scale and q = 0.6745 the upper
 * quartile of the standard normal distribution.
 *
 * <p>The median, over pairs of areas drawn at random, of the odds in the higher over the odds in the lower. Unit: a
 * ratio, from 1; a variance of 0 gives 1, an infinite one infinity. A missing variance gives NaN; a negative one is a
 * caller's mistake.
 *
 * <p>Source: Larsen and Merlo, American Journal of Epidemiology 161 (2005) 81-88. NHS use: size of variation between
 * practices after a logistic model. Agrees with the formula in base R.
 */
public final class MedianOddsRatio {
    private static final double UPPER_QUARTILE = NormalDistribution.of(0, 1).inverseCumulativeProbability(0.75);

    private MedianOddsRatio() {}

    public static double of(double variance) {
        if (variance < 0) {
            throw new IllegalArgumentException("variance " + variance + " is below 0");
        }
        return Math.exp(Math.sqrt(2 * variance) * UPPER_QUARTILE);
    }
}
