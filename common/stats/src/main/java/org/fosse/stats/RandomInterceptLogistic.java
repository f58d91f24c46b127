package org.fosse.stats;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * Variance between areas on the logit scale: logistic regression with a normal intercept per area, at one level or at
 * two nested ones.
 *
 * <p>Events in an area are binomial with logit(p) = b + u, u normal with mean 0 and variance v; nested, logit(p) = b +
 * u of the outer area + u of the inner one. The likelihood integrates the intercepts out: by Laplace's approximation at
 * their mode, or, at one level, by adaptive Gauss-Hermite quadrature with any number of points about the mode (Pinheiro
 * and Bates). It is maximised over b and the standard deviations together. Rows of the same area are pooled first,
 * which changes the likelihood only by a constant.
 *
 * <p>Unit: squared logits; {@link MedianOddsRatio} makes them readable. Rows with a
 * missing count, or a missing or zero denominator, are left out ({@link Flag#SOME_EXCLUDED}); none gives
 * {@link Flag#NO_DATA}; fewer than two areas (nested: two outer ones, or no outer area with two inner ones) give
 * {@link Flag#TOO_FEW}; no events at all, or nothing but events, give {@link Flag#ALL_EQUAL}. Areas that differ by less
 * than chance give a variance of 0. A negative or infinite count, more events than people, a negative code, and an
 * inner area in two outer ones are a caller's mistake.
 *
 * <p>Source: Pinheiro and Bates, Journal of Computational and Graphical Statistics 4 (1995) 12-35. NHS use: size of
 * variation between practices, PCNs and places. Agrees with lme4 {@code glmer} (Laplace, and 25 points) to 1e-3, the
 * precision of its optimiser.
 */
public final class RandomInterceptLogistic {
    private static final int STEPS = 200;

    private final int points;

    private RandomInterceptLogistic(int points) {
        this.points = points;
    }

    public static RandomInterceptLogistic laplace() {
        return new RandomInterceptLogistic(1);
    }

    /** @param points number of quadrature points per area, 2 to 100 */
    public static RandomInterceptLogistic quadrature(int points) {
        if (points < 2 || points > 100) {
            throw new IllegalArgumentException("quadrature points " + points + " are not from 2 to 100");
        }
        return new RandomInterceptLogistic(points);
    }

    /**
     * @param intercept logit of the median area; NaN only together with a flag, as are the variances
     * @param outerVariance variance between outer areas; 0 for a model of one level
     * @param variance variance between areas (nested: between inner ones within outer ones)
     * @param units areas of the innermost level that took part
     * @param flags reasons and warnings
     */
    public record Result(double intercept, double outerVariance, double variance, long units, Set<Flag> flags) {
        public Result {
            flags = Flag.ordered(flags);
        }
    }

    /** @param codes area of each row, a number from 0 */
    public Result of(double[] events, double[] denominators, int[] codes) {
        return fit(events, denominators, new int[codes.length], codes, false);
    }

    /** Two levels by Laplace's approximation. */
    public Result nested(double[] events, double[] denominators, int[] outer, int[] inner) {
        if (points > 1) {
            throw new IllegalStateException("quadrature with " + points + " points is for one level only");
        }
        return fit(events, denominators, outer, inner, true);
    }

    private Result fit(double[] events, double[] denominators, int[] outer, int[] inner, boolean nested) {
        ChiSquaredHeterogeneity.checkProportions(events, denominators, 0, events.length);
        if (outer.length != events.length || inner.length != events.length) {
            throw new IllegalArgumentException("codes of length " + inner.length + " and " + outer.length
                    + " do not match counts of length " + events.length);
        }
        int size = 0;
        int outerSize = 0;
        for (int i = 0; i < inner.length; i++) {
            if (inner[i] < 0 || outer[i] < 0) {
                throw new IllegalArgumentException("area code " + Math.min(inner[i], outer[i]) + " is below 0");
            }
            size = Math.max(size, inner[i] + 1);
            outerSize = Math.max(outerSize, outer[i] + 1);
        }
        double[] x = new double[size];
        double[] n = new double[size];
        int[] parent = new int[size];
        Arrays.fill(parent, -1);
        int rows = 0;
        for (int i = 0; i < inner.length; i++) {
            if (!ChiSquaredHeterogeneity.takesPart(events[i], denominators[i])) {
                continue;
            }
            if (parent[inner[i]] >= 0 && parent[inner[i]] != outer[i]) {
                throw new IllegalArgumentException(
                        "area " + inner[i] + " lies in areas " + parent[inner[i]] + " and " + outer[i]);
            }
            rows++;
            parent[inner[i]] = outer[i];
            x[inner[i]] += events[i];
            n[inner[i]] += denominators[i];
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (rows < inner.length) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        Areas areas = Areas.of(x, n, parent, outerSize);
        int units = areas.x.length;
        boolean tooFew = nested ? areas.outers() < 2 || areas.outers() == units : units < 2;
        double sum = Mean.sum(x, 0, x.length);
        double total = Mean.sum(n, 0, n.length);
        if (units == 0 || tooFew || sum == 0 || sum == total) {
            flags.add(units == 0 ? Flag.NO_DATA : tooFew ? Flag.TOO_FEW : Flag.ALL_EQUAL);
            return new Result(Double.NaN, Double.NaN, Double.NaN, units, flags);
        }
        Likelihood likelihood = new Likelihood(areas, nested, points);
        double start = Math.log(sum / (total - sum));
        double spread = Math.sqrt(
                Math.max(1e-4, DerSimonianLaird.ofProportions(areas.x, areas.n).tauSquared()));
        double[] best =
                nested ? maximise(likelihood, start, spread / 1.5, spread / 1.5) : maximise(likelihood, start, spread);
        double outerVariance = nested ? best[1] * best[1] : 0;
        double inmost = best[best.length - 1];
        return new Result(best[0], outerVariance, inmost * inmost, units, flags);
    }

    /** Nelder and Mead's simplex, begun again from where it ended until it stays; then each deviation is tried at 0. */
    private static double[] maximise(Likelihood likelihood, double... start) {
        double[] point = start.clone();
        double value = Double.NEGATIVE_INFINITY;
        double step = 0.3;
        for (int round = 0; round < 20; round++) {
            double[] steps = new double[point.length];
            steps[0] = step * Math.max(1e-3, Math.abs(point[point.length - 1]));
            for (int i = 1; i < steps.length; i++) {
                steps[i] = step * Math.max(1e-2, Math.abs(point[i]));
            }
            PointValuePair found = new SimplexOptimizer(new SimpleValueChecker(1e-13, 1e-10))
                    .optimize(
                            new MaxEval(20_000),
                            new ObjectiveFunction(likelihood::at),
                            GoalType.MAXIMIZE,
                            new InitialGuess(point),
                            new NelderMeadSimplex(steps));
            double[] next = found.getPoint();
            boolean settled = found.getValue() - value < 1e-9;
            value = found.getValue();
            point = next;
            step = 0.1;
            if (settled) {
                break;
            }
        }
        for (int i = 1; i < point.length; i++) {
            double[] zero = point.clone();
            zero[i] = 0;
            if (likelihood.at(zero) >= value - 1e-10) {
                point = zero;
            }
        }
        return point;
    }

    /** Pooled areas, those of one outer area next to each other. */
    private static final class Areas {
        private final double[] x;
        private final double[] n;
        private final int[] starts;

        private Areas(double[] x, double[] n, int[] starts) {
            this.x = x;
            this.n = n;
            this.starts = starts;
        }

        static Areas of(double[] x, double[] n, int[] parent, int outerSize) {
            int kept = 0;
            for (int each : parent) {
                kept += each >= 0 ? 1 : 0;
            }
            double[] orderedX = new double[kept];
            double[] orderedN = new double[kept];
            int[] starts = new int[outerSize + 1];
            int outers = 0;
            int at = 0;
            for (int outer = 0; outer < outerSize; outer++) {
                int before = at;
                for (int i = 0; i < parent.length; i++) {
                    if (parent[i] == outer) {
                        orderedX[at] = x[i];
                        orderedN[at++] = n[i];
                    }
                }
                if (at > before) {
                    starts[++outers] = at;
                }
            }
            return new Areas(orderedX, orderedN, Arrays.copyOf(starts, outers + 1));
        }

        int outers() {
            return starts.length - 1;
        }
    }

    /** Log-likelihood of intercept and standard deviations, less that of the model in which every area has its own p. */
    private static final class Likelihood {
        private final Areas areas;
        private final boolean nested;
        private final double[] nodes;
        private final double[] weights;
        private final double[] mode;
        private final double[] step;
        private final double[] curve;
        private final double[] slope;

        Likelihood(Areas areas, boolean nested, int points) {
            this.areas = areas;
            this.nested = nested;
            nodes = new double[points];
            weights = new double[points];
            hermite(nodes, weights);
            mode = new double[areas.x.length + 1];
            step = new double[areas.x.length + 1];
            curve = new double[areas.x.length];
            slope = new double[areas.x.length];
        }

        double at(double[] parameters) {
            double value = 0;
            if (nested) {
                for (int outer = 0; outer < areas.outers(); outer++) {
                    value += outer(parameters, areas.starts[outer], areas.starts[outer + 1]);
                }
            } else {
                for (int i = 0; i < areas.x.length; i++) {
                    value += single(parameters[0], Math.abs(parameters[1]), areas.x[i], areas.n[i]);
                }
            }
            return value;
        }

        private double single(double b, double sigma, double x, double n) {
            double u = mode(b, sigma, x, n);
            double p = 1 / (1 + Math.exp(-(b + sigma * u)));
            double precision = 1 + sigma * sigma * n * p * (1 - p);
            if (nodes.length == 1) {
                return area(b + sigma * u, x, n) - u * u / 2 - 0.5 * Math.log(precision);
            }
            double scale = Math.sqrt(2 / precision);
            double peak = area(b + sigma * u, x, n) - u * u / 2;
            double sum = 0;
            for (int i = 0; i < nodes.length; i++) {
                double v = u + scale * nodes[i];
                sum += weights[i] * Math.exp(area(b + sigma * v, x, n) - v * v / 2 - peak + nodes[i] * nodes[i]);
            }
            return peak + Math.log(sum * scale / Math.sqrt(2 * Math.PI));
        }

        /** The mode of the intercept: the penalised likelihood is concave, so Newton's steps, halved when too long, find it. */
        private static double mode(double b, double sigma, double x, double n) {
            double u = 0;
            double height = area(b, x, n);
            for (int i = 0; i < STEPS; i++) {
                double p = 1 / (1 + Math.exp(-(b + sigma * u)));
                double gradient = sigma * (x - n * p) - u;
                double move = gradient / (1 + sigma * sigma * n * p * (1 - p));
                double next = u + move;
                double reached = area(b + sigma * next, x, n) - next * next / 2;
                for (int half = 0; half < 60 && !(reached >= height - 1e-12 * Math.abs(height)); half++) {
                    move /= 2;
                    next = u + move;
                    reached = area(b + sigma * next, x, n) - next * next / 2;
                }
                u = next;
                height = reached;
                if (Math.abs(move) <= 1e-12 * (1 + Math.abs(u))) {
                    break;
                }
            }
            return u;
        }

        /** Laplace's approximation for one outer area: its intercept last in the mode, the inner ones before it. */
        private double outer(double[] parameters, int from, int to) {
            double b = parameters[0];
            double outerSigma = Math.abs(parameters[1]);
            double sigma = Math.abs(parameters[2]);
            int last = to - from;
            Arrays.fill(mode, 0, last + 1, 0);
            double height = height(b, outerSigma, sigma, from, to);
            double logDeterminant = 0;
            for (int i = 0; i < STEPS; i++) {
                // The Hessian is an arrow: diagonal in the inner intercepts, which are eliminated first.
                double corner = 1;
                double right = -mode[last];
                logDeterminant = 0;
                for (int j = 0; j < last; j++) {
                    double n = areas.n[from + j];
                    double p = 1 / (1 + Math.exp(-(b + outerSigma * mode[last] + sigma * mode[j])));
                    double w = n * p * (1 - p);
                    double residual = areas.x[from + j] - n * p;
                    curve[j] = 1 + sigma * sigma * w;
                    slope[j] = outerSigma * sigma * w;
                    step[j] = sigma * residual - mode[j];
                    corner += outerSigma * outerSigma * w / curve[j];
                    right += outerSigma * residual - slope[j] * step[j] / curve[j];
                    logDeterminant += Math.log(curve[j]);
                }
                logDeterminant += Math.log(corner);
                step[last] = right / corner;
                double longest = Math.abs(step[last]);
                for (int j = 0; j < last; j++) {
                    step[j] = (step[j] - slope[j] * step[last]) / curve[j];
                    longest = Math.max(longest, Math.abs(step[j]));
                }
                double length = 1;
                move(last, length);
                double reached = height(b, outerSigma, sigma, from, to);
                for (int half = 0; half < 60 && !(reached >= height - 1e-12 * Math.abs(height)); half++) {
                    move(last, -length / 2);
                    length /= 2;
                    reached = height(b, outerSigma, sigma, from, to);
                }
                height = reached;
                if (longest * length <= 1e-11) {
                    break;
                }
            }
            return height - 0.5 * logDeterminant;
        }

        private void move(int last, double length) {
            for (int j = 0; j <= last; j++) {
                mode[j] += length * step[j];
            }
        }

        private double height(double b, double outerSigma, double sigma, int from, int to) {
            int last = to - from;
            double sum = -mode[last] * mode[last] / 2;
            for (int j = 0; j < last; j++) {
                sum += area(b + outerSigma * mode[last] + sigma * mode[j], areas.x[from + j], areas.n[from + j])
                        - mode[j] * mode[j] / 2;
            }
            return sum;
        }

        /**
         * x e - n ln(1 + exp e) less its maximum over e. Written as a distance from that maximum, so that counts of
         * 10^9 do not cancel.
         */
        private static double area(double e, double x, double n) {
            if (x == 0) {
                return -n * softplus(e);
            }
            if (x == n) {
                return -n * softplus(-e);
            }
            double p = x / n;
            double away = e - Math.log(x / (n - x));
            if (away > 30) {
                return n * (p * away - (away + Math.log(p + (1 - p) * Math.exp(-away))));
            }
            return n * (p * away - Math.log1p(p * Math.expm1(away)));
        }

        private static double softplus(double e) {
            return e > 0 ? e + Math.log1p(Math.exp(-e)) : Math.log1p(Math.exp(e));
        }

        /** Nodes and weights for the weight function exp(-x^2), by Newton's method on the orthonormal recurrence. */
        private static void hermite(double[] nodes, double[] weights) {
            int count = nodes.length;
            double previous = 0;
            double beforePrevious = 0;
            for (int i = 0; i < (count + 1) / 2; i++) {
                double z;
                if (i == 0) {
                    z = Math.sqrt(2.0 * count + 1) - 1.85575 * Math.pow(2.0 * count + 1, -1.0 / 6);
                } else if (i == 1) {
                    z = previous - 1.14 * Math.pow(count, 0.426) / previous;
                } else if (i == 2) {
                    z = 1.86 * previous - 0.86 * nodes[0];
                } else if (i == 3) {
                    z = 1.91 * previous - 0.91 * nodes[1];
                } else {
                    z = 2 * previous - beforePrevious;
                }
                double derivative = 1;
                for (int step = 0; step < 100; step++) {
                    double one = Math.pow(Math.PI, -0.25);
                    double two = 0;
                    for (int j = 0; j < count; j++) {
                        double three = two;
                        two = one;
                        one = z * Math.sqrt(2.0 / (j + 1)) * two - Math.sqrt(j / (j + 1.0)) * three;
                    }
                    derivative = Math.sqrt(2.0 * count) * two;
                    double move = one / derivative;
                    z -= move;
                    if (Math.abs(move) < 1e-15 * (1 + Math.abs(z))) {
                        break;
                    }
                }
                nodes[i] = z;
                nodes[count - 1 - i] = -z;
                weights[i] = 2 / (derivative * derivative);
                weights[count - 1 - i] = weights[i];
                beforePrevious = previous;
                previous = z;
            }
        }
    }
}
