package org.fosse.jobs.compare;

import org.fosse.config.Polarity;

/**
 * The field's interval rule: the area's whole interval below the other value is lower, above it higher, otherwise similar.
 * The other value is taken as it stands, without error. At two levels, an interval of 99.8% that is beyond it gives the
 * stronger word.
 */
public final class IntervalRule {
    private IntervalRule() {}

    /** In words, at one level. */
    static Outcome at95(Figure area, double other, Polarity polarity) {
        return area.exists() ? at95(area.lower95(), area.upper95(), other, polarity) : Outcome.NOT_COMPARED;
    }

    /** In words, at one level; NaN for what is not known. */
    public static Outcome at95(double lower, double upper, double other, Polarity polarity) {
        return Double.isNaN(lower) || Double.isNaN(upper) || Double.isNaN(other)
                ? Outcome.NOT_COMPARED
                : Outcome.ofSide(side(lower, upper, other), polarity);
    }

    /** In words, at two levels. */
    static Outcome atTwoLevels(Figure area, double other, Polarity polarity) {
        if (!area.hasLimits95() || !area.hasLimits998() || Double.isNaN(other)) {
            return Outcome.NOT_COMPARED;
        }
        int far = side(area.lower998(), area.upper998(), other);
        return far == 0
                ? Outcome.ofSide(side(area.lower95(), area.upper95(), other), polarity)
                : Outcome.ofFarSide(far, polarity);
    }

    private static int side(double lower, double upper, double other) {
        return upper < other ? -1 : lower > other ? 1 : 0;
    }
}
