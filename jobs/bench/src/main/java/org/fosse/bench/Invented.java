package org.fosse.bench;

import java.util.SplittableRandom;

/** Invented counts and values of areas, the same in every run; they lie inside longer arrays, so that slices are used. */
final class Invented {
    /** Places before the first and after the last area. */
    static final int MARGIN = 3;

    final int from = MARGIN;
    final int to;
    final double[] numerators;
    final double[] denominators;
    final double[] expected;
    final double[] values;
    final double[] errors;

    Invented(int areas) {
        SplittableRandom random = new SplittableRandom(20_260_331L);
        int length = areas + 2 * MARGIN;
        to = MARGIN + areas;
        numerators = new double[length];
        denominators = new double[length];
        expected = new double[length];
        values = new double[length];
        errors = new double[length];
        for (int i = 0; i < length; i++) {
            // Practices of 2,000 to 18,000 people, of whom about one in eight is counted.
            denominators[i] = 2000 + random.nextInt(16_000);
            double share = 0.08 + 0.09 * random.nextDouble();
            numerators[i] = Math.rint(share * denominators[i]);
            expected[i] = 0.125 * denominators[i];
            values[i] = 100 * numerators[i] / denominators[i];
            errors[i] = 100 * Math.sqrt(share * (1 - share) / denominators[i]);
        }
    }

    int areas() {
        return to - from;
    }

    /** The values of the slice alone, for methods that take whole arrays. */
    static double[] slice(double[] values, int from, int to) {
        return java.util.Arrays.copyOfRange(values, from, to);
    }

    /** Ratings of subjects by raters on a scale from 1 to 5, close to each other. */
    static double[][] ratings(int subjects, int raters) {
        SplittableRandom random = new SplittableRandom(5);
        double[][] ratings = new double[subjects][raters];
        for (double[] row : ratings) {
            int truth = 1 + random.nextInt(5);
            for (int rater = 0; rater < raters; rater++) {
                row[rater] = Math.max(1, Math.min(5, truth + random.nextInt(3) - 1));
            }
        }
        return ratings;
    }

    /** For each area, from 0, the group it lies in; so many networks hold equal numbers of areas, so many groups networks. */
    static int[] codes(int areas, int networks, int groups) {
        int[] codes = new int[areas];
        for (int i = 0; i < areas; i++) {
            codes[i] = i * networks / areas * groups / networks;
        }
        return codes;
    }
}
