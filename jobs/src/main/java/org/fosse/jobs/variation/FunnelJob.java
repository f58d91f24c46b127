package org.fosse.jobs.variation;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.ComparisonGroup;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PeriodValues;
import org.fosse.jobs.packed.StratumValues;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Where each area lies on the funnel of its parent; {@link FunnelPoint} has the limits. */
public final class FunnelJob implements Job {
    private static final String UNIT = "the indicator's unit";

    public static final Table TABLE = Table.published(
            "funnel",
            Stage.COMPUTE,
            "One area on the funnel of its parent area: how far its value lies from that of all areas together, given its size. Only for indicators with counts.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.PARENT_CODE,
                    Shared.CHILD_LEVEL,
                    Shared.AREA_CODE,
                    Shared.PARENT_LEVEL,
                    Shared.PERIOD_LABEL,
                    Shared.VALUE,
                    Column.measure("average", DOUBLE, UNIT, "Value of all areas of the parent together.")
                            .required(),
                    Column.measure("funnel_lower_95", DOUBLE, UNIT, "Lower 95% funnel limit at the area's size."),
                    Column.measure("funnel_upper_95", DOUBLE, UNIT, "Upper 95% funnel limit at the area's size."),
                    Column.measure("funnel_lower_998", DOUBLE, UNIT, "Lower 99.8% funnel limit at the area's size."),
                    Column.measure("funnel_upper_998", DOUBLE, UNIT, "Upper 99.8% funnel limit at the area's size."),
                    Column.measure(
                            "z_score", DOUBLE, "standard errors", "Distance from the average in standard errors."),
                    Column.attribute("position", STRING, "below 99.8%, below 95%, within, above 95% or above 99.8%.")
                            .required(),
                    Column.attribute(
                                    "judgement",
                                    STRING,
                                    "better, similar or worse by the indicator's polarity; higher or lower where there is no judgement.")
                            .required(),
                    Column.measure("areas", LONG, "areas", "Areas on the funnel.")
                            .required(),
                    Shared.METHOD));

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
        int minimum = run.config().variation().minimumAreas();
        return Packed.perPeriod(in, run, TABLE, period -> rows(period, minimum));
    }

    /** The rows of one indicator and period, in order of parent, child level and area. */
    static Iterator<Row> rows(PeriodValues period, int minimum) {
        StratumValues values = period.all();
        if (values == null || !period.indicator().isCounted()) {
            return Collections.emptyIterator();
        }
        RowBuilder row = new RowBuilder(TABLE);
        List<Row> rows = new ArrayList<>();
        for (ComparisonGroup group : period.groups(values)) {
            AreaGroup areas = AreaGroup.of(values, group);
            List<FunnelPoint> funnel = areas.size() < minimum ? List.of() : FunnelPoint.of(areas);
            for (int i = 0; i < funnel.size(); i++) {
                FunnelPoint point = funnel.get(i);
                rows.add(row.set("indicator_id", period.indicator().id())
                        .set("period_start", period.start())
                        .set("period_end", period.end())
                        .set("parent_code", period.geography().code(group.parent()))
                        .set("child_level", group.childLevel().text())
                        .set("parent_level", group.parentLevel().text())
                        .set("period_label", areas.periodLabel())
                        .set("area_code", period.geography().code(values.area(areas.entry(i))))
                        .number("value", areas.values()[i])
                        .number("average", point.average())
                        .number("funnel_lower_95", point.limits95().lower())
                        .number("funnel_upper_95", point.limits95().upper())
                        .number("funnel_lower_998", point.limits998().lower())
                        .number("funnel_upper_998", point.limits998().upper())
                        .number("z_score", point.zScore())
                        .set("position", point.position().text())
                        .set(
                                "judgement",
                                point.position().judgement(period.indicator().polarity()))
                        .set("areas", (long) funnel.size())
                        .set("method", "limits around the value of all areas together, from the area's own denominator")
                        .build());
            }
        }
        return rows.iterator();
    }
}
