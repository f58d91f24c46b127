package org.fosse.stats;

import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * Pearson's chi-squared test that areas do not differ but by chance.
 *
 * <ul>
 *   <li>{@link #ofCounts counts}: sum (O - r E)^2 / (r E) with r = sum O / sum E, so that only differences between the
 *       areas count and not a common ratio;
 *   <li>{@link #ofProportions proportions}: sum (x - n p)^2 / (n p (1 - p)) with p = sum x / sum n, which is Pearson's
 *       statistic of the k by 2 table.
 * </ul>
 *
 * <p>Both have k - 1 degrees of freedom. The p-value is the upper tail of the chi-squared distribution, computed as a
 * tail, so it keeps its digits down to the smallest double. {@link #bootstrap} replaces it by a simulated one: with B
 * samples drawn under homogeneity (Poisson with mean r E, or binomial with n and p; r and p estimated again each time),
 * (1 + the number of samples with a statistic at least as large) / (B + 1). That needs no large counts; it still
 * assumes independent events, and a person who can be counted twice breaks that (Cain and Diehr, Health Services
 * Research 27 (1992) 267-294).
 *
 * <p>Units: the statistic has none; p is a probability. Areas with a missing or zero expected count or denominator are
 * left out and flagged {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}; one gives {@link Flag#TOO_FEW};
 * equal ratios O/E, or equal proportions, give 0 to rounding with p = 1; no events at all (for proportions also nothing
 * but events) leave nothing to differ in and give {@link Flag#ALL_EQUAL}. A negative or infinite count, or more events
 * than people, is a caller's mistake.
 *
 * <p>Source: Pearson (1900); Davison and Hinkley, Bootstrap Methods and their Application (1997), section 4.2, for the
 * p-value by simulation. NHS use: whether an atlas map shows more than chance. Agrees with base R {@code chisq.test}
 * (no continuity correction; for counts {@code chisq.test(O, p = E/sum(E))}).
 */
public final class ChiSquaredHeterogeneity {
    private ChiSquaredHeterogeneity() {}

    /**
     * @param statistic chi-squared; NaN only together with a flag
     * @param degreesOfFreedom areas less one, never below 0
     * @param p probability of a statistic as large or larger if areas do not differ; NaN with the statistic
     * @param units areas that took part
     * @param flags reasons and warnings
     */
    public record Result(double statistic, long degreesOfFreedom, double p, long units, Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }

        public boolean exists() {
            return !Double.isNaN(statistic);
        }
    }

    public static Result ofCounts(double[] observed, double[] expected) {
        return ofCounts(observed, expected, 0, observed.length);
    }

    public static Result ofCounts(double[] observed, double[] expected, int from, int to) {
        checkCounts(observed, expected, from, to);
        int units = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(observed[i], expected[i])) {
                units++;
            }
        }
        return result(poisson(observed, expected, from, to), units, to - from);
    }

    public static Result ofProportions(double[] events, double[] denominators) {
        return ofProportions(events, denominators, 0, events.length);
    }

    public static Result ofProportions(double[] events, double[] denominators, int from, int to) {
        checkProportions(events, denominators, from, to);
        int units = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(events[i], denominators[i])) {
                units++;
            }
        }
        return result(pearson(events, denominators, from, to), units, to - from);
    }

    /** The same test with its p-value from this many samples under homogeneity; same seed, same p. */
    public static Bootstrap bootstrap(long seed, int samples) {
        return new Bootstrap(seed, samples);
    }

    /** The test with a simulated p-value; immutable. */
    public static final class Bootstrap {
        private final long seed;
        private final int samples;

        private Bootstrap(long seed, int samples) {
            if (samples < 1) {
                throw new IllegalArgumentException("bootstrap samples " + samples + " are below 1");
            }
            this.seed = seed;
            this.samples = samples;
        }

        public Result ofCounts(double[] observed, double[] expected, int from, int to) {
            Result plain = ChiSquaredHeterogeneity.ofCounts(observed, expected, from, to);
            if (!plain.exists()) {
                return plain;
            }
            double[] bases = new double[to - from];
            double[] drawn = new double[to - from];
            int kept = 0;
            double sum = 0;
            double total = 0;
            for (int i = from; i < to; i++) {
                if (takesPart(observed[i], expected[i])) {
                    bases[kept++] = expected[i];
                    sum += observed[i];
                    total += expected[i];
                }
            }
            Draws draws = new Draws(seed);
            int atLeast = 0;
            for (int sample = 0; sample < samples; sample++) {
                for (int i = 0; i < kept; i++) {
                    drawn[i] = draws.poisson(bases[i] * (sum / total));
                }
                if (poisson(drawn, bases, 0, kept) >= plain.statistic()) {
                    atLeast++;
                }
            }
            return withP(plain, atLeast);
        }

        public Result ofProportions(double[] events, double[] denominators, int from, int to) {
            Result plain = ChiSquaredHeterogeneity.ofProportions(events, denominators, from, to);
            if (!plain.exists()) {
                return plain;
            }
            double[] people = new double[to - from];
            double[] drawn = new double[to - from];
            int kept = 0;
            double sum = 0;
            double total = 0;
            for (int i = from; i < to; i++) {
                if (takesPart(events[i], denominators[i])) {
                    people[kept++] = denominators[i];
                    sum += events[i];
                    total += denominators[i];
                }
            }
            Draws draws = new Draws(seed);
            int atLeast = 0;
            for (int sample = 0; sample < samples; sample++) {
                for (int i = 0; i < kept; i++) {
                    drawn[i] = draws.binomial((long) people[i], sum / total);
                }
                // A sample without any event, or with nothing else, shows no difference: its statistic is 0/0.
                if (pearson(drawn, people, 0, kept) >= plain.statistic()) {
                    atLeast++;
                }
            }
            return withP(plain, atLeast);
        }

        private Result withP(Result plain, int atLeast) {
            return new Result(
                    plain.statistic(),
                    plain.degreesOfFreedom(),
                    (1.0 + atLeast) / (samples + 1.0),
                    plain.units(),
                    plain.flags());
        }
    }

    private static double poisson(double[] observed, double[] expected, int from, int to) {
        double sum = 0;
        double total = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(observed[i], expected[i])) {
                sum += observed[i];
                total += expected[i];
            }
        }
        double ratio = sum / total;
        double statistic = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(observed[i], expected[i])) {
                double away = observed[i] - ratio * expected[i];
                statistic += away * (away / expected[i]);
            }
        }
        return statistic / ratio;
    }

    private static double pearson(double[] events, double[] denominators, int from, int to) {
        double sum = 0;
        double total = 0;
        double rest = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(events[i], denominators[i])) {
                sum += events[i];
                total += denominators[i];
                rest += denominators[i] - events[i];
            }
        }
        double p = sum / total;
        double statistic = 0;
        for (int i = from; i < to; i++) {
            if (takesPart(events[i], denominators[i])) {
                double away = events[i] - denominators[i] * p;
                statistic += away * (away / denominators[i]);
            }
        }
        return statistic / (p * (rest / total));
    }

    static void checkCounts(double[] observed, double[] expected, int from, int to) {
        Arguments.slices(observed.length, expected.length, from, to);
        for (int i = from; i < to; i++) {
            Arguments.notNegative("observed count", observed[i]);
            Arguments.notNegative("expected count", expected[i]);
        }
    }

    static void checkProportions(double[] events, double[] denominators, int from, int to) {
        Arguments.slices(events.length, denominators.length, from, to);
        for (int i = from; i < to; i++) {
            Arguments.notNegative("number of events", events[i]);
            Arguments.notNegative("denominator", denominators[i]);
            if (events[i] > denominators[i]) {
                throw new IllegalArgumentException(
                        "number of events " + events[i] + " is above the denominator " + denominators[i]);
            }
        }
    }

    static boolean takesPart(double count, double base) {
        return base > 0 && !Double.isNaN(count);
    }

    private static Result result(double statistic, int units, int given) {
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units == 0) {
            flags.add(Flag.NO_DATA);
        } else if (units == 1) {
            flags.add(Flag.TOO_FEW);
        } else if (Double.isNaN(statistic)) {
            flags.add(Flag.ALL_EQUAL);
        }
        double value = flags.isEmpty() ? statistic : Double.NaN;
        double p = flags.isEmpty() ? ChiSquaredDistribution.of(units - 1).survivalProbability(value) : Double.NaN;
        if (units < given) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        return new Result(value, Math.max(0, units - 1), p, units, flags);
    }
}
