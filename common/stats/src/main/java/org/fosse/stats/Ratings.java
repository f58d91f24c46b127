package org.fosse.stats;

import java.util.Arrays;

/** Checks and selections on tables of ratings: a row per subject, a column per rater, NaN where there is no rating. */
final class Ratings {
    private Ratings() {}

    static int raters(double[][] ratings) {
        int raters = ratings.length == 0 ? 0 : ratings[0].length;
        for (double[] row : ratings) {
            if (row.length != raters) {
                throw new IllegalArgumentException("rows of " + raters + " and " + row.length + " raters do not match");
            }
            for (double rating : row) {
                if (Double.isInfinite(rating)) {
                    throw new IllegalArgumentException("rating " + rating + " is not finite");
                }
            }
        }
        return raters;
    }

    /** The rows without a gap. */
    static double[][] complete(double[][] ratings) {
        return Arrays.stream(ratings)
                .filter(row -> Arrays.stream(row).noneMatch(Double::isNaN))
                .toArray(double[][]::new);
    }

    /** The levels that occur, in order. */
    static double[] levels(double[][] ratings) {
        return Arrays.stream(ratings)
                .flatMapToDouble(Arrays::stream)
                .filter(rating -> !Double.isNaN(rating))
                .map(rating -> rating + 0.0)
                .sorted()
                .distinct()
                .toArray();
    }

    /** One rater's column. */
    static double[] column(double[][] ratings, int rater) {
        double[] column = new double[ratings.length];
        for (int i = 0; i < column.length; i++) {
            column[i] = ratings[i][rater];
        }
        return column;
    }
}
