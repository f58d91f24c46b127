package org.fosse.stats;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * What an area's value is to be expected to be given traits that are not in its hands, and how far it lies from that: a
 * random-effects regression of areas' logits (proportions) or logarithms (rates) on covariates.
 *
 * <pre>y = x b + u + e,   u ~ N(0, tau^2),   e ~ N(0, v)
 * proportions:  y = ln((O + 1/2) / (n - O + 1/2)),  v = 1 / ((n + 1) p (1 - p))
 * rates:        y = ln((O + 1/2) / n),              v = 1 / E</pre>
 *
 * <p>p and E are fitted, first from the value of all areas together, then from the model: an observed p would tie the
 * weight to the outcome. tau^2 is Paule and Mandel's: sum r^2 / (v + tau^2) = k - p, with k areas, p coefficients (the
 * intercept among them), r the residuals of the fit with weights 1 / (v + tau^2); 0 where the sum is below that at 0.
 *
 * <p>Outliers swell tau^2 and hide in it. Areas are therefore judged by a robust one: the tenth with the largest |r| /
 * sqrt(v + tau^2) is left out once, b and tau^2 are fitted again, and tau^2 is scaled back to (tau^2 + m) / c - m, with
 * m the median v and c the variance of a standard normal variable cut to the share that was kept (0.62 for nine tenths).
 * Coefficients are those of that fit; {@link Model#tauSquared} is that of all areas, the size of the variation.
 *
 * <p>Unit: shares and rates per one; tau^2 and coefficients on the logit or log scale, the latter per unit of their covariate.
 * <p>A covariate that does not vary, or that those before it fix, has the coefficient 0 and is not counted in p. Fewer
 * than p + 2 areas, or areas in which nobody or everybody counts, give no model. A missing number, a denominator that is
 * not above 0, and more events than people (proportions) are a caller's mistake.
 *
 * <p>Source: Berkey and others, Statistics in Medicine 14 (1995) 395-411; Paule and Mandel, Journal of Research of the
 * National Bureau of Standards 87 (1982) 377-385; Raudenbush, in The Handbook of Research Synthesis (2009), for the
 * explained share. NHS use: practices and networks beside their like; CQC screened by scores overdispersed in this way.
 * Agrees with the same fit by weighted least squares in numpy (test resources).
 */
public final class MetaRegression implements Serializable {
    private static final long serialVersionUID = 1;

    private static final double CUT = 0.1;
    private static final double CLOSE = 1e-12;
    private static final double COLLINEAR = 1e-9;
    private static final int STEPS = 200;
    private static final double REACH = 0.9;
    private static final double HIGH_LEVERAGE = 3;
    private static final double TAIL_95 = 0.025;
    private static final double TAIL_998 = 0.001;

    private final boolean proportions;

    private MetaRegression(boolean proportions) {
        this.proportions = proportions;
    }

    /** Events out of people, on the logit scale. */
    public static MetaRegression ofProportions() {
        return new MetaRegression(true);
    }

    /** Events per population, on the log scale. */
    public static MetaRegression ofRates() {
        return new MetaRegression(false);
    }

    /**
     * The model of these areas.
     *
     * @param events by area
     * @param denominators by area
     * @param covariates by covariate, then by area; none gives the areas' mean
     */
    public Optional<Model> fit(double[] events, double[] denominators, double[]... covariates) {
        int k = events.length;
        Arguments.sameLength(k, denominators.length);
        for (int i = 0; i < k; i++) {
            check(events[i], denominators[i]);
        }
        Design design = Design.of(k, covariates);
        double sum = Mean.sum(events, 0, k);
        double total = Mean.sum(denominators, 0, k);
        if (k < design.columns() + 2 || sum == 0 || (proportions && sum == total)) {
            return Optional.empty();
        }
        double[] y = new double[k];
        double[] v = new double[k];
        for (int i = 0; i < k; i++) {
            y[i] = link(events[i] + 0.5, denominators[i] + (proportions ? 1 : 0));
            v[i] = chance(denominators[i], link(sum, total));
        }
        int[] all = IntStream.range(0, k).toArray();
        Fit first = Fit.of(design, y, v, all);
        for (int i = 0; i < k; i++) {
            v[i] = chance(denominators[i], first.at(design.row(i)));
        }
        Fit fit = Fit.of(design, y, v, all);
        int[] kept = kept(fit, design, y, v);
        double judged = Fit.of(design, y, v, kept).tauSquared;
        if (kept.length < k) {
            double middle = Quantile.at(Arrays.stream(v).sorted().toArray(), k, 0.5);
            judged = (judged + middle) / varianceKept((double) kept.length / k) - middle;
        }
        Fit robust = Fit.weighted(design, y, v, kept, judged);
        double without = Fit.of(Design.of(k), y, v, all).tauSquared;
        double shift = shift(design, robust, sum, denominators);
        double reliability = Reliability.of(fit.tauSquared, v);
        return Optional.of(new Model(this, design.covariates, robust, fit.tauSquared, without, shift, reliability));
    }

    /** The nine tenths of areas that lie nearest to the fit; all where too few would be left. */
    private static int[] kept(Fit fit, Design design, double[] y, double[] v) {
        int k = y.length;
        int cut = (int) Math.round(CUT * k);
        if (k - cut < design.columns() + 2) {
            return IntStream.range(0, k).toArray();
        }
        double[] away = new double[k];
        for (int i = 0; i < k; i++) {
            away[i] = Math.abs(y[i] - fit.at(design.row(i))) / Math.sqrt(v[i] + fit.tauSquared);
        }
        return IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> away[i]).thenComparing(i -> i))
                .limit(k - cut)
                .mapToInt(i -> i)
                .sorted()
                .toArray();
    }

    /** The variance of a standard normal variable of which the outermost values are cut, at both ends alike. */
    private static double varianceKept(double share) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double edge = normal.inverseCumulativeProbability((1 + share) / 2);
        return 1 - 2 * edge * normal.density(edge) / share;
    }

    /** What is added on the scale so that all areas together are expected to have the events that they had. */
    private double shift(Design design, Fit fit, double sum, double[] denominators) {
        double[] fitted = IntStream.range(0, denominators.length)
                .mapToDouble(i -> fit.at(design.row(i)))
                .toArray();
        double low = -1;
        double high = 1;
        DoubleUnaryOperator surplus = by -> {
            double expected = 0;
            for (int i = 0; i < fitted.length; i++) {
                expected += denominators[i] * back(fitted[i] + by);
            }
            return expected - sum;
        };
        while (surplus.applyAsDouble(low) > 0) {
            low *= 2;
        }
        while (surplus.applyAsDouble(high) < 0) {
            high *= 2;
        }
        while (high - low > CLOSE) {
            double middle = (low + high) / 2;
            if (surplus.applyAsDouble(middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private void check(double events, double denominator) {
        Arguments.positive("denominator", denominator);
        Arguments.count("count", events);
        if (!Double.isFinite(events) || (proportions && events > denominator)) {
            throw new IllegalArgumentException("count " + events + " of " + denominator + " cannot be");
        }
    }

    private double link(double events, double denominator) {
        return Math.log(events / (proportions ? denominator - events : denominator));
    }

    private double back(double y) {
        return proportions ? 1 / (1 + Math.exp(-y)) : Math.exp(y);
    }

    /** What chance alone makes an area vary by where this is expected of it, squared. */
    private double chance(double denominator, double fitted) {
        double p = back(fitted);
        return 1 / (proportions ? (denominator + 1) * p * (1 - p) : denominator * p);
    }

    /** How covariates are scaled, to standard deviations from their mean; those left out that say nothing new. */
    private static final class Covariates implements Serializable {
        private static final long serialVersionUID = 1;

        private final double[] lowest;
        private final double[] highest;
        private final double[] mean;
        private final double[] deviation;
        private final int[] used;
        private final int areas;

        private Covariates(double[][] raw, double[] mean, double[] deviation, int[] used, int areas) {
            this.lowest = Arrays.stream(raw)
                    .mapToDouble(each -> Arrays.stream(each).min().orElse(Double.NaN))
                    .toArray();
            this.highest = Arrays.stream(raw)
                    .mapToDouble(each -> Arrays.stream(each).max().orElse(Double.NaN))
                    .toArray();
            this.mean = mean;
            this.deviation = deviation;
            this.used = used;
            this.areas = areas;
        }

        static Covariates of(int k, double[]... raw) {
            double[] mean = new double[raw.length];
            double[] deviation = new double[raw.length];
            double[][] apart = new double[raw.length][];
            int[] used = new int[0];
            for (int c = 0; c < raw.length; c++) {
                Arguments.sameLength(k, raw[c].length);
                for (double each : raw[c]) {
                    if (!Double.isFinite(each)) {
                        throw new IllegalArgumentException("covariate " + each + " is not finite");
                    }
                }
                mean[c] = k == 0 ? 0 : Mean.sum(raw[c], 0, k) / k;
                double[] rest = new double[k];
                double squares = 0;
                for (int i = 0; i < k; i++) {
                    rest[i] = raw[c][i] - mean[c];
                    squares += rest[i] * rest[i];
                }
                deviation[c] = Math.sqrt(squares / Math.max(1, k));
                for (int other : used) {
                    double dot = dot(rest, apart[other]) / dot(apart[other], apart[other]);
                    for (int i = 0; i < k; i++) {
                        rest[i] -= dot * apart[other][i];
                    }
                }
                apart[c] = rest;
                if (squares > 0 && dot(rest, rest) > COLLINEAR * squares) {
                    used = Arrays.copyOf(used, used.length + 1);
                    used[used.length - 1] = c;
                }
            }
            return new Covariates(raw, mean, deviation, used, k);
        }

        private static double dot(double[] one, double[] other) {
            double sum = 0;
            for (int i = 0; i < one.length; i++) {
                sum += one[i] * other[i];
            }
            return sum;
        }

        /** The standard deviation of a covariate. */
        double deviation(int covariate) {
            return deviation[covariate];
        }

        /** The column of a covariate; -1 for one that is not used. */
        int column(int covariate) {
            int at = Arrays.binarySearch(used, covariate);
            return at < 0 ? -1 : at + 1;
        }

        boolean isOutside(double[] covariates) {
            return Arrays.stream(used).anyMatch(c -> covariates[c] < lowest[c] || covariates[c] > highest[c]);
        }

        /** Coefficients, the intercept among them. */
        int columns() {
            return used.length + 1;
        }

        double[] row(double[] covariates) {
            double[] row = new double[columns()];
            row[0] = 1;
            for (int u = 0; u < used.length; u++) {
                row[u + 1] = (covariates[used[u]] - mean[used[u]]) / deviation[used[u]];
            }
            return row;
        }
    }

    /** The scaled covariates of the areas of a fit. */
    private static final class Design {
        private final Covariates covariates;
        private final double[][] rows;

        private Design(Covariates covariates, double[][] rows) {
            this.covariates = covariates;
            this.rows = rows;
        }

        static Design of(int k, double[]... raw) {
            Covariates covariates = Covariates.of(k, raw);
            double[][] rows = new double[k][];
            for (int i = 0; i < k; i++) {
                int at = i;
                rows[i] = covariates.row(
                        Arrays.stream(raw).mapToDouble(each -> each[at]).toArray());
            }
            return new Design(covariates, rows);
        }

        int columns() {
            return covariates.columns();
        }

        double[] row(int i) {
            return rows[i];
        }
    }

    /** Coefficients by weights 1 / (v + tau^2), with the inverse of their information. */
    private static final class Fit implements Serializable {
        private static final long serialVersionUID = 1;

        private final double[] coefficients;
        private final double[][] covariance;
        private final double tauSquared;

        private Fit(double[] coefficients, double[][] covariance, double tauSquared) {
            this.coefficients = coefficients;
            this.covariance = covariance;
            this.tauSquared = tauSquared;
        }

        /** With Paule and Mandel's tau^2. */
        static Fit of(Design design, double[] y, double[] v, int[] kept) {
            Fit fit = weighted(design, y, v, kept, 0);
            for (int step = 0; step < STEPS; step++) {
                double q = 0;
                double slope = 0;
                for (int i : kept) {
                    double r = y[i] - fit.at(design.row(i));
                    double w = 1 / (v[i] + fit.tauSquared);
                    q += w * r * r;
                    slope += w * w * r * r;
                }
                // Q falls in tau^2 and is convex, so that Newton's steps from 0 never pass the root.
                double add = (q - (kept.length - design.columns())) / slope;
                if (!(add > CLOSE * fit.tauSquared)) {
                    return fit;
                }
                fit = weighted(design, y, v, kept, fit.tauSquared + add);
            }
            return fit;
        }

        static Fit weighted(Design design, double[] y, double[] v, int[] kept, double tauSquared) {
            int p = design.columns();
            double[][] information = new double[p][p];
            double[] right = new double[p];
            for (int i : kept) {
                double[] x = design.row(i);
                double w = 1 / (v[i] + tauSquared);
                for (int a = 0; a < p; a++) {
                    right[a] += w * x[a] * y[i];
                    for (int b = 0; b <= a; b++) {
                        information[a][b] += w * x[a] * x[b];
                        information[b][a] = information[a][b];
                    }
                }
            }
            double[][] covariance = new CholeskyDecomposition(new Array2DRowRealMatrix(information, false))
                    .getSolver()
                    .getInverse()
                    .getData();
            double[] coefficients = new double[p];
            for (int a = 0; a < p; a++) {
                coefficients[a] = Covariates.dot(covariance[a], right);
            }
            return new Fit(coefficients, covariance, tauSquared);
        }

        double at(double[] row) {
            return Covariates.dot(coefficients, row);
        }

        /** What the coefficients' own error adds at a row, squared. */
        double error(double[] row) {
            double sum = 0;
            for (int a = 0; a < row.length; a++) {
                sum += row[a] * Covariates.dot(covariance[a], row);
            }
            return sum;
        }
    }

    /**
     * Where an area stands against the model; values per one, not times the indicator's multiplier.
     *
     * @param expected what its covariates let expect: back(x b + a), with a so that the areas of the fit together are
     *     expected to have the events that they had
     * @param lower the value below which an area of its size with its covariates lies in 1 of 40 cases, by the same t and error as
     *     z; about back(x b), not moved by a
     * @param upper the value above which it does
     * @param adjusted its value had it the mean covariates of the areas in the fit: back(link(O / n) - x b + mean x b)
     * @param shrunken the expected value moved by r tau^2 / (tau^2 + v), the robust tau^2: what is likely to be its own
     * @param z r / sqrt(v + tau^2 + x C x'), the robust tau^2 and C the covariance of the coefficients
     * @param p two-sided, of t with k - p - 1 degrees of freedom
     * @param lower998 as lower, for 1 of 1,000 cases
     * @param upper998 as upper, for 1 of 1,000 cases
     * @param effect y, its value on the scale
     * @param residual r, its distance from x b on the scale
     * @param chance v, what chance alone makes it vary by, squared
     * @param toMean mean x b - x b, what brings its value to the mean covariates on the scale
     * @param leverage x C x' / (v + tau^2)
     * @param unlike whether its leverage is above 3 p / k, or a covariate lies outside the range of the areas in the fit:
     *     the model has not seen its like
     */
    public record Place(
            double expected,
            double lower,
            double upper,
            double lower998,
            double upper998,
            double adjusted,
            double shrunken,
            double z,
            double p,
            double effect,
            double residual,
            double chance,
            double toMean,
            double leverage,
            boolean unlike)
            implements Serializable {}

    /** A fitted model; it judges the areas that it was fitted to, and others. */
    public static final class Model implements Serializable {
        private static final long serialVersionUID = 1;

        private final MetaRegression scale;
        private final Covariates covariates;
        private final Fit fit;
        private final double tauSquared;
        private final double without;
        private final double shift;
        private final double reliability;
        private final double edge95;
        private final double edge998;

        private Model(
                MetaRegression scale,
                Covariates covariates,
                Fit fit,
                double tauSquared,
                double without,
                double shift,
                double reliability) {
            this.scale = scale;
            this.covariates = covariates;
            this.fit = fit;
            this.tauSquared = tauSquared;
            this.without = without;
            this.shift = shift;
            this.reliability = reliability;
            this.edge95 = t().inverseSurvivalProbability(TAIL_95);
            this.edge998 = t().inverseSurvivalProbability(TAIL_998);
        }

        private TDistribution t() {
            return TDistribution.of(covariates.areas - covariates.columns() - 1);
        }

        /** Areas in the fit. */
        public int areas() {
            return covariates.areas;
        }

        /** Change on the scale for one unit more of a covariate; 0 for one that says nothing new. */
        public double coefficient(int covariate) {
            int u = covariates.column(covariate);
            return u < 0 ? 0 : fit.coefficients[u] / covariates.deviation(covariate);
        }

        /** The standard error of that; NaN where the covariate says nothing new. */
        public double error(int covariate) {
            int u = covariates.column(covariate);
            return u < 0 ? Double.NaN : Math.sqrt(fit.covariance[u][u]) / covariates.deviation(covariate);
        }

        /** Variance between areas that the covariates leave, by all areas in the fit. */
        public double tauSquared() {
            return tauSquared;
        }

        /** The same without covariates, with the same areas and v. */
        public double tauSquaredWithout() {
            return without;
        }

        /** The tau^2 that areas are judged by, outliers left out of it. */
        public double robustTauSquared() {
            return fit.tauSquared;
        }

        /** {@link Reliability} of what the covariates leave: tau^2 by all areas in the fit, v at what is expected of them. */
        public double reliability() {
            return reliability;
        }

        /** 1 - tau^2 / tau^2 without covariates; negative where they explain none, NaN where there is none to explain. */
        public double explainedShare() {
            return without > 0 ? 1 - tauSquared / without : Double.NaN;
        }

        /**
         * What covariates that have nothing to do with the values explain in one of ten cases or more: 1 - (k - 1) / (k - p +
         * q F), with q = p - 1 covariates and F the 90% quantile of Fisher's distribution with q and k - p degrees of freedom.
         * It holds exactly where v is the same for all areas. NaN without covariates.
         */
        public double chanceReach() {
            int q = covariates.columns() - 1;
            int rest = covariates.areas - covariates.columns();
            return q == 0
                    ? Double.NaN
                    : 1
                            - (covariates.areas - 1)
                                    / (rest + q * FDistribution.of(q, rest).inverseCumulativeProbability(REACH));
        }

        /** Whether the covariates explain more than chance reaches. */
        public boolean explains() {
            return explainedShare() > chanceReach();
        }

        /**
         * Where an area stands.
         *
         * @param traits its covariates, in the order of the fit
         */
        public Place place(double events, double denominator, double... traits) {
            scale.check(events, denominator);
            double[] row = covariates.row(traits);
            double fitted = fit.at(row);
            double v = scale.chance(denominator, fitted);
            double y = scale.link(events + 0.5, denominator + (scale.proportions ? 1 : 0));
            double r = y - fitted;
            double error = Math.sqrt(v + fit.tauSquared + fit.error(row));
            double z = r / error;
            double own = fit.tauSquared / (fit.tauSquared + v);
            double leverage = fit.error(row) / (v + fit.tauSquared);
            return new Place(
                    scale.back(fitted + shift),
                    scale.back(fitted - edge95 * error),
                    scale.back(fitted + edge95 * error),
                    scale.back(fitted - edge998 * error),
                    scale.back(fitted + edge998 * error),
                    scale.back(scale.link(events, denominator) - fitted + fit.coefficients[0]),
                    scale.back(fitted + shift + r * own),
                    z,
                    2 * t().survivalProbability(Math.abs(z)),
                    y,
                    r,
                    v,
                    fit.coefficients[0] - fitted,
                    leverage,
                    leverage > HIGH_LEVERAGE * covariates.columns() / covariates.areas || covariates.isOutside(traits));
        }
    }
}
