package org.fosse.jobs.action;

import java.util.Arrays;
import java.util.List;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.stats.ImprovementDirection;
import org.fosse.stats.MannKendall;
import org.fosse.tables.ProgressTrend;

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

    /** @param chart the control chart of the series, as in table control_chart */
    static Trend of(SeriesChart chart) {
        List<SeriesPoint> points = chart.points();
        if (points.size() < FEWEST) {
            return TOO_FEW;
        }
        if (points.size() < FEWEST_FOR_CHART || chart.chart() == null) {
            MannKendall.Result test = MannKendall.of(
                    points.stream().mapToDouble(SeriesPoint::value).toArray());
            return test.p() < LEVEL ? of(Math.signum(test.s())) : NONE;
        }
        return of(chart.side(points.size() - 1));
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
    ProgressTrend word(ImprovementDirection direction) {
        if (this == TOO_FEW) {
            return ProgressTrend.TOO_FEW_POINTS;
        }
        if (this == NONE) {
            return ProgressTrend.NO_CLEAR_TREND;
        }
        if (direction == ImprovementDirection.NEUTRAL) {
            return this == RISING ? ProgressTrend.RISING : ProgressTrend.FALLING;
        }
        return sign == direction.sign() ? ProgressTrend.IMPROVING : ProgressTrend.WORSENING;
    }
}
