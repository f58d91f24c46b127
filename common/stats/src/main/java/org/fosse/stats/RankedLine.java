package org.fosse.stats;

import org.jspecify.annotations.Nullable;

/**
 * A line over places from 0 to 1 by greatest likelihood: inverse(mean) = a + b x, with events out of weights. Newton's steps about
 * the middle of the places, halved while the likelihood falls.
 */
final class RankedLine {
    private static final int STEPS = 200;
    private static final int HALVINGS = 40;
    private static final double STEEPEST = 500;
    private static final double SETTLED = 1e-12;

    /** How the mean hangs on the line, and the likelihood that goes with it. */
    enum Link {
        /** Normal: the mean is the line. */
        IDENTITY,
        /** Binomial: its logit is. */
        LOGIT,
        /** Poisson: its logarithm is. */
        LOG;

        double mean(double line) {
            return switch (this) {
                case IDENTITY -> line;
                case LOGIT -> 1 / (1 + Math.exp(-line));
                case LOG -> Math.exp(line);
            };
        }

        /** How fast the mean rises with the line. */
        double derivative(double mean) {
            return switch (this) {
                case IDENTITY -> 1;
                case LOGIT -> mean * (1 - mean);
                case LOG -> mean;
            };
        }

        /** The line at a mean. */
        double line(double mean) {
            return switch (this) {
                case IDENTITY -> mean;
                case LOGIT -> Math.log(mean / (1 - mean));
                case LOG -> Math.log(mean);
            };
        }

        /** What an integral of the mean over the line is; the likelihood is events x line less weight x this. */
        private double integral(double line) {
            return switch (this) {
                case IDENTITY -> line * line / 2;
                case LOGIT -> Math.max(0, line) + Math.log1p(Math.exp(-Math.abs(line)));
                case LOG -> Math.exp(line);
            };
        }
    }

    private final Link link;
    private final double[] x;
    private final double[] weights;
    private final double a;
    private final double b;

    private RankedLine(Link link, double[] x, double[] weights, double a, double b) {
        this.link = link;
        this.x = x;
        this.weights = weights;
        this.a = a;
        this.b = b;
    }

    /**
     * @param x places, at least two different ones
     * @param events by place; not all none, and with {@link Link#LOGIT} not all of the weight
     * @param weights by place
     * @return null where the fit runs to infinity or does not settle
     */
    static @Nullable RankedLine of(Link link, double[] x, double[] events, double[] weights) {
        int k = x.length;
        double a = link.line(Mean.sum(events, 0, k) / Mean.sum(weights, 0, k));
        double b = 0;
        double height = likelihood(link, x, events, weights, a, b);
        for (int step = 0; step < STEPS; step++) {
            double g0 = 0;
            double g1 = 0;
            double h00 = 0;
            double h01 = 0;
            double h11 = 0;
            for (int i = 0; i < k; i++) {
                double mean = link.mean(a + b * x[i]);
                double w = weights[i] * link.derivative(mean);
                double away = x[i] - 0.5;
                double residual = events[i] - weights[i] * mean;
                g0 += residual;
                g1 += residual * away;
                h00 += w;
                h01 += w * away;
                h11 += w * away * away;
            }
            double determinant = h00 * h11 - h01 * h01;
            double level = (h11 * g0 - h01 * g1) / determinant;
            double slope = (h00 * g1 - h01 * g0) / determinant;
            double reached = likelihood(link, x, events, weights, a + level - slope / 2, b + slope);
            // Near the top the likelihood rises by less than it is rounded by.
            double rounding = 1e-15 * (1 + Math.abs(height));
            for (int half = 0; half < HALVINGS && !(reached >= height - rounding); half++) {
                level /= 2;
                slope /= 2;
                reached = likelihood(link, x, events, weights, a + level - slope / 2, b + slope);
            }
            a += level - slope / 2;
            b += slope;
            height = reached;
            if (!Double.isFinite(a) || !(Math.abs(b) < STEEPEST)) {
                return null;
            }
            if (Math.abs(slope) <= SETTLED * (1 + Math.abs(b)) && Math.abs(level) <= SETTLED * (1 + Math.abs(a))) {
                return new RankedLine(link, x, weights, a, b);
            }
        }
        return null;
    }

    private static double likelihood(Link link, double[] x, double[] events, double[] weights, double a, double b) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double line = a + b * x[i];
            sum += events[i] * line - weights[i] * link.integral(line);
        }
        return sum;
    }

    /** The fitted mean at a place. */
    double at(double place) {
        return link.mean(a + b * place);
    }

    /** How fast the fitted mean at a place rises with the line there. */
    double derivative(double place) {
        return link.derivative(at(place));
    }

    /** The variance of (a, b) by chance alone: the inverse of the information. */
    Square chance() {
        double h00 = 0;
        double h01 = 0;
        double h11 = 0;
        for (int i = 0; i < x.length; i++) {
            double w = weights[i] * derivative(x[i]);
            h00 += w;
            h01 += w * x[i];
            h11 += w * x[i] * x[i];
        }
        double determinant = h00 * h11 - h01 * h01;
        return new Square(h11 / determinant, -h01 / determinant, h00 / determinant);
    }

    /** The variance of (a, b) as residuals of the events show it: the sandwich. */
    Square shown(double[] residuals) {
        double m00 = 0;
        double m01 = 0;
        double m11 = 0;
        for (int i = 0; i < x.length; i++) {
            double square = residuals[i] * residuals[i];
            m00 += square;
            m01 += square * x[i];
            m11 += square * x[i] * x[i];
        }
        return chance().around(new Square(m00, m01, m11));
    }

    /** A symmetric matrix of two rows. */
    record Square(double first, double both, double second) {
        /** The variance of u times the first plus v times the second, never below 0 by rounding. */
        double at(double u, double v) {
            return Math.max(0, first * u * u + 2 * both * u * v + second * v * v);
        }

        /** This matrix times the middle one times this one. */
        private Square around(Square middle) {
            double a = first * middle.first + both * middle.both;
            double b = first * middle.both + both * middle.second;
            double c = both * middle.first + second * middle.both;
            double d = both * middle.both + second * middle.second;
            return new Square(a * first + b * both, a * both + b * second, c * both + d * second);
        }
    }
}
