package org.fosse.jobs.variation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.config.Variation;
import org.fosse.engine.Declaration;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.figure.AreaEffects;
import org.fosse.jobs.figure.FunnelPoint;
import org.fosse.jobs.figure.SuspectValues;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodStatisticJob;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FunnelCurveTable;
import org.fosse.stats.Limits;
import org.fosse.tables.Reason;

/**
 * The limits of funnels at fixed positions, so that a chart can draw them as curves. Small groups have no curve: the
 * limits at their own areas' sizes, in table funnel, are as many points as a curve could use.
 */
public final class FunnelCurveJob extends Declaration<FunnelCurveTable>
        implements PeriodStatisticJob<FunnelCurveTable> {
    /** Positions of a curve. */
    static final int POINTS = 25;
    /** The fewest areas with counts for which a curve is given. */
    static final int LEAST_AREAS = 10;

    public FunnelCurveJob() {
        super(FunnelCurveTable.TABLE, Packed.INPUTS);
    }

    @Override
    public Statistic<TableRow<FunnelCurveTable>> statistic(Inputs in, Run run) {
        Variation settings = run.config().variation();
        return Statistic.perPeriod(period -> rows(period, settings));
    }

    /** The rows of one indicator and period, in order of parent, child level and point. */
    static Iterator<TableRow<FunnelCurveTable>> rows(PeriodValues period, Variation settings) {
        StratumValues values = period.all();
        if (values == null) {
            return List.<TableRow<FunnelCurveTable>>of().iterator();
        }
        boolean[] suspect = SuspectValues.of(values, AreaEffects.of(values), settings.suspect());
        List<TableRow<FunnelCurveTable>> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            AreaGroup areas = AreaGroup.of(values, group);
            Reason reason = areas.isWhole() && areas.counted().length > 0 && areas.counted().length < LEAST_AREAS
                    ? Reason.TOO_FEW
                    : null;
            GroupFunnel funnel = reason == null ? GroupFunnel.of(areas, suspect, settings) : null;
            if (funnel == null || funnel.reason() != null) {
                rows.add(begin(period, group, areas, 0)
                        .reason(FunnelCurveTable.REASON, funnel == null ? reason : funnel.reason())
                        .build());
                continue;
            }
            double[] range = funnel.range();
            for (int point = 1; point <= POINTS; point++) {
                RowBuilder<FunnelCurveTable> row = begin(period, group, areas, point);
                rows.add(at(row, funnel, denominator(range[0], range[1], point))
                        .set(FunnelCurveTable.METHOD, "limits as in table funnel, " + funnel.scale(settings) + " scale")
                        .build());
            }
        }
        return rows.iterator();
    }

    private static RowBuilder<FunnelCurveTable> begin(
            PeriodValues period, ComparisonGroup group, AreaGroup areas, int point) {
        return FunnelCurveTable.TABLE
                .row()
                .set(FunnelCurveTable.INDICATOR_ID, period.indicator().id())
                .set(FunnelCurveTable.PERIOD_START, period.start())
                .set(FunnelCurveTable.PERIOD_END, period.end())
                .set(FunnelCurveTable.PARENT_CODE, period.geography().code(group.parent()))
                .set(FunnelCurveTable.CHILD_LEVEL, group.childLevel().text())
                .set(FunnelCurveTable.POINT, point)
                .set(FunnelCurveTable.PARENT_LEVEL, group.parentLevel().text())
                .set(FunnelCurveTable.PERIOD_LABEL, areas.periodLabel());
    }

    /** The ends are exact; what lies between is in equal ratios. */
    static double denominator(double smallest, double largest, int point) {
        if (point == 1 || point == POINTS) {
            return point == 1 ? smallest : largest;
        }
        return smallest * Math.pow(largest / smallest, (point - 1.0) / (POINTS - 1));
    }

    private static RowBuilder<FunnelCurveTable> at(
            RowBuilder<FunnelCurveTable> row, GroupFunnel funnel, double denominator) {
        FunnelPoint naive = funnel.point(0, denominator);
        List<Limits> adjusted = funnel.adjustedLimits(denominator, naive);
        return row.number(FunnelCurveTable.DENOMINATOR, denominator)
                .number(FunnelCurveTable.AVERAGE, funnel.average())
                .number(FunnelCurveTable.FUNNEL_LOWER_95, naive.limits95().lower())
                .number(FunnelCurveTable.FUNNEL_UPPER_95, naive.limits95().upper())
                .number(FunnelCurveTable.FUNNEL_LOWER_998, naive.limits998().lower())
                .number(FunnelCurveTable.FUNNEL_UPPER_998, naive.limits998().upper())
                .number(FunnelCurveTable.ADJUSTED_LOWER_95, adjusted.get(0).lower())
                .number(FunnelCurveTable.ADJUSTED_UPPER_95, adjusted.get(0).upper())
                .number(FunnelCurveTable.ADJUSTED_LOWER_998, adjusted.get(1).lower())
                .number(FunnelCurveTable.ADJUSTED_UPPER_998, adjusted.get(1).upper());
    }
}
