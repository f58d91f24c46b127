package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Where each area lies on the funnel of its parent; {@link FunnelPoint} has the limits. */
public final class FunnelJob implements Job {
    private static final String UNIT = "the indicator's unit";

    public static final Table TABLE = Table.published(
            "funnel",
            Stage.COMPUTE,
            "One area on the funnel of its parent area: how far its value lies from that of all areas together, given its size. Only for indicators with counts.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PARENT_CODE,
                    Shared.CHILD_LEVEL,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
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

    private static final StructType POINTS = new StructType()
            .add("indicator_id", "string")
            .add("parent_code", "string")
            .add("child_level", "string")
            .add("period_start", "date")
            .add("period_end", "date")
            .add("parent_level", "string")
            .add("period_label", "string")
            .add("area_code", "string")
            .add("value", "double")
            .add("average", "double")
            .add("funnel_lower_95", "double")
            .add("funnel_upper_95", "double")
            .add("funnel_lower_998", "double")
            .add("funnel_upper_998", "double")
            .add("z_score", "double")
            .add("position", "string")
            .add("areas", "bigint")
            .add("method", "string");

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ChildRateJob.TABLE, IndicatorJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        int minimum = run.config().variation().minimumAreas();
        Dataset<Row> points = Groups.flatMap(
                in.get(ChildRateJob.TABLE),
                ChildRateJob.GROUP,
                List.of("area_code"),
                POINTS,
                (key, rows) -> points(key, AreaGroup.read(rows), minimum));
        org.apache.spark.sql.Column high = col("position").startsWith("above");
        org.apache.spark.sql.Column judged = col("polarity").notEqual("no judgement");
        return points.join(broadcast(in.get(IndicatorJob.TABLE).select("indicator_id", "polarity")), "indicator_id")
                .withColumn(
                        "judgement",
                        when(col("position").equalTo("within"), "similar")
                                .when(judged.and(high.equalTo(col("polarity").equalTo("higher is better"))), "better")
                                .when(judged, "worse")
                                .when(high, "higher")
                                .otherwise("lower"));
    }

    private static Iterator<Row> points(Row key, AreaGroup group, int minimum) {
        List<FunnelPoint> funnel = group.size() < minimum ? List.of() : group.funnel();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < funnel.size(); i++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (String name : ChildRateJob.GROUP) {
                values.add(key.getAs(name));
            }
            values.add(group.periodLabel());
            values.add(group.code(i));
            values.add(group.value(i));
            funnel.get(i).addTo(values);
            values.add((long) funnel.size());
            values.add("limits around the value of all areas together, from the area's own denominator");
            rows.add(RowFactory.create(values.toArray()));
        }
        return rows.iterator();
    }
}
