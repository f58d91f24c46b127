package org.fosse.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Funnel limits for proportions around a common proportion.
 *
 * <p><b>Closed form</b>: p ∓ z √(p(1 − p) / n), cut at 0 and 1. A point lies outside exactly when the common
 * proportion lies outside its Wilson score limits, so funnel and interval never disagree. <b>Exact</b>, by name: the
 * binomial quantile made continuous: with r the smallest count whose distribution function exceeds the tail α,
 *
 * <pre>(r − (F(r) − α) / (F(r) − F(r − 1))) / n</pre>
 *
 * and the same at 1 − α from the other side, so that both are mirror images when p becomes 1 − p.
 *
 * <p>Units: the common proportion is a share; limits and values are multiplied by the multiplier. Edges: a
 * denominator of zero, or anything missing, has no limits; with p = 0 or 1 both limits equal it; limits of any level
 * widen without end as n falls, hence the cut. A count above its denominator is an {@link IllegalArgumentException}.
 *
 * <p>Sources: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med 2005;24:1185-202 (both
 * forms; appendix A.1 for the interpolation). Used on Fingertips (closed form). The closed form agrees with
 * PHEindicatormethods {@code calculate_funnel_limits}; that peer cuts the upper limit at 100 whatever the multiplier,
 * which is judged wrong: here the cut is at the multiplier.
 */
public final class ProportionFunnel {
    private static final ProportionFunnel CLOSED_FORM = new ProportionFunnel(false, 1, Levels.STANDARD);

    private final boolean exact;
    private final double multiplier;
    private final Levels levels;

    private ProportionFunnel(boolean exact, double multiplier, Levels levels) {
        this.exact = exact;
        this.multiplier = multiplier;
        this.levels = levels;
    }

    /** Normal limits at 95% and 99.8%, multiplier 1. */
    public static ProportionFunnel closedForm() {
        return CLOSED_FORM;
    }

    /** Interpolated binomial limits at 95% and 99.8%, multiplier 1. */
    public static ProportionFunnel exact() {
        return new ProportionFunnel(true, 1, Levels.STANDARD);
    }

    /** The same with limits at these confidence levels, in this order. */
    public ProportionFunnel withLevels(double... level) {
        return new ProportionFunnel(exact, multiplier, Levels.of(level));
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public ProportionFunnel withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new ProportionFunnel(exact, value, levels);
    }

    /** The limits at a denominator, in the order of the levels. */
    public List<Limits> limits(double common, double denominator) {
        List<Limits> limits = new ArrayList<>(levels.size());
        for (int i = 0; i < levels.size(); i++) {
            limits.add(limits(common, denominator, levels.level(i), levels.z(i), levels.tail(i)));
        }
        return limits;
    }

    /** The class of a point at 95% and 99.8%, whatever levels are drawn. */
    public OutlierClass classify(double count, double denominator, double common) {
        Arguments.part(count, denominator);
        if (Double.isNaN(count)) {
            return OutlierClass.NOT_JUDGED;
        }
        Levels both = Levels.STANDARD;
        return OutlierClass.of(
                multiplier * (count / denominator),
                limits(common, denominator, both.level(0), both.z(0), both.tail(0)),
                limits(common, denominator, both.level(1), both.z(1), both.tail(1)));
    }

    /** The score z = (p − p0) / √(p0(1 − p0) / n) of a point; NaN where the common proportion is 0 or 1. */
    public static double score(double count, double denominator, double common) {
        Arguments.probability("common proportion", common);
        double error = Math.sqrt(common * (1 - common) / denominator);
        return error > 0 ? (count / denominator - common) / error : Double.NaN;
    }

    private Limits limits(double common, double denominator, double level, double z, double tail) {
        if (Double.isNaN(common) || !Double.isFinite(denominator) || denominator == 0) {
            return Limits.none(level);
        }
        Arguments.probability("common proportion", common);
        Arguments.count("denominator", denominator);
        if (exact) {
            double lower = quantile(denominator, common, tail);
            double upper = denominator - quantile(denominator, 1 - common, tail);
            return new Limits(level, multiplier * Math.max(0, lower) / denominator, multiplier * (upper / denominator));
        }
        double reach = z * Math.sqrt(common * (1 - common) / denominator);
        return new Limits(level, multiplier * Math.max(0, common - reach), multiplier * Math.min(1, common + reach));
    }

    /** The continuous count with distribution function equal to the tail. */
    private static double quantile(double n, double p, double tail) {
        if (p == 0 || p == 1) {
            return n * p;
        }
        double low = -1;
        double high = Math.ceil(n * p) + 1;
        while (high - low > 1) {
            double middle = Math.floor((low + high) / 2);
            if (cumulative(middle, n, p) > tail) {
                high = middle;
            } else {
                low = middle;
            }
        }
        double at = cumulative(high, n, p);
        double before = cumulative(high - 1, n, p);
        return Math.max(0, high - (at - tail) / (at - before));
    }

    private static double cumulative(double count, double n, double p) {
        if (count < 0) {
            return 0;
        }
        return count >= n ? 1 : RegularizedBeta.complement(p, count + 1, n - count);
    }
}
