package org.fosse.jobs.series;

import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Which way each series goes, in words; {@link RecentTrends} has the tests. */
public final class TrendJob implements Job {
    private static final String PER_YEAR = "the indicator's unit per year";

    public static final Table TABLE = Table.published(
            "trend",
            Stage.COMPUTE,
            "Which way an indicator goes in one area and group: the recent trend of Fingertips for years, Mann and Kendall's test for every other series.",
            List.of(
                    Shared.INDICATOR_ID,
                    ControlChartJob.PERIOD_KIND,
                    Shared.BREAKDOWN,
                    Shared.STRATUM,
                    Shared.AREA_CODE,
                    Shared.AREA_LEVEL,
                    Column.attribute(
                                    "direction",
                                    STRING,
                                    "increasing, decreasing, no significant change, or cannot be calculated.")
                            .required(),
                    Column.attribute(
                                    "judgement",
                                    STRING,
                                    "getting better or getting worse by the indicator's polarity; otherwise as direction.")
                            .required(),
                    Column.measure("points", LONG, "points", "Periods with a value.")
                            .required(),
                    Column.measure(
                                    "points_tested",
                                    LONG,
                                    "points",
                                    "Points the direction rests on: the last five years, or the last 24 points at most; 0 without a test.")
                            .required(),
                    Column.measure(
                                    "periods_overlapping",
                                    LONG,
                                    "periods",
                                    "Periods left out of the series because they overlap a later one: overlapping years are never tested together.")
                            .required(),
                    Column.attribute(
                            "first_period",
                            STRING,
                            "The first point tested, in words; the first of all where there is no test."),
                    Column.attribute("first_period_start", DATE, "Its first day."),
                    Column.attribute("last_period", STRING, "The last point with a value, in words."),
                    Column.attribute("last_period_end", DATE, "Its last day."),
                    Column.measure(
                            "statistic",
                            DOUBLE,
                            "statistic",
                            "fingertips_recent_trend: chi-squared for trend on 1 degree of freedom, from counts (proportions) or (slope / its standard error) squared of a line weighted by 1 / standard error squared, with standard error = (upper - lower 95% limit) / 3.92. mann_kendall: z = (S - sign S) / root(variance of S), S = rises less falls over all pairs."),
                    Column.measure(
                            "p_value",
                            DOUBLE,
                            "probability",
                            "How likely such a statistic is without a trend (two-sided). Significant: chi-squared above 9.54953570608324 (p below 0.002) and the slope keeps its sign when each year is left out in turn; or p below 0.05 by Mann and Kendall."),
                    Column.measure(
                            "slope",
                            DOUBLE,
                            PER_YEAR,
                            "Sen's slope: the median of (later value - earlier value) / years between them over all pairs of the last 24 points at most. Null below five points and for classes on a scale."),
                    Column.measure(
                            "slope_lower_95", DOUBLE, PER_YEAR, "Lower 95% limit of Sen's slope (Gilbert 1987)."),
                    Column.measure("slope_upper_95", DOUBLE, PER_YEAR, "Upper 95% limit of Sen's slope."),
                    Column.attribute(
                                    "method",
                                    STRING,
                                    "fingertips_recent_trend (OHID, Public health technical guidance, Trend markers), mann_kendall (Mann 1945, Kendall 1975), or none.")
                            .required(),
                    Column.attribute(
                            "reason",
                            STRING,
                            "no_data or too_few_points (below five); break_in_series (fewer than five years in a row up to the last); boundary_proportion (a year at exactly 0 or 100%, which the Fingertips test cannot take); outlier_found (significant, but leaving one year out turns the slope round); missing_limits (years without limits, so Mann and Kendall's test instead). Null when there is nothing to say.")),
            new Check(
                    "no_direction_has_reason",
                    "direction <> 'cannot be calculated' or reason is not null",
                    "A trend that cannot be calculated has a reason."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    public boolean sorted() {
        return true;
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        return Packed.perIndicator(in, run, TABLE, TrendJob::rows);
    }

    /** The rows of one indicator, in order of the kind of period, group and area. */
    static Iterator<Row> rows(List<PeriodValues> periods) {
        PeriodValues first = periods.get(0);
        RowBuilder row = new RowBuilder(TABLE);
        return new SeriesOfIndicator(periods).rows(series -> {
            RecentTrends.Trend trend = RecentTrends.of(first.indicator(), series);
            List<SeriesPoint> tested = trend.tested();
            row.set("indicator_id", first.indicator().id())
                    .set("period_kind", series.kind().text())
                    .set("breakdown", series.breakdown())
                    .set("stratum", series.stratum())
                    .set("area_code", first.geography().code(series.area()))
                    .set("area_level", first.geography().level(series.area()).text())
                    .set("direction", trend.direction())
                    .set("judgement", trend.judgement())
                    .set("points", (long) series.present().size())
                    .set("points_tested", trend.method().equals("none") ? 0L : tested.size())
                    .set("periods_overlapping", (long) series.overlapping())
                    .number("statistic", trend.statistic())
                    .number("p_value", trend.p())
                    .number("slope", trend.slope())
                    .number("slope_lower_95", trend.slopeLower95())
                    .number("slope_upper_95", trend.slopeUpper95())
                    .set("method", trend.method())
                    .set("reason", trend.reason());
            if (!tested.isEmpty()) {
                SeriesPoint last = tested.get(tested.size() - 1);
                row.set("first_period", tested.get(0).label())
                        .set("first_period_start", tested.get(0).start())
                        .set("last_period", last.label())
                        .set("last_period_end", last.end());
            }
            return List.of(row.build()).iterator();
        });
    }
}
