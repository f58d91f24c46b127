package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.fosse.config.Variation;
import org.fosse.engine.Inputs;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.table.FunnelCurveTable;
import org.fosse.stats.Limits;
import org.fosse.tables.Table;

/**
 * The limits of funnels at fixed positions, so that a chart can draw them as curves. Small groups have no curve: the
 * limits at their own areas' sizes, in table funnel, are as many points as a curve could use.
 */
public final class FunnelCurveJob implements PackedTable {
    /** Positions of a curve. */
    static final int POINTS = 25;
    /** The fewest areas with counts for which a curve is given. */
    static final int LEAST_AREAS = 10;

    @Override
    public Table output() {
        return FunnelCurveTable.TABLE;
    }

    @Override
    public Statistic<Row> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.perPeriod(period -> rows(period, settings));
    }

    /** The rows of one indicator and period, in order of parent, child level and point. */
    static Iterator<Row> rows(PeriodValues period, Variation settings) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<Row>of().iterator();
        }
        boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), settings.suspect());
        RowBuilder row = new RowBuilder(FunnelCurveTable.TABLE);
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            AreaGroup areas = AreaGroup.of(values, group);
            String reason = areas.isWhole() && areas.counted().length > 0 && areas.counted().length < LEAST_AREAS
                    ? "too_few"
                    : null;
            GroupFunnel funnel = reason == null ? GroupFunnel.of(areas, suspect, settings) : null;
            if (funnel == null || funnel.reason() != null) {
                begin(row, period, group, areas, 0);
                rows.add(row.set("reason", funnel == null ? reason : funnel.reason())
                        .build());
                continue;
            }
            double[] range = funnel.range();
            for (int point = 1; point <= POINTS; point++) {
                begin(row, period, group, areas, point);
                rows.add(at(row, funnel, denominator(range[0], range[1], point))
                        .set("method", "limits as in table funnel, " + funnel.scale(settings) + " scale")
                        .build());
            }
        }
        return rows.iterator();
    }

    private static void begin(RowBuilder row, PeriodValues period, ComparisonGroup group, AreaGroup areas, int point) {
        row.set("indicator_id", period.indicator().id())
                .set("period_start", period.start())
                .set("period_end", period.end())
                .set("parent_code", period.geography().code(group.parent()))
                .set("child_level", group.childLevel().text())
                .set("point", point)
                .set("parent_level", group.parentLevel().text())
                .set("period_label", areas.periodLabel());
    }

    /** The ends are exact; what lies between is in equal ratios. */
    static double denominator(double smallest, double largest, int point) {
        if (point == 1 || point == POINTS) {
            return point == 1 ? smallest : largest;
        }
        return smallest * Math.pow(largest / smallest, (point - 1.0) / (POINTS - 1));
    }

    private static RowBuilder at(RowBuilder row, GroupFunnel funnel, double denominator) {
        FunnelPoint naive = funnel.point(0, denominator);
        List<Limits> adjusted = funnel.adjustedLimits(denominator, naive);
        return row.number("denominator", denominator)
                .number("average", funnel.average())
                .number("funnel_lower_95", naive.limits95().lower())
                .number("funnel_upper_95", naive.limits95().upper())
                .number("funnel_lower_998", naive.limits998().lower())
                .number("funnel_upper_998", naive.limits998().upper())
                .number("adjusted_lower_95", adjusted.get(0).lower())
                .number("adjusted_upper_95", adjusted.get(0).upper())
                .number("adjusted_lower_998", adjusted.get(1).lower())
                .number("adjusted_upper_998", adjusted.get(1).upper());
    }
}
