package org.fosse.jobs.series;

import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** What the control chart of each series shows, or why there is none; {@link ChartSummary} fills the row. */
public final class ControlChartSummaryJob implements Job {
    public static final Table TABLE = Table.published(
            "control_chart_summary",
            Stage.COMPUTE,
            "What the control chart of an indicator shows in one area and group, as the icons of Making Data Count in words; or why there is no chart. The points for everyone together are in control_chart.",
            List.of(
                    Shared.INDICATOR_ID,
                    ControlChartJob.PERIOD_KIND,
                    Shared.BREAKDOWN,
                    Shared.STRATUM,
                    Shared.AREA_CODE,
                    Shared.AREA_LEVEL,
                    Column.attribute(
                            "variation_icon",
                            STRING,
                            "What the latest point shows by polarity: common cause; improvement high or low; concern high or low; neutral high or low. High and low are the direction of the chart's values. Null without a chart."),
                    Column.attribute(
                            "assurance_icon",
                            STRING,
                            "Whether the limits at the latest point let the target be met: consistently pass, consistently fail, inconsistent; or why nothing is said: no target, no judgement, no limits. Null without a chart."),
                    Column.measure("points", LONG, "points", "Periods with a value, whether charted or not.")
                            .required(),
                    Column.measure(
                                    "points_without_value",
                                    LONG,
                                    "points",
                                    "Periods with a row and without a value (missing, suppressed).")
                            .required(),
                    Column.measure(
                                    "periods_missing",
                                    LONG,
                                    "periods",
                                    "Periods without a value between the first and the last with one.")
                            .required(),
                    Column.measure(
                                    "periods_overlapping",
                                    LONG,
                                    "periods",
                                    "Periods left out of the series because they overlap a later one.")
                            .required(),
                    Column.attribute("first_period_start", DATE, "First day of the first period with a value."),
                    Column.attribute("latest_period_start", DATE, "First day of the last period with a value."),
                    Column.attribute("latest_period_end", DATE, "Last day of the last period with a value."),
                    Column.attribute("latest_period_label", STRING, "That period in words."),
                    Column.measure(
                            "latest_value",
                            DOUBLE,
                            "the indicator's unit",
                            "The value of the last period with one; on a G or T chart too in the indicator's unit."),
                    Column.measure(
                            "centre_line",
                            DOUBLE,
                            ControlChartJob.UNIT,
                            "Centre line at the latest point on the chart."),
                    Column.measure(
                            "lower_limit", DOUBLE, ControlChartJob.UNIT, "Lower process limit at the latest point."),
                    Column.measure(
                            "upper_limit", DOUBLE, ControlChartJob.UNIT, "Upper process limit at the latest point."),
                    Column.attribute(
                            "latest_special_cause",
                            STRING,
                            "The rule that picks out the newest special-cause point of the latest segment (words as in control_chart); common cause when it has none."),
                    Column.attribute("latest_special_cause_type", STRING, "What that point means by polarity."),
                    Column.attribute(
                            "special_cause_since",
                            DATE,
                            "First day of the period in which it began: every point from there to its last one has the same meaning."),
                    Column.attribute("special_cause_until", DATE, "Last day of the period of its last point."),
                    Column.measure("segments", LONG, "segments", "Parts of the chart: one more than re-bases."),
                    Column.attribute(
                            "segment_since",
                            DATE,
                            "First day of the latest segment's first period: the limits hold from there."),
                    Column.measure("segment_points", LONG, "points", "Values on the chart in the latest segment."),
                    Column.measure(
                            "special_cause_points",
                            LONG,
                            "points",
                            "How many of them show special cause. Limits describe a stable process; where most points are special (seasons, steps, years that follow on each other) they do not."),
                    Column.attribute(
                            "short_series",
                            BOOLEAN,
                            "Whether the latest segment has fewer than 13 points, so that its limits are provisional; null without a chart."),
                    ControlChartJob.CHART_TYPE,
                    ControlChartJob.CHART_UNIT,
                    Column.attribute("chart_rule", STRING, "The rule that chose the chart.")
                            .required(),
                    ControlChartJob.TARGET,
                    Shared.METHOD,
                    Column.attribute(
                            "reason",
                            STRING,
                            "Codes, comma-separated: no_data, too_few_points (below control_charts.minimum_points) or ordinal_scale when there is no chart; change_not_applied when a recorded change leaves too few points before or after it for limits of their own; mostly_special_cause when more than half of the latest segment's points show it, so that a re-base or another chart is needed; sources_differ when the values come from more than one source. Null when there is nothing to say.")),
            new Check(
                    "chart_or_reason",
                    "variation_icon is not null or reason is not null",
                    "A series without a chart has a reason."));

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

    /** The rows of one indicator, in order of the kind of period, group and area. */
    static Iterator<Row> rows(List<PeriodValues> periods, ControlCharts rules) {
        PeriodValues first = periods.get(0);
        RowBuilder row = new RowBuilder(TABLE);
        return new SeriesOfIndicator(periods).rows(series -> {
            String code = first.geography().code(series.area());
            row.set("indicator_id", first.indicator().id())
                    .set("period_kind", series.kind().text())
                    .set("breakdown", series.breakdown())
                    .set("stratum", series.stratum())
                    .set("area_code", code)
                    .set("area_level", first.geography().level(series.area()).text());
            ChartSummary.set(row, first.indicator(), series, SeriesChart.of(first.indicator(), series, code, rules));
            return List.of(row.build()).iterator();
        });
    }
}
