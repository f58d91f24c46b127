package org.fosse.jobs.action;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.fosse.config.ControlCharts;
import org.fosse.config.Polarity;
import org.fosse.config.Standards;
import org.fosse.config.ValueType;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesChart;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.PeriodFixture;

/** ActionFixtures-up monthly series. */
final class ActionFixtures {
    static final YearMonth FIRST = YearMonth.of(2024, 4);
    static final IndicatorFacts PERCENT =
            PeriodFixture.indicator("X", ValueType.PROPORTION, 100, true, Polarity.HIGHER_IS_BETTER, Standards.NONE);
    static final ControlCharts RULES = new ControlCharts(6, 0, true, List.of());

    private ActionFixtures() {}

    /** So many months from April 2024 on, values alone. */
    static AreaSeries months(int count, IntToDoubleFunction value) {
        return counted(count, Double.NaN, value);
    }

    /** The same as percentages of a denominator. */
    static AreaSeries counted(int count, double denominator, IntToDoubleFunction percent) {
        List<SeriesPoint> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = FIRST.plusMonths(i);
            double value = percent.applyAsDouble(i);
            points.add(point(month.atDay(1), month.atEndOfMonth(), value, denominator));
        }
        return Objects.requireNonNull(AreaSeries.ofMost(points));
    }

    static SeriesPoint point(LocalDate start, LocalDate end, double value, double denominator) {
        return new SeriesPoint(
                start,
                end,
                start.toString(),
                value / 100 * denominator,
                denominator,
                value,
                Double.NaN,
                Double.NaN,
                null,
                "test");
    }

    static double[] values(AreaSeries series) {
        return series.points().stream().mapToDouble(SeriesPoint::value).toArray();
    }

    static SeriesChart chart(AreaSeries series) {
        return SeriesChart.of(PERCENT, series, "A", RULES);
    }

    /** A wobble of plus and minus one that has no trend and no season. */
    static double wobble(int i) {
        return new double[] {0.6, -0.9, 0.1, 0.8, -0.4, -0.7, 1, -0.3, 0.4, -0.6}[i % 10];
    }
}
