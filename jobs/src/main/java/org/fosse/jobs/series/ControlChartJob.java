package org.fosse.jobs.series;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.config.ControlCharts;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.IndicatorFacts;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.stats.ControlChart;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** The points of the control charts; {@link ChartType} says which chart, {@link ControlChartSummaryJob} what it shows. */
public final class ControlChartJob implements Job {
    static final String UNIT = "chart_unit";

    static final Column PERIOD_KIND = Column.key(
            "period_kind",
            STRING,
            "How long the periods of the series are: day (a snapshot), week, month, quarter, year, or a number of them. Only periods of one length make a series; of periods that overlap the newest are kept.");
    static final Column CHART_TYPE = Column.attribute(
                    "chart_type",
                    STRING,
                    "XmR (single values and moving ranges), P' or U' (Laney, unequal denominators), G or T (cases or days between rare events); none where nothing is charted.")
            .required();
    static final Column CHART_UNIT = Column.attribute(
                    UNIT,
                    STRING,
                    "What value, centre line and limits are in: the indicator's unit; cases between events (G); days between events (T).")
            .required();
    static final Column TARGET = Column.measure(
            "target",
            DOUBLE,
            "the indicator's unit",
            "The indicator's standard; null where it has none and on charts between events.");

    public static final Table TABLE = Table.published(
            "control_chart",
            Stage.COMPUTE,
            "One point of the control chart of an indicator in one area, for everyone together. Series with fewer points than control_charts.minimum_points have a row in control_chart_summary only, with the reason.",
            List.of(
                    Shared.INDICATOR_ID,
                    PERIOD_KIND,
                    Shared.AREA_CODE,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    CHART_TYPE,
                    CHART_UNIT,
                    Column.measure(
                            "value",
                            DOUBLE,
                            UNIT,
                            "The value. On a G or T chart: denominators (G) or days (T) from the end of the last period with an event to the end of this one, divided by the events of this one."),
                    Column.measure(
                            "centre_line",
                            DOUBLE,
                            UNIT,
                            "Centre of the segment. XmR: mean of the values. P' and U': sum of numerators / sum of denominators x multiplier. G: mean x ln 2, the theoretical median. T: mean of the times to the power 1/3.6, turned back."),
                    Column.measure(
                            "lower_limit",
                            DOUBLE,
                            UNIT,
                            "Lower process limit. XmR: mean - 2.66 x mean moving range. P' and U': centre - 3 x standard error at the point's denominator x mean range of z / 1.128, not below 0. T: as XmR on the scale of the power 1/3.6; G: none. Null where there is none."),
                    Column.measure(
                            "upper_limit",
                            DOUBLE,
                            UNIT,
                            "Upper process limit, likewise with plus; P' not above 100%; G: m + 3 x root(m (m + 1)) with m the mean."),
                    Column.measure(
                            "lower_near",
                            DOUBLE,
                            UNIT,
                            "Two thirds of the way from the centre line to the lower limit: a point beyond it is near the limit."),
                    Column.measure(
                            "upper_near",
                            DOUBLE,
                            UNIT,
                            "Two thirds of the way from the centre line to the upper limit."),
                    Column.measure(
                            "moving_range",
                            DOUBLE,
                            UNIT,
                            "Distance from the point before, XmR only; null for the first point, after a gap, and on other charts. Ranges of 3.267 x their mean or more are left out of the limits once unless control_charts.screen_ranges is false. A range that reaches over a re-base is given here and is part of neither segment's limits."),
                    Column.attribute(
                            "special_cause",
                            STRING,
                            "The first rule of this order that picks the point out: above limit, below limit; rising or falling trend (one of 7 in a row that each rise or fall); two in three above or below (two of three near the same limit); shift above or below (one of 7 in a row on one side of the centre); otherwise common cause. Source: NHS England, Making Data Count; agrees with NHSRplotthedots."),
                    Column.attribute(
                            "point_type",
                            STRING,
                            "The rule's meaning by polarity: improvement, concern or neutral, each high or low; common cause. On G and T charts high means long without an event."),
                    Column.measure(
                            "segment",
                            INT,
                            "segments",
                            "1 for the first part of the chart; one more from each recorded change at which limits are taken anew. Null for a point that is not on the chart."),
                    Column.measure(
                            "missing_before",
                            INT,
                            "periods",
                            "Periods of the series missing right before this one; no range and no row of points reaches over them."),
                    TARGET,
                    Shared.METHOD,
                    Column.attribute(
                            "reason",
                            STRING,
                            "Why there is no point: no_event (G and T charts: a period without an event), first_event (nothing to count from: the first event, or the first after a gap); or why there is no value (missing, suppressed, ...). Null for a point.")));

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
        ControlCharts rules = run.config().controlCharts();
        return Packed.perIndicator(in, run, TABLE, periods -> rows(periods, rules));
    }

    /** The rows of one indicator, in order of the kind of period, area and period. */
    static Iterator<Row> rows(List<PeriodValues> periods, ControlCharts rules) {
        PeriodValues first = periods.get(0);
        RowBuilder row = new RowBuilder(TABLE);
        return new SeriesOfIndicator(periods).rows(Shared.ALL, series -> points(row, first, series, rules));
    }

    private static Iterator<Row> points(RowBuilder row, PeriodValues first, AreaSeries series, ControlCharts rules) {
        String code = first.geography().code(series.area());
        String level = first.geography().level(series.area()).text();
        SeriesChart made = SeriesChart.of(first.indicator(), series, code, rules);
        ControlChart chart = made.chart();
        if (chart == null) {
            return Collections.emptyIterator();
        }
        List<Row> rows = new ArrayList<>(series.points().size());
        int present = 0;
        for (SeriesPoint point : series.points()) {
            row.set("indicator_id", first.indicator().id())
                    .set("period_kind", series.kind().text())
                    .set("area_code", code)
                    .set("area_level", level)
                    .set("period_start", point.start())
                    .set("period_end", point.end())
                    .set("period_label", point.label())
                    .set("chart_type", made.type().text())
                    .set(UNIT, made.type().unit())
                    .set("method", made.type().method())
                    .number("target", SeriesChart.target(made.type(), first.indicator()))
                    .set("reason", point.reason());
            if (point.exists()) {
                put(row, first.indicator(), made, chart, series.kind(), present++);
            }
            rows.add(row.build());
        }
        return rows.iterator();
    }

    private static void put(
            RowBuilder row,
            IndicatorFacts indicator,
            SeriesChart made,
            ControlChart chart,
            PeriodKind kind,
            int point) {
        int at = made.place(point);
        int missing = AreaSeries.missingBefore(kind, made.points(), point);
        row.set("missing_before", missing);
        if (at < 0) {
            boolean none = ChartType.events(indicator, made.points().get(point)) == 0;
            row.set("reason", none ? "no_event" : "first_event");
            return;
        }
        double centre = chart.centre(at) * made.scale();
        double lower = chart.lower(at) * made.scale();
        double upper = chart.upper(at) * made.scale();
        double value = chart.value(at) * made.scale();
        double before = at == 0 || made.type() != ChartType.XMR ? Double.NaN : chart.value(at - 1) * made.scale();
        row.number("value", value)
                .number("centre_line", centre)
                .number("lower_limit", lower)
                .number("upper_limit", upper)
                .number("lower_near", centre - (centre - lower) * 2 / 3)
                .number("upper_near", centre + (upper - centre) * 2 / 3)
                .number("moving_range", Math.abs(value - before))
                .set("special_cause", ChartWords.of(chart.cause(at)))
                .set("point_type", ChartWords.of(chart.type(at)))
                .set("segment", chart.segment(at) + 1);
    }
}
