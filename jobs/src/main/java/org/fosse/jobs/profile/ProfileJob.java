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
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.assessment.AssessmentScoreJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.jobs.schedule.QualityScheduleJob;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * The join Fosse exists for. Each area or provider has one row per quality domain: its indicators, the requirements of
 * its quality schedule, and its assessment levels. A provider's schedule and the assessments of a provider, team or
 * design group also count for the areas they belong to on the date of the run. Levels are never averaged: the lowest is
 * named, with its domain and voice.
 */
public final class ProfileJob implements Job {
    private static final String[] UNIT = {"area_code", "quality_domain"};

    public static final Table TABLE = Table.published(
            "profile",
            Stage.COMPUTE,
            "One area or provider and one quality domain: its latest indicators, quality-schedule results and assessment levels side by side.",
            List.of(
                    Shared.AREA_CODE,
                    org.fosse.tables.Column.key("quality_domain", STRING, "Id of the quality domain."),
                    Shared.AREA_LEVEL,
                    attribute("area_name", "Name of the area or provider."),
                    attribute("evidence", "Which of indicators, schedule and assessment speak, as a list.")
                            .required(),
                    measure("indicators", "indicators", "Indicators with a value."),
                    measure("indicators_better", "indicators", "Of these, better than the comparator."),
                    measure("indicators_worse", "indicators", "Of these, worse than the comparator."),
                    measure("indicators_below_standard", "indicators", "Of these, not reaching their standard."),
                    attribute(
                            "worse_indicator_id",
                            "An indicator that is worse than its comparator, the first by id; null when none is."),
                    attribute("worse_indicator_name", "Its plain name."),
                    measure(
                            "requirements",
                            "requirements",
                            "Requirements of the quality schedules with a latest return."),
                    measure("requirements_met", "requirements", "Of these, met."),
                    measure("requirements_breached", "requirements", "Of these, breached."),
                    attribute(
                            "breached_requirement",
                            "A breached requirement, the furthest from its threshold; null when none is."),
                    attribute("breached_provider", "The provider that breached it."),
                    org.fosse.tables.Column.attribute(
                            "schedule_period_end", DATE, "End of the newest period returned."),
                    measure("assessed_domains", "scores", "Latest scores, one per body, domain and voice."),
                    measure(
                            "assessments_stale",
                            "scores",
                            "Of these, older on the date of the run than their framework's limit."),
                    measure(
                            "assessments_not_shown",
                            "scores",
                            "Further latest scores that are not shown, since few people stand behind a voice; table assessment_summary has what may be said of them."),
                    org.fosse.tables.Column.measure(
                            "lowest_level",
                            INT,
                            "level of its scale",
                            "The level furthest from the best of its scale."),
                    org.fosse.tables.Column.measure(
                            "lowest_level_best", INT, "level of its scale", "The best level of that scale."),
                    attribute("lowest_level_domain", "Framework, domain and voice of that level."),
                    measure("levels_improved", "scores", "Scores closer to the best level than at their baseline."),
                    measure("levels_worsened", "scores", "Scores further from the best level than at their baseline."),
                    org.fosse.tables.Column.attribute("assessed_on", DATE, "Date of the newest score.")));

    private static org.fosse.tables.Column measure(String name, String unit, String description) {
        return org.fosse.tables.Column.measure(name, LONG, unit, description).required();
    }

    private static org.fosse.tables.Column attribute(String name, String description) {
        return org.fosse.tables.Column.attribute(name, STRING, description);
    }

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                ReadingJob.TABLE,
                IndicatorJob.TABLE,
                QualityScheduleJob.TABLE,
                AssessmentScoreJob.TABLE,
                AreaJob.TABLE,
                MembershipJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> belongs = belongs(in, run);
        Dataset<Row> joined = indicators(in)
                .join(schedule(in, belongs), UNIT, "full")
                .join(assessment(in, belongs), UNIT, "full")
                .join(
                        in.get(AreaJob.TABLE).select("area_code", "area_level", "area_name"),
                        new String[] {"area_code"},
                        "left");
        for (org.fosse.tables.Column column : TABLE.columns()) {
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
        Dataset<Row> areas = in.get(AreaJob.TABLE);
        Dataset<Row> parents = in.get(MembershipJob.TABLE)
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
        return in.get(ReadingJob.TABLE)
                .where(col("quality_domain").isNotNull())
                .join(in.get(IndicatorJob.TABLE).select("indicator_id", "indicator_name"), "indicator_id")
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
        Dataset<Row> latest = in.get(QualityScheduleJob.TABLE)
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
        Dataset<Row> latest = in.get(AssessmentScoreJob.TABLE)
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
