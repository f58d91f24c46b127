package org.fosse.jobs.action;

import java.util.Arrays;
import org.fosse.stats.ControlChart;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.MannKendall;
import org.fosse.stats.XmrChart;

/**
 * Where a series is going, as a sign. From 12 values on, the newest point of its control chart: special cause above or
 * rising is 1, below or falling -1 (Making Data Count). From 5 to 11, Mann and Kendall's test at 5%. Fewer tell nothing.
 */
enum Trend {
    RISING(1),
    FALLING(-1),
    NONE(0),
    TOO_FEW(0);

    private static final int FEWEST = 5;
    private static final int FEWEST_FOR_CHART = 12;
    private static final double LEVEL = 0.05;

    private final int sign;

    Trend(int sign) {
        this.sign = sign;
    }

    static Trend of(double[] values) {
        if (values.length < FEWEST) {
            return TOO_FEW;
        }
        if (values.length < FEWEST_FOR_CHART) {
            MannKendall.Result test = MannKendall.of(values);
            return test.p() < LEVEL ? of(Math.signum(test.s())) : NONE;
        }
        ControlChart chart = XmrChart.standard().of(values);
        return of(chart.cause(chart.size() - 1).sign());
    }

    private static Trend of(double sign) {
        return Arrays.stream(values())
                .filter(trend -> trend.sign == sign)
                .findFirst()
                .orElse(NONE);
    }

    int sign() {
        return sign;
    }

    /** In words, where the direction says which way is better. */
    String text(ImprovementDirection direction) {
        if (this == TOO_FEW) {
            return "too few points";
        }
        if (this == NONE) {
            return "no clear trend";
        }
        if (direction == ImprovementDirection.NEUTRAL) {
            return this == RISING ? "rising" : "falling";
        }
        return sign == direction.sign() ? "improving" : "worsening";
    }
}
