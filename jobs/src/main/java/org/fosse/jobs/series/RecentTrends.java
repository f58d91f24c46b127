package org.fosse.jobs.series;

import java.util.List;
import org.fosse.config.Polarity;
import org.fosse.jobs.chart.AreaSeries;
import org.fosse.jobs.chart.SeriesPoint;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.stats.Limits;
import org.fosse.stats.MannKendall;
import org.fosse.stats.RecentTrend;
import org.fosse.stats.SenSlope;
import org.fosse.tables.PeriodKind;
import org.fosse.tables.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The recent trend of one area in words.
 *
 * <p>Five or more years in a row have the test of Fingertips over the last five, {@link RecentTrend}: from the counts of a
 * proportion, otherwise from the limits. Every other series, and years without limits, have the test of Mann and Kendall
 * over the last {@value #WINDOW} values at most, at 5%: recent, two whole years of months, and so few that single tests stay
 * cheap. Sen's slope says how fast, per year, for both.
 */
public final class RecentTrends {
    /** Most values that Mann and Kendall's test and Sen's slope take. */
    public static final int WINDOW = 24;

    /** Fewest values for any trend. */
    public static final int FEWEST = RecentTrend.POINTS;

    static final String FINGERTIPS = "fingertips_recent_trend";
    static final String MANN_KENDALL = "mann_kendall";
    private static final String NONE = "none";
    private static final double SIGNIFICANT = 0.05;

    private RecentTrends() {}

    /**
     * What is said about a series.
     *
     * @param direction increasing, decreasing, no significant change or cannot be calculated
     * @param judgement the same by polarity: getting better, getting worse; increasing or decreasing without judgement
     * @param method fingertips_recent_trend, mann_kendall or none
     * @param reason codes that say why it cannot be calculated or must be read with care; null when nothing is
     * @param tested the points the direction rests on, oldest first; all points with a value where there is no test
     * @param statistic chi-squared (1 degree of freedom) or z, by the method; NaN without a test
     * @param p two-sided probability of such a statistic without a trend; NaN without a test
     * @param slope Sen's slope in the indicator's unit per year, with 95% limits; NaN below {@value #FEWEST} points
     */
    public record Trend(
            String direction,
            String judgement,
            String method,
            @Nullable Reason reason,
            List<SeriesPoint> tested,
            double statistic,
            double p,
            double slope,
            double slopeLower95,
            double slopeUpper95) {
        public Trend {
            tested = List.copyOf(tested);
        }

        boolean isTested() {
            return !method.equals(NONE);
        }

        /** Whether there is anything to say of the series: a direction, or how steep it is. */
        boolean says() {
            return isTested() || !Double.isNaN(slope);
        }
    }

    /** The trend of a series; years need their limits, as {@link SeriesOfIndicator} gives them. */
    public static Trend of(IndicatorFacts indicator, AreaSeries series) {
        List<SeriesPoint> present = series.present();
        if (present.size() < FEWEST) {
            Reason reason = present.isEmpty() ? Reason.NO_DATA : Reason.TOO_FEW_POINTS;
            return none(present, reason, null, indicator.polarity());
        }
        List<SeriesPoint> recent = recent(present);
        Estimate slope = slope(series.kind(), recent);
        if (indicator.isOrdinal()) {
            // Distances between classes have no meaning; their order has.
            slope = Estimate.missing(recent.size(), Flag.MISSING_VALUE);
        }
        return series.kind().isYear()
                ? annual(indicator, series.kind(), present, slope)
                : kendall(indicator, recent, slope, null);
    }

    private static Trend annual(IndicatorFacts indicator, PeriodKind kind, List<SeriesPoint> present, Estimate slope) {
        int from = present.size() - 1;
        while (from > 0 && AreaSeries.missingBefore(kind, present, from) == 0) {
            from--;
        }
        if (present.size() - from < FEWEST) {
            return none(present, Reason.BREAK_IN_SERIES, slope, indicator.polarity());
        }
        List<SeriesPoint> years = present.subList(present.size() - FEWEST, present.size());
        double[] time = new double[FEWEST];
        for (int i = 0; i < FEWEST; i++) {
            time[i] = i;
        }
        RecentTrend.Result found;
        if (indicator.isProportion() && years.stream().allMatch(SeriesPoint::isCounted)) {
            found = RecentTrend.ofProportions(
                    time,
                    years.stream().mapToDouble(SeriesPoint::numerator).toArray(),
                    years.stream().mapToDouble(SeriesPoint::denominator).toArray());
        } else {
            found = RecentTrend.ofValues(
                    time,
                    values(years),
                    years.stream().mapToDouble(SeriesPoint::lower95).toArray(),
                    years.stream().mapToDouble(SeriesPoint::upper95).toArray(),
                    Limits.P95);
        }
        if (found.reason() == RecentTrend.Reason.MISSING_LIMITS) {
            return kendall(indicator, recent(present), slope, Reason.MISSING_LIMITS);
        }
        Reason reason = switch (found.reason()) {
            case SIGNIFICANT_TREND, NO_SIGNIFICANT_TREND -> null;
            case OUTLIER_FOUND, TOO_FEW_POINTS, DUPLICATE_TIMES, MISSING_VALUES, MISSING_LIMITS ->
                Reason.of(found.reason().text());
        };
        return trend(
                words(found.direction()),
                indicator.polarity(),
                found.direction() == RecentTrend.Direction.NOT_CALCULATED ? NONE : FINGERTIPS,
                reason,
                years,
                found.chiSquared(),
                found.p(),
                slope);
    }

    private static List<SeriesPoint> recent(List<SeriesPoint> present) {
        return present.subList(Math.max(0, present.size() - WINDOW), present.size());
    }

    private static Trend kendall(
            IndicatorFacts indicator, List<SeriesPoint> recent, Estimate slope, @Nullable Reason reason) {
        MannKendall.Result found = MannKendall.of(values(recent));
        // Values that are all equal have no test, and no change.
        boolean changing = found.p() < SIGNIFICANT;
        String direction = !changing
                ? words(RecentTrend.Direction.NO_SIGNIFICANT_CHANGE)
                : words(found.s() > 0 ? RecentTrend.Direction.INCREASING : RecentTrend.Direction.DECREASING);
        return trend(direction, indicator.polarity(), MANN_KENDALL, reason, recent, found.z(), found.p(), slope);
    }

    private static Trend none(List<SeriesPoint> present, Reason reason, @Nullable Estimate slope, Polarity polarity) {
        Estimate known = slope == null ? Estimate.missing(present.size(), Flag.TOO_FEW) : slope;
        return trend(
                words(RecentTrend.Direction.NOT_CALCULATED),
                polarity,
                NONE,
                reason,
                present,
                Double.NaN,
                Double.NaN,
                known);
    }

    private static Trend trend(
            String direction,
            Polarity polarity,
            String method,
            @Nullable Reason reason,
            List<SeriesPoint> tested,
            double statistic,
            double p,
            Estimate slope) {
        Limits limits = slope.limits(Limits.P95);
        return new Trend(
                direction,
                judgement(direction, polarity),
                method,
                reason,
                tested,
                statistic,
                p,
                slope.value(),
                limits.lower(),
                limits.upper());
    }

    private static Estimate slope(PeriodKind kind, List<SeriesPoint> points) {
        double[] years =
                points.stream().mapToDouble(point -> kind.years(point.start())).toArray();
        return SenSlope.withDefaults().of(years, values(points));
    }

    private static double[] values(List<SeriesPoint> points) {
        return points.stream().mapToDouble(SeriesPoint::value).toArray();
    }

    private static String words(RecentTrend.Direction direction) {
        return direction.text().replace('_', ' ');
    }

    private static String judgement(String direction, Polarity polarity) {
        boolean up = direction.equals(words(RecentTrend.Direction.INCREASING));
        boolean down = direction.equals(words(RecentTrend.Direction.DECREASING));
        if (polarity == Polarity.NO_JUDGEMENT || !(up || down)) {
            return direction;
        }
        return up == (polarity == Polarity.HIGHER_IS_BETTER) ? "getting better" : "getting worse";
    }
}
