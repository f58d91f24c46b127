package org.fosse.jobs.oversight;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How far an average score and the rank by it could lie if the framework's metrics were others of the same kind: the
 * metric scores of each trust are drawn again with replacement, as many as there are, each with its weight; the average of
 * each draw in two decimals, and the rank of the trust among all trusts' averages of the same draw, tied ones sharing the best. The range
 * holds the middle 95% of the draws (percentile bootstrap).
 *
 * <p>Each trust draws from its own source of random numbers, so a range depends on the seed, the quarter and the trusts
 * ranked together, and on nothing else.
 *
 * <p>Source: Efron and Tibshirani, An Introduction to the Bootstrap (1993), chapter 13; for ranks, Goldstein and
 * Spiegelhalter, Journal of the Royal Statistical Society A 159 (1996) 385-443.
 */
final class LikelyRange {
    private static final double OUTSIDE_EACH_END = 0.025;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** A trust's metric scores that count, with their weights, in order of metric. */
    static final class Scores {
        private final String trust;
        private final double[] scores;
        private final double[] weights;

        Scores(String trust, double[] scores, double[] weights) {
            this.trust = trust;
            this.scores = scores.clone();
            this.weights = weights.clone();
        }

        String trust() {
            return trust;
        }

        double average() {
            return mean(scores, weights, identity(scores.length));
        }
    }

    record Range(double averageLower, double averageUpper, int rankLower, int rankUpper) {}

    private LikelyRange() {}

    /** The range of each trust, in the given order. */
    static List<Range> of(List<Scores> trusts, int resamples, long seed, String quarter) {
        double[][] averages = new double[trusts.size()][];
        for (int t = 0; t < averages.length; t++) {
            Scores trust = trusts.get(t);
            averages[t] = draw(trust, resamples, new SplittableRandom(mix(seed, quarter + "|" + trust.trust)));
        }
        int[][] ranks = new int[averages.length][resamples];
        double[] once = new double[averages.length];
        for (int draw = 0; draw < resamples; draw++) {
            for (int t = 0; t < once.length; t++) {
                once[t] = averages[t][draw];
            }
            double[] ordered = once.clone();
            Arrays.sort(ordered);
            for (int t = 0; t < once.length; t++) {
                ranks[t][draw] = 1 + below(ordered, once[t]);
            }
        }
        Range[] ranges = new Range[averages.length];
        for (int t = 0; t < ranges.length; t++) {
            Arrays.sort(averages[t]);
            Arrays.sort(ranks[t]);
            int low = (int) Math.floor(OUTSIDE_EACH_END * (resamples - 1));
            int high = resamples - 1 - low;
            ranges[t] = new Range(averages[t][low], averages[t][high], ranks[t][low], ranks[t][high]);
        }
        return List.of(ranges);
    }

    /** How many of the ordered values are smaller. */
    private static int below(double[] ordered, double value) {
        int from = 0;
        int to = ordered.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (ordered[middle] < value) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    private static double[] draw(Scores trust, int resamples, SplittableRandom random) {
        int n = trust.scores.length;
        double[] averages = new double[resamples];
        int[] drawn = new int[n];
        for (int i = 0; i < resamples; i++) {
            for (int j = 0; j < n; j++) {
                drawn[j] = random.nextInt(n);
            }
            // A fixed order of the sum, so that the same metrics give the same average.
            Arrays.sort(drawn);
            averages[i] = mean(trust.scores, trust.weights, drawn);
        }
        return averages;
    }

    private static double mean(double[] scores, double[] weights, int[] which) {
        double sum = 0;
        double all = 0;
        for (int i : which) {
            sum += weights[i] * scores[i];
            all += weights[i];
        }
        // In two decimals, as averages are published and ranked; this runs too often for decimal arithmetic.
        return Math.floor(sum / all * 100 + 0.5 + 1e-7) / 100;
    }

    private static int[] identity(int n) {
        int[] all = new int[n];
        for (int i = 0; i < n; i++) {
            all[i] = i;
        }
        return all;
    }

    /** A seed of its own for each key: FNV-1a over the key's bytes, started from the seed. */
    private static long mix(long seed, String key) {
        long hash = FNV_OFFSET ^ seed * FNV_PRIME;
        for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (b & 0xff)) * FNV_PRIME;
        }
        return hash;
    }
}
