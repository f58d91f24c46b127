package org.fosse.jobs.series;

import java.util.Locale;
import org.fosse.config.Polarity;
import org.fosse.stats.Assurance;
import org.fosse.stats.ControlChart;
import org.fosse.stats.PointType;
import org.fosse.stats.SpecialCause;

/** The icons and rules of control charts in words. */
final class ChartWords {
    private ChartWords() {}

    /** The rule that picks a point out: above limit, falling trend, two in three below, shift above, or common cause. */
    static String of(SpecialCause cause) {
        return cause == SpecialCause.NONE
                ? "common cause"
                : cause.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What a point means by polarity: improvement high, concern low, neutral high ... or common cause. */
    static String of(PointType type) {
        return type.icon().replace('_', ' ');
    }

    /** The assurance icon, or why there is none. */
    static String assurance(ControlChart chart, Polarity polarity) {
        int last = chart.size() - 1;
        if (Double.isNaN(chart.target())) {
            return "no target";
        }
        if (polarity == Polarity.NO_JUDGEMENT) {
            return "no judgement";
        }
        if (Double.isNaN(chart.lower(last)) || Double.isNaN(chart.upper(last))) {
            return "no limits";
        }
        Assurance found = chart.assurance();
        return switch (found) {
            case CONSISTENT_PASS -> "consistently pass";
            case CONSISTENT_FAIL -> "consistently fail";
            case INCONSISTENT -> "inconsistent";
            case NONE -> "no target";
        };
    }
}
