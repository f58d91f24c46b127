package org.fosse.jobs.describe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fosse.jobs.describe.StatisticColumns.Origin;
import org.fosse.stats.Assurance;
import org.fosse.stats.ControlChart;
import org.fosse.stats.MannKendall;
import org.fosse.stats.PPrimeChart;
import org.fosse.stats.PointType;
import org.fosse.stats.RareEventChart;
import org.fosse.stats.RecentTrend;
import org.fosse.stats.SenSlope;
import org.fosse.stats.SpecialCause;
import org.fosse.stats.XmrChart;

/** Where the columns of the series tables come from, as reviewed against {@code SeriesChart} and {@code RecentTrends}. */
final class SeriesColumns {
    private SeriesColumns() {}

    static List<Origin> all() {
        List<Origin> all = new ArrayList<>();
        for (String table : List.of("control_chart", "control_chart_summary")) {
            add(
                    all,
                    table,
                    "centre_line lower_limit upper_limit",
                    "By `chart_type`: XmR; P' or U' times `multiplier`; G or T",
                    XmrChart.class,
                    PPrimeChart.class,
                    RareEventChart.class);
        }
        add(all, "control_chart", "value missing_before segment", "The charted value; counted");
        add(all, "control_chart", "lower_near upper_near", "Two thirds of the way to the limits", ControlChart.class);
        add(all, "control_chart", "moving_range", "XmR only", XmrChart.class);
        add(
                all,
                "control_chart",
                "special_cause point_type",
                "In words",
                ControlChart.class,
                SpecialCause.class,
                PointType.class);
        add(all, "control_chart_summary", "variation_icon", "Of the latest point, in words", PointType.class);
        add(all, "control_chart_summary", "assurance_icon", "At the latest point, in words", Assurance.class);
        add(
                all,
                "control_chart_summary",
                "latest_special_cause latest_special_cause_type special_cause_points baseline_points autocorrelation",
                "Over the latest segment",
                ControlChart.class);
        add(
                all,
                "trend",
                "direction statistic p_value",
                "By `method`: the recent trend of Fingertips, or Mann and Kendall's test",
                RecentTrend.class,
                MannKendall.class);
        add(all, "trend", "slope slope_lower_95 slope_upper_95", "Per year", SenSlope.class);
        return all;
    }

    private static void add(List<Origin> all, String table, String columns, String how, Class<?>... methods) {
        all.add(new Origin(table, Arrays.asList(columns.split(" ")), Arrays.asList(methods), how));
    }
}
