package org.fosse.stats;

/**
 * Spread of groups about the mean of the population: variance sum p (y - m)^2, with p the population share and m = sum
 * p y.
 *
 * <p>{@link #deviation} is its root (BGSD), {@link #coefficient} that over the mean in percent (COV). Limits of the
 * variance are normal with the standard error sqrt(4 sum p^2 se^2 (y - m)^2 + 2 [ (sum p^2 se^2)^2 - sum p^4 se^4 + sum
 * p^2 (1 - p)^2 se^4 ]); the lower one may fall below zero. The others have no closed form.
 *
 * <p>Unit: that of the values, squared for the variance. Groups need no order. Fewer than 85% of groups with a value
 * give {@link Flag#MISSING_GROUP}, the missing others {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}, one
 * {@link Flag#TOO_FEW}; all equal give 0; a mean of zero leaves the coefficient without a value
 * ({@link Flag#ZERO_REFERENCE}); a missing standard error leaves the variance without limits ({@link Flag#NO_LIMITS}).
 * Infinite values and negative populations or errors are a caller's mistake.
 *
 * <p>Source: Ahn and others, JCO Clinical Cancer Informatics 2 (2018) 1-19. NHS use: breakdowns by ethnicity and by
 * place. Agrees with healthequal {@code bgv}, {@code bgsd} and {@code covar}; the last two give limits from 100 draws,
 * which are left out.
 */
public final class BetweenGroupVariance {
    private BetweenGroupVariance() {}

    public static Estimate of(
            double[] values, double[] errors, double[] populations, int from, int to, double... levels) {
        Groups groups = Groups.of(values, errors, populations, from, to, false);
        if (groups.refused()) {
            return groups.none();
        }
        double about = 0;
        double squares = 0;
        double fourths = 0;
        double rest = 0;
        for (int i = 0; i < groups.count; i++) {
            double p = groups.share[i];
            double away = groups.value[i] - groups.mean;
            double square = p * p * groups.error[i] * groups.error[i];
            about += square * away * away;
            squares += square;
            fourths += square * square;
            rest += square * (1 - p) * (1 - p) * groups.error[i] * groups.error[i];
        }
        double error = Math.sqrt(4 * about + 2 * (squares * squares - fourths + rest));
        return groups.normal(variance(groups), error, levels);
    }

    public static Estimate deviation(double[] values, double[] populations, int from, int to) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        return groups.refused() ? groups.none() : groups.plain(Math.sqrt(variance(groups)));
    }

    /** In percent of the mean. */
    public static Estimate coefficient(double[] values, double[] populations, int from, int to) {
        Groups groups = Groups.of(values, new double[0], populations, from, to, false);
        if (groups.refused()) {
            return groups.none();
        }
        return groups.mean == 0
                ? groups.none(Flag.ZERO_REFERENCE)
                : groups.plain(100 * Math.sqrt(variance(groups)) / groups.mean);
    }

    private static double variance(Groups groups) {
        double sum = 0;
        for (int i = 0; i < groups.count; i++) {
            double away = groups.value[i] - groups.mean;
            sum += groups.share[i] * away * away;
        }
        return groups.allEqual ? 0 : sum;
    }
}
