package org.fosse.jobs.variation;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.LONG;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.jobs.observation.ObservationJob;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Every value at every level. A practice's numerator and denominator are added up to each level by that level's own
 * bridge, never through another level, and only where the indicator says it may be added. A publication that ships its
 * own mapping is added up by it; every other by the membership in force on the last day of the period. Where a source
 * publishes a value at the higher level itself, that value stands and nothing is added up.
 */
public final class RateJob implements Job {
    public static final Table TABLE = Table.published(
            "rate",
            Stage.COMPUTE,
            "The value of an indicator for one area, period and group, with its limits: as counted, added up from practices, or as published.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.AREA_CODE,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.BREAKDOWN,
                    Shared.STRATUM,
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Shared.NUMERATOR,
                    Shared.DENOMINATOR,
                    Shared.VALUE,
                    Shared.LOWER_95,
                    Shared.UPPER_95,
                    Shared.LOWER_998,
                    Shared.UPPER_998,
                    Shared.METHOD,
                    Column.measure(
                            "multiplier",
                            DOUBLE,
                            "factor",
                            "value = numerator / denominator x multiplier, where it has both."),
                    Shared.REASON,
                    Column.measure(
                                    "areas",
                                    LONG,
                                    "areas",
                                    "How many areas' counts were added up; 1 for a value of the area's own.")
                            .required(),
                    Column.measure(
                                    "areas_without_value",
                                    LONG,
                                    "areas",
                                    "How many more areas have a row for the period without counts (missing, suppressed), so that the sum is short. An area with no row at all is not known of here.")
                            .required(),
                    Column.measure(
                            "published_value",
                            DOUBLE,
                            "the source's unit",
                            "The value as the source publishes it, beside the computed one."),
                    Shared.MAPPING_ID,
                    Shared.SOURCE_ID),
            new Check(
                    "limits_around_value",
                    "lower_95 <= value and value <= upper_95 or method = 'published'",
                    "Computed 95% limits lie around the value."),
            new Check(
                    "wider_at_998",
                    "(lower_998 <= lower_95 and upper_95 <= upper_998) or method = 'published'",
                    "99.8% limits are not narrower than 95% limits."),
            new Check(
                    "no_value_has_reason",
                    "value is not null or reason is not null",
                    "A value that is not there has a reason."));

    private static final String[] VALUE_KEY = TABLE.keys().toArray(String[]::new);

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationJob.TABLE, IndicatorJob.TABLE, MembershipJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> indicators =
                broadcast(in.get(IndicatorJob.TABLE).select("indicator_id", "value_type", "multiplier", "additive"));
        Dataset<Row> membership = in.get(MembershipJob.TABLE);
        Dataset<Row> own = withMapping(
                        in.get(ObservationJob.TABLE).where(col("version").equalTo(1)), membership)
                .join(indicators, "indicator_id")
                .withColumn("areas", lit(1L))
                .withColumn("areas_without_value", lit(0L))
                .withColumn("published_value", col("value"));
        Dataset<Row> rolled = rollUp(own, membership);
        Dataset<Row> published = own.where(col("area_level").notEqual("practice"))
                .select(VALUE_KEY[0], Arrays.copyOfRange(VALUE_KEY, 1, VALUE_KEY.length));
        Dataset<Row> all = own.unionByName(rolled.join(published, VALUE_KEY, "left_anti"), true);
        return all.withColumn(
                        "made",
                        ComputedRate.column(
                                col("value_type"),
                                col("multiplier"),
                                col("numerator"),
                                col("denominator"),
                                col("value"),
                                col("lower_95"),
                                col("upper_95"),
                                col("lower_998"),
                                col("upper_998"),
                                col("status")))
                .select(
                        col("indicator_id"),
                        col("area_code"),
                        col("period_start"),
                        col("period_end"),
                        col("breakdown"),
                        col("stratum"),
                        col("area_level"),
                        col("period_label"),
                        col("numerator"),
                        col("denominator"),
                        col("made.value"),
                        col("made.lower_95"),
                        col("made.upper_95"),
                        col("made.lower_998"),
                        col("made.upper_998"),
                        col("made.method"),
                        col("multiplier"),
                        coalesce(
                                        col("made.reason"),
                                        when(col("areas_without_value").gt(0), "parts_missing"))
                                .as("reason"),
                        col("areas"),
                        col("areas_without_value"),
                        col("published_value"),
                        col("mapping_id"),
                        col("source_id"));
    }

    /** The publication's mapping where the extracts hold it, the general bridge where they do not. */
    private static Dataset<Row> withMapping(Dataset<Row> rows, Dataset<Row> membership) {
        Dataset<Row> known = broadcast(
                membership.select(col("mapping_id").as("known_mapping")).distinct());
        return rows.join(known, col("mapping_id").equalTo(col("known_mapping")), "left")
                .withColumn("mapping_id", coalesce(col("known_mapping"), lit(Shared.IN_FORCE)))
                .drop("known_mapping");
    }

    private static Dataset<Row> rollUp(Dataset<Row> own, Dataset<Row> membership) {
        Dataset<Row> bridge = membership
                .where(col("child_level").equalTo("practice"))
                .select(
                        col("mapping_id").as("bridge_mapping"),
                        col("child_code"),
                        col("parent_code"),
                        col("parent_level"),
                        col("valid_from"),
                        col("valid_to"));
        org.apache.spark.sql.Column counted =
                col("numerator").isNotNull().and(col("denominator").isNotNull());
        return own.where(col("additive").and(col("area_level").equalTo("practice")))
                .join(
                        bridge,
                        col("area_code")
                                .equalTo(col("child_code"))
                                .and(col("mapping_id").equalTo(col("bridge_mapping")))
                                .and(MembershipJob.holdsOn(col("period_end"))))
                .groupBy(
                        col("indicator_id"),
                        col("parent_code"),
                        col("parent_level"),
                        col("period_start"),
                        col("period_end"),
                        col("breakdown"),
                        col("stratum"),
                        col("mapping_id"))
                .agg(
                        max("period_label").as("period_label"),
                        max("value_type").as("value_type"),
                        max("multiplier").as("multiplier"),
                        OrderedSum.of(when(counted, col("numerator"))).as("numerator"),
                        OrderedSum.of(when(counted, col("denominator"))).as("denominator"),
                        count(when(counted, 1)).as("areas"),
                        count(when(counted, null).otherwise(1)).as("areas_without_value"),
                        max("source_id").as("source_id"))
                .withColumn("status", when(col("areas").gt(0), "present").otherwise("missing"))
                .withColumnRenamed("parent_code", "area_code")
                .withColumnRenamed("parent_level", "area_level");
    }
}
