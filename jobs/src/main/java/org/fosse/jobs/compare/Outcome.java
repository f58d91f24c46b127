package org.fosse.jobs.compare;

import java.util.Locale;
import org.fosse.config.Polarity;

/** The words for how a value compares. Which of them apply follows from the rule and the polarity, never assumed. */
public enum Outcome {
    NOT_COMPARED,
    LOWEST,
    LOWER,
    LOW,
    SIMILAR,
    MIDDLE,
    HIGH,
    HIGHER,
    HIGHEST,
    WORST,
    WORSE,
    BETTER,
    BEST;

    /** As tables hold it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The word for a whole interval beyond a value; side is -1 below, 0 not beyond, 1 above. */
    public static Outcome ofSide(int side, Polarity polarity) {
        if (side == 0) {
            return SIMILAR;
        }
        int good = good(side, polarity);
        return good == 0 ? (side < 0 ? LOWER : HIGHER) : good > 0 ? BETTER : WORSE;
    }

    /** The stronger word for a whole 99.8% interval beyond a value. */
    static Outcome ofFarSide(int side, Polarity polarity) {
        int good = good(side, polarity);
        return good == 0 ? (side < 0 ? LOWEST : HIGHEST) : good > 0 ? BEST : WORST;
    }

    /** The word for a quantile group, 1 being the lowest values; five groups have a middle, four have none. */
    static Outcome ofGroup(int group, int groups, Polarity polarity) {
        if (2 * group == groups + 1) {
            return MIDDLE;
        }
        boolean end = group == 1 || group == groups;
        int side = 2 * group < groups + 1 ? -1 : 1;
        int good = good(side, polarity);
        if (good == 0) {
            return end ? (side < 0 ? LOWEST : HIGHEST) : side < 0 ? LOW : HIGH;
        }
        return end ? (good > 0 ? BEST : WORST) : good > 0 ? BETTER : WORSE;
    }

    private static int good(int side, Polarity polarity) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> side;
            case LOWER_IS_BETTER -> -side;
            case NO_JUDGEMENT -> 0;
        };
    }
}
