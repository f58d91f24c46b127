package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Whole-population values under each parent area they are compared within, by the membership that made them. Values on
 * an ordered scale (segments, ratings) are left out: their distances have no meaning.
 */
public final class ChildRateJob implements Job {
    /** The columns that make a group of areas to compare. */
    static final List<String> GROUP =
            List.of("indicator_id", "parent_code", "child_level", "period_start", "period_end", "parent_level");

    public static final Table TABLE = Table.working(
            "child_rate",
            Stage.COMPUTE,
            "One area's value under one parent area it is compared within.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PARENT_CODE,
                    Shared.CHILD_LEVEL,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.AREA_CODE,
                    Shared.PARENT_LEVEL,
                    Shared.PERIOD_LABEL,
                    Shared.NUMERATOR,
                    Shared.DENOMINATOR,
                    Shared.VALUE,
                    Column.attribute("value_type", STRING, "Kind of value; decides the funnel limits."),
                    Column.measure("multiplier", org.fosse.tables.Type.DOUBLE, "factor", "As in table rate.")));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(RateJob.TABLE, IndicatorJob.TABLE, MembershipJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> types = broadcast(in.get(IndicatorJob.TABLE).select("indicator_id", "value_type"));
        Dataset<Row> parents = in.get(MembershipJob.TABLE)
                .select(
                        col("mapping_id").as("parent_mapping"),
                        col("child_code"),
                        col("child_level"),
                        col("parent_code"),
                        col("parent_level"),
                        col("valid_from"),
                        col("valid_to"));
        return in.get(RateJob.TABLE)
                .where(col("breakdown").equalTo(Shared.ALL))
                .join(types, "indicator_id")
                .where(col("value_type").notEqual("ordinal"))
                .join(
                        parents,
                        col("area_code")
                                .equalTo(col("child_code"))
                                .and(col("area_level").equalTo(col("child_level")))
                                .and(col("mapping_id").equalTo(col("parent_mapping")))
                                .and(MembershipJob.holdsOn(col("period_end"))));
    }
}
