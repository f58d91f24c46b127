package org.fosse.jobs.profile;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.LONG;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.AssessmentScoreTable;
import org.fosse.schema.table.IndicatorReadingTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.QualityScheduleTable;
import org.fosse.tables.Table;

/**
 * The join Fosse exists for. Each area or provider has one row per quality domain: its indicators, the requirements of
 * its quality schedule, and its assessment levels. A provider's schedule and the assessments of a provider, team or
 * design group also count for the areas they belong to on the date of the run. Levels are never averaged: the lowest is
 * named, with its domain and voice.
 */
public final class ProfileJob implements Job {
    private static final String[] UNIT = {"area_code", "quality_domain"};

    @Override
    public Table output() {
        return ProfileTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                IndicatorReadingTable.TABLE,
                IndicatorTable.TABLE,
                QualityScheduleTable.TABLE,
                AssessmentScoreTable.TABLE,
                AreaTable.TABLE,
                MembershipTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> belongs = belongs(in, run);
        Dataset<Row> joined = indicators(in)
                .join(schedule(in, belongs), UNIT, "full")
                .join(assessment(in, belongs), UNIT, "full")
                .join(
                        in.get(AreaTable.TABLE).select("area_code", "area_level", "area_name"),
                        new String[] {"area_code"},
                        "left");
        for (org.fosse.tables.Column column : ProfileTable.TABLE.columns()) {
            if (column.type().equals(LONG)) {
                joined = joined.withColumn(column.name(), coalesce(col(column.name()), lit(0L)));
            }
        }
        return joined.withColumn("area_level", coalesce(col("area_level"), col("body_level"), lit("provider")))
                .withColumn("area_name", coalesce(col("area_name"), col("body_name")))
                .withColumn(
                        "evidence",
                        concat_ws(
                                ", ",
                                when(col("indicators").gt(0), "indicators"),
                                when(col("requirements").gt(0), "schedule"),
                                when(
                                        col("assessed_domains")
                                                .plus(col("assessments_not_shown"))
                                                .gt(0),
                                        "assessment")));
    }

    /** Each organisation with itself and with the areas it belongs to on the date of the run. */
    private static Dataset<Row> belongs(Inputs in, Run run) {
        Dataset<Row> areas = in.get(AreaTable.TABLE);
        Dataset<Row> parents = in.get(MembershipTable.TABLE)
                .where(MembershipJob.inForce()
                        .and(col("child_level").isin("provider", "team", "design_group"))
                        .and(col("parent_level").isin("provider", "place", "system"))
                        .and(MembershipJob.holdsOn(lit(run.date()))))
                .select(col("child_code").as("member"), col("parent_code").as("area_code"));
        return areas.select(col("area_code").as("member"), col("area_code"))
                .union(parents)
                .distinct();
    }

    private static Dataset<Row> indicators(Inputs in) {
        Column worse = col("judgement").equalTo("worse");
        return in.get(IndicatorReadingTable.TABLE)
                .where(col("quality_domain").isNotNull())
                .join(in.get(IndicatorTable.TABLE).select("indicator_id", "indicator_name"), "indicator_id")
                .groupBy("area_code", "quality_domain")
                .agg(
                        count(lit(1)).as("indicators"),
                        count(when(col("judgement").equalTo("better"), 1)).as("indicators_better"),
                        count(when(worse, 1)).as("indicators_worse"),
                        count(when(not(col("meets_standard")), 1)).as("indicators_below_standard"),
                        min(when(worse, col("indicator_id"))).as("worse_indicator_id"),
                        min_by(when(worse, col("indicator_name")), when(worse, col("indicator_id")))
                                .as("worse_indicator_name"));
    }

    private static Dataset<Row> schedule(Inputs in, Dataset<Row> belongs) {
        Dataset<Row> latest = in.get(QualityScheduleTable.TABLE)
                .withColumn(
                        "last",
                        max("period_end").over(Window.partitionBy("provider_code", "contract_ref", "requirement_id")))
                .where(col("period_end").equalTo(col("last")));
        Column breached = col("result").equalTo("breached");
        Column furthest = when(breached, struct(col("distance"), col("provider_code"), col("requirement_id")));
        return latest.join(belongs, col("provider_code").equalTo(col("member")))
                .groupBy("area_code", "quality_domain")
                .agg(
                        count(lit(1)).as("requirements"),
                        count(when(col("met"), 1)).as("requirements_met"),
                        count(when(breached, 1)).as("requirements_breached"),
                        min_by(col("requirement_name"), furthest).as("breached_requirement"),
                        min_by(col("provider_code"), furthest).as("breached_provider"),
                        max("period_end").as("schedule_period_end"));
    }

    private static Dataset<Row> assessment(Inputs in, Dataset<Row> belongs) {
        Column shown = col("level").isNotNull();
        Dataset<Row> latest = in.get(AssessmentScoreTable.TABLE)
                .where(col("latest")
                        .and(col("item_id").equalTo(Shared.ALL))
                        .and(shown.or(col("reason").equalTo("small_group"))))
                .withColumn(
                        "height",
                        col("scale_max")
                                .minus(col("scale_min"))
                                .minus(org.apache.spark.sql.functions.abs(
                                        col("scale_best").minus(col("level"))))
                                .divide(col("scale_max").minus(col("scale_min"))));
        Dataset<Row> bodies =
                latest.select("body_code", "body_level", "body_name").distinct();
        // A body that no area file names still has its own row.
        Dataset<Row> all = belongs.union(bodies.select(
                        col("body_code").as("member"), col("body_code").as("area_code")))
                .distinct();
        Column order = when(
                shown, struct(col("height"), col("framework_id"), col("domain_id"), col("body_code"), col("voice")));
        return latest.join(all, col("body_code").equalTo(col("member")))
                .groupBy("area_code", "quality_domain")
                .agg(
                        count(when(shown, 1)).as("assessed_domains"),
                        count(when(shown.and(col("stale")), 1)).as("assessments_stale"),
                        count(when(not(shown), 1)).as("assessments_not_shown"),
                        min_by(col("level"), order).as("lowest_level"),
                        min_by(col("scale_best"), order).as("lowest_level_best"),
                        min_by(
                                        concat_ws(
                                                ", ",
                                                col("framework_id"),
                                                col("domain_name"),
                                                col("body_name"),
                                                col("voice")),
                                        order)
                                .as("lowest_level_domain"),
                        count(when(col("change").gt(0), 1)).as("levels_improved"),
                        count(when(col("change").lt(0), 1)).as("levels_worsened"),
                        max("assessed_on").as("assessed_on"),
                        max(when(col("body_code").equalTo(col("area_code")), col("body_level")))
                                .as("body_level"),
                        max(when(col("body_code").equalTo(col("area_code")), col("body_name")))
                                .as("body_name"));
    }
}
