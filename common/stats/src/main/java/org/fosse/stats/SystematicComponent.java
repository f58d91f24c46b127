package org.fosse.stats;

import java.util.EnumSet;
import java.util.List;
import org.apache.commons.numbers.core.Sum;

/**
 * Systematic component of variation: what is left of the variance between areas after chance is taken off.
 *
 * <ul>
 *   <li>{@link #ofRatios}: (1/k) sum [ (O - E)^2 / E^2 - 1/E ], the form of Diehr and others, which most atlases use;
 *   <li>{@link #ofLogRatios}: (1/k) sum [ (ln O/E)^2 - 1/E ], the first form of McPherson and others.
 * </ul>
 *
 * <p>Unit: a variance of relative risks, not multiplied by 100 or 1000. The sign is kept: below zero means less
 * variation than chance alone would give. Areas with a missing observed count, or with an expected count that is
 * missing or zero, are left out and flagged {@link Flag#SOME_EXCLUDED}; none gives {@link Flag#NO_DATA}; one gives what
 * the formula says, flagged {@link Flag#TOO_FEW} because it says nothing of variation; all O equal to E gives minus the
 * mean of 1/E; an area with no events has no log ratio, so the log form then has no value
 * ({@link Flag#ZERO_DENOMINATOR}). A negative or infinite count is a caller's mistake.
 *
 * <p>Source: McPherson and others, New England Journal of Medicine 307 (1982) 1310-1314; Diehr and others, Health
 * Services Research 24 (1990) 741-771; Ibáñez and others, BMC Health Services Research 9:60 (2009). NHS use: atlases of
 * variation. Agrees with sava, which turns a negative result into a missing one.
 */
public final class SystematicComponent {
    private SystematicComponent() {}

    public static Estimate ofRatios(double[] observed, double[] expected) {
        return ofRatios(observed, expected, 0, observed.length);
    }

    public static Estimate ofRatios(double[] observed, double[] expected, int from, int to) {
        return of(observed, expected, from, to, false);
    }

    public static Estimate ofLogRatios(double[] observed, double[] expected) {
        return ofLogRatios(observed, expected, 0, observed.length);
    }

    public static Estimate ofLogRatios(double[] observed, double[] expected, int from, int to) {
        return of(observed, expected, from, to, true);
    }

    private static Estimate of(double[] observed, double[] expected, int from, int to, boolean log) {
        ChiSquaredHeterogeneity.checkCounts(observed, expected, from, to);
        int units = 0;
        boolean zero = false;
        Sum sum = Sum.create();
        for (int i = from; i < to; i++) {
            if (ChiSquaredHeterogeneity.takesPart(observed[i], expected[i])) {
                units++;
                zero |= observed[i] == 0;
                double away = log ? Math.log(observed[i] / expected[i]) : (observed[i] - expected[i]) / expected[i];
                double term = away * away - 1 / expected[i];
                sum.add(term);
            }
        }
        EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
        if (units == 0) {
            flags.add(Flag.NO_DATA);
        } else if (log && zero) {
            flags.add(Flag.ZERO_DENOMINATOR);
        }
        double value = flags.isEmpty() ? sum.getAsDouble() / units : Double.NaN;
        if (units == 1) {
            flags.add(Flag.TOO_FEW);
        }
        if (units < to - from) {
            flags.add(Flag.SOME_EXCLUDED);
        }
        return new Estimate(value, List.of(), units, flags);
    }
}
