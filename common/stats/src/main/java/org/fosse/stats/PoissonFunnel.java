package org.fosse.stats;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Funnel limits for counts with an expected number: standardised ratios O / E, and rates, whose expected number is
 * the population times the common rate.
 *
 * <p>Four ways, each by name, because the references differ:
 *
 * <ul>
 *   <li><b>Closed form</b>: 1 ∓ z / √E, cut at 0.
 *   <li><b>Exact</b>: the observed count at which its exact Poisson limit touches E, made continuous, divided by E.
 *       This is the curve OHID draws, and a point lies outside exactly when its exact limits leave out E.
 *   <li><b>At expected</b>: the exact Poisson limits of a count equal to E, divided by E, as FunnelPlotR draws them.
 *       They answer another question (how uncertain is a count of E) and are wider above than the exact ones: at E =
 *       10 and 95% they are 0.480 and 1.839 against 0.383 and 1.713.
 *   <li><b>Curve by count</b>: {@link #expectedAtLower} and {@link #expectedAtUpper} give, for an observed count, the
 *       expected numbers at which it would lie on the lower and the upper limit.
 * </ul>
 *
 * <p>Units: limits are ratios times the multiplier (1 or 100 for a ratio; the common rate times 100,000 for a rate
 * per 100,000). Edges: no limits where E is zero or missing; the exact lower limit is 0 while even no event is no
 * surprise.
 *
 * <p>Sources: Spiegelhalter DJ. Funnel plots for comparing institutional performance. Stat Med 2005;24:1185-202.
 * Dover DC, Schopflocher DP. Using funnel plots in public health surveillance. Popul Health Metr 2011;9:58. The curve
 * by count agrees with PHEindicatormethods {@code calculate_funnel_limits}, whose bisection stops at 10<sup>-7</sup>;
 * the limits at expected agree with FunnelPlotR. {@link #classify} is the rule of Fingertips: exact limits below 10
 * events, Byar's from 10.
 */
public final class PoissonFunnel {
    private enum Form {
        CLOSED_FORM,
        EXACT,
        AT_EXPECTED
    }

    private static final int STEPS = 200;
    /** Stands for no event: the gamma function with shape 0 has no value. */
    private static final double LEAST = 1e-12;

    private final Form form;
    private final double multiplier;
    private final Levels levels;

    private PoissonFunnel(Form form, double multiplier, Levels levels) {
        this.form = form;
        this.multiplier = multiplier;
        this.levels = levels;
    }

    /** Normal limits at 95% and 99.8%, multiplier 1. */
    public static PoissonFunnel closedForm() {
        return new PoissonFunnel(Form.CLOSED_FORM, 1, Levels.STANDARD);
    }

    /** Limits where the exact Poisson limit of the count touches the expected number; 95% and 99.8%, multiplier 1. */
    public static PoissonFunnel exact() {
        return new PoissonFunnel(Form.EXACT, 1, Levels.STANDARD);
    }

    /** Exact Poisson limits of a count equal to the expected number; 95% and 99.8%, multiplier 1. */
    public static PoissonFunnel atExpected() {
        return new PoissonFunnel(Form.AT_EXPECTED, 1, Levels.STANDARD);
    }

    /** The same with limits at these confidence levels, in this order. */
    public PoissonFunnel withLevels(double... level) {
        return new PoissonFunnel(form, multiplier, Levels.of(level));
    }

    /** The same with the value and its limits multiplied by this, which is above 0. */
    public PoissonFunnel withMultiplier(double value) {
        Arguments.positive("multiplier", value);
        return new PoissonFunnel(form, value, levels);
    }

    /** The limits of the ratio at an expected number, in the order of the levels. */
    public List<Limits> limits(double expected) {
        Arguments.count("expected number", expected);
        List<Limits> limits = new ArrayList<>(levels.size());
        boolean none = !Double.isFinite(expected) || expected == 0;
        for (int i = 0; i < levels.size(); i++) {
            limits.add(none ? Limits.none(levels.level(i)) : limits(expected, i));
        }
        return limits;
    }

    /** The class of a count by the rule of Fingertips: do its 95% and 99.8% limits leave out the expected number? */
    public static OutlierClass classify(double count, double expected) {
        Arguments.count("count", count);
        Arguments.count("expected number", expected);
        if (Double.isNaN(count) || Double.isNaN(expected)) {
            return OutlierClass.NOT_JUDGED;
        }
        Levels both = Levels.STANDARD;
        for (int i = both.size() - 1; i >= 0; i--) {
            if (expected < PoissonCount.lower(count, both.z(i), both.tail(i))) {
                return i == 1 ? OutlierClass.ABOVE_998 : OutlierClass.ABOVE_95;
            }
        }
        for (int i = both.size() - 1; i >= 0; i--) {
            if (expected > PoissonCount.upper(count, both.z(i), both.tail(i))) {
                return i == 1 ? OutlierClass.BELOW_998 : OutlierClass.BELOW_95;
            }
        }
        return OutlierClass.WITHIN;
    }

    /** The expected number at which this count lies on the lower limit; tail is the probability beyond it. */
    public static double expectedAtLower(double count, double tail) {
        return PoissonCount.exactUpper(count, tail);
    }

    /** The expected number at which this count lies on the upper limit; tail is the probability beyond it. */
    public static double expectedAtUpper(double count, double tail) {
        return PoissonCount.exactLower(count, tail);
    }

    /** The score z = (O − E) / √E; NaN where nothing is expected. */
    public static double score(double count, double expected) {
        Arguments.count("count", count);
        Arguments.count("expected number", expected);
        return expected > 0 ? (count - expected) / Math.sqrt(expected) : Double.NaN;
    }

    private Limits limits(double expected, int i) {
        double factor = multiplier / expected;
        double tail = levels.tail(i);
        return switch (form) {
            case CLOSED_FORM -> {
                double reach = levels.z(i) * Math.sqrt(expected);
                yield new Limits(levels.level(i), factor * Math.max(0, expected - reach), factor * (expected + reach));
            }
            case EXACT ->
                new Limits(levels.level(i), factor * lowCount(expected, tail), factor * highCount(expected, tail));
            case AT_EXPECTED ->
                new Limits(
                        levels.level(i),
                        factor * PoissonCount.exactLower(expected, tail),
                        factor * PoissonCount.exactUpper(expected, tail));
        };
    }

    /** The count with P(X ≤ count) = tail, or 0 when even no event is more likely than that. */
    private static double lowCount(double expected, double tail) {
        if (RegularizedGamma.Q.value(1, expected) >= tail) {
            return 0;
        }
        return root(
                count -> Math.log(RegularizedGamma.Q.value(count + 1, expected) / tail),
                near(expected, -TailSolver.normal(tail)) - 0.5,
                Math.sqrt(expected));
    }

    /** The count with P(X ≥ count) = tail. */
    private static double highCount(double expected, double tail) {
        return root(
                count -> -Math.log(RegularizedGamma.P.value(count, expected) / tail),
                near(expected, TailSolver.normal(tail)) + 0.5,
                Math.sqrt(expected));
    }

    /** The first terms of Cornish and Fisher's expansion, within a fraction of an event as a rule. */
    private static double near(double expected, double z) {
        return expected + z * Math.sqrt(expected) + (z * z - 1) / 6;
    }

    /** The count at which a rising function is zero: stepped around from a guess, then found by Brent's method. */
    private static double root(UnivariateFunction rising, double guess, double scale) {
        double step = 0.05 + 0.01 * scale;
        double at = Math.max(guess, LEAST);
        double value = rising.value(at);
        double low = at;
        double high = at;
        for (int i = 0; i < STEPS && value > 0 && low > LEAST; i++, step *= 2) {
            high = low;
            low = Math.max(LEAST, low - step);
            value = rising.value(low);
        }
        double above = low == high ? value : 1;
        for (int i = 0; i < STEPS && above < 0; i++, step *= 2) {
            low = high;
            high += step;
            above = rising.value(high);
        }
        return low == high ? low : new BrentSolver(1e-15, 1e-14, 0).solve(STEPS, rising, low, high);
    }
}
