package org.fosse.jobs.figure;

import org.fosse.config.Polarity;
import org.fosse.tables.Judgement;

/**
 * The field's interval rule: the area's whole interval below the other value is lower, above it higher, otherwise similar.
 * The other value is taken as it stands, without error. At two levels, an interval of 99.8% that is beyond it gives the
 * stronger word.
 */
public final class IntervalRule {
    private IntervalRule() {}

    /** In words, at one level. */
    public static Judgement at95(Figure area, double other, Polarity polarity) {
        return area.exists() ? at95(area.lower95(), area.upper95(), other, polarity) : Judgement.NOT_COMPARED;
    }

    /** In words, at one level; NaN for what is not known. */
    public static Judgement at95(double lower, double upper, double other, Polarity polarity) {
        return Double.isNaN(lower) || Double.isNaN(upper) || Double.isNaN(other)
                ? Judgement.NOT_COMPARED
                : polarity.judge(side(lower, upper, other));
    }

    /** In words, at two levels. */
    public static Judgement atTwoLevels(Figure area, double other, Polarity polarity) {
        if (!area.hasLimits95() || !area.hasLimits998() || Double.isNaN(other)) {
            return Judgement.NOT_COMPARED;
        }
        int far = side(area.lower998(), area.upper998(), other);
        return far == 0 ? polarity.judge(side(area.lower95(), area.upper95(), other)) : polarity.judgeFar(far);
    }

    /** The other way round, a value against the range that its like lie in: outside it is lower or higher. */
    public static Judgement outsideAt95(double value, Figure usual, Polarity polarity) {
        return polarity.judge(-side(usual.lower95(), usual.upper95(), value));
    }

    /** The same at two levels. */
    public static Judgement outsideAtTwoLevels(double value, Figure usual, Polarity polarity) {
        int far = -side(usual.lower998(), usual.upper998(), value);
        return far == 0 ? outsideAt95(value, usual, polarity) : polarity.judgeFar(far);
    }

    private static int side(double lower, double upper, double other) {
        return upper < other ? -1 : lower > other ? 1 : 0;
    }
}
