package org.fosse.jobs.compare;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.PlainRows;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.series.TrendJob;
import org.fosse.jobs.variation.RateJob;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * What a spine chart or a tartan rug shows. An indicator and area have one row, of the latest period of the indicator at
 * the area's level.
 */
public final class SpineJob implements Job {
    private static final String UNIT = "the indicator's unit";
    private static final String ENDS =
            " Oriented by polarity: from worst to best, and from lowest to highest where there is no judgement.";

    public static final Table TABLE = Table.published(
            "spine",
            Stage.COMPUTE,
            "Everything a spine chart or tartan rug shows of one indicator in one area: value and limits, England, the parent, the spread of the areas of the level, the area's place on it, comparisons in words, target and trend. The latest period of each indicator and level, the last in which at least half as many areas have a value as in the fullest.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.AREA_CODE,
                    Shared.AREA_LEVEL,
                    Column.attribute("area_name", STRING, "Name of the area.").required(),
                    Column.attribute("indicator_name", STRING, "Plain name of the indicator.")
                            .required(),
                    Column.attribute("quality_domain", STRING, "The part of quality the indicator speaks to."),
                    Column.attribute("polarity", STRING, "higher is better, lower is better, or no judgement.")
                            .required(),
                    Shared.PERIOD_LABEL,
                    Shared.VALUE,
                    Shared.LOWER_95,
                    Shared.UPPER_95,
                    Shared.LOWER_998,
                    Shared.UPPER_998,
                    Shared.NUMERATOR,
                    Shared.DENOMINATOR,
                    Column.measure(
                            "england_value",
                            DOUBLE,
                            UNIT,
                            "England's value in the same period; null where there is none."),
                    Column.attribute(
                            "parent_code",
                            STRING,
                            "The area it is shown beside: its system, otherwise its region; null where neither is known."),
                    Column.measure("parent_value", DOUBLE, UNIT, "The parent's value in the same period."),
                    Column.measure("areas", LONG, "areas", "Areas of the level with a value, which the spread is of.")
                            .required(),
                    Column.measure(
                            "worst_or_lowest",
                            DOUBLE,
                            UNIT,
                            "The end of the areas' values the spine starts at." + ENDS),
                    Column.measure(
                            "percentile_25",
                            DOUBLE,
                            UNIT,
                            "A quarter of the way from worst_or_lowest: 25th percentile of the values (type 7), 75th where lower is better."),
                    Column.measure("median", DOUBLE, UNIT, "Median of the areas' values."),
                    Column.measure(
                            "percentile_75",
                            DOUBLE,
                            UNIT,
                            "Three quarters of the way: 75th percentile of the values, 25th where lower is better."),
                    Column.measure("best_or_highest", DOUBLE, UNIT, "The other end of the areas' values." + ENDS),
                    Column.measure(
                            "spine_centre",
                            DOUBLE,
                            UNIT,
                            "The value at the middle of the spine: England's, or the median where England has none."),
                    Column.measure(
                            "spine_half_width",
                            DOUBLE,
                            UNIT,
                            "Distance from the centre to the further of the two ends, which is 1 on the scale."),
                    Column.measure(
                            "spine_position",
                            DOUBLE,
                            "spine",
                            "Place on the spine: (value - centre) / half width, with the sign turned where lower is better: -1 to 1, the centre at 0, better (or higher) to the right. Other values go on the scale by the same formula."),
                    Column.attribute(
                                    "england_outcome",
                                    STRING,
                                    "Against England, interval rule at 95%: words as outcome_95 of table comparison.")
                            .required(),
                    Column.attribute(
                                    "england_outcome_95_998",
                                    STRING,
                                    "Against England, interval rule at two levels: words as outcome_95_998 of table comparison.")
                            .required(),
                    Column.attribute("parent_outcome", STRING, "Against the parent, interval rule at 95%.")
                            .required(),
                    Column.attribute("peers_outcome", STRING, "Against the mean of its peers, interval rule at 95%.")
                            .required(),
                    Column.measure(
                            "quintile",
                            INT,
                            "group",
                            "Fifth of the areas of the level, 1 holding the lowest values: NTILE(5) in order of value, no interval."),
                    Column.attribute(
                            "quintile_outcome",
                            STRING,
                            "The fifth in words: worst, worse, middle, better, best; lowest, low, middle, high, highest without judgement."),
                    Column.attribute(
                                    "tartan_class",
                                    STRING,
                                    "The class of the tile in a tartan rug: the interval rule at two levels against England, or against the parent where England has no value; at one level without 99.8% limits; quintile_outcome where neither can be; not compared otherwise.")
                            .required(),
                    Column.attribute(
                                    "tartan_rule",
                                    STRING,
                                    "Which rule the tile follows, and against what: two levels or one level, with England or parent; quintile; or none.")
                            .required(),
                    Column.measure("standard", DOUBLE, UNIT, "The standard, if there is one."),
                    Column.attribute(
                            "meets_standard",
                            BOOLEAN,
                            "Whether the value reaches the standard by polarity; null without standard or judgement."),
                    Column.attribute(
                                    "standard_outcome",
                                    STRING,
                                    "Against the standard, interval rule at 95%: similar means within chance of it.")
                            .required(),
                    Column.attribute(
                            "trend",
                            STRING,
                            "Direction of the series that ends with this period, from table trend: increasing, decreasing, no significant change, cannot be calculated; null where the series does not end here."),
                    Column.attribute(
                            "trend_judgement",
                            STRING,
                            "The same by polarity: getting better or getting worse; otherwise as trend."),
                    Column.attribute("trend_method", STRING, "The test, as in table trend."),
                    Shared.METHOD,
                    Shared.REASON),
            new Check(
                    "position_on_spine",
                    "spine_position is null or (spine_position between -1.000000001 and 1.000000001)",
                    "An area of the level lies on its spine."),
            new Check(
                    "no_value_has_reason",
                    "value is not null or reason is not null",
                    "A value that is not there has a reason."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, RateJob.TABLE, PeerGroupJob.TABLE, TrendJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in, run);
        Compared compared = Compared.latest(LatestPeriods.of(in));
        Dataset<Row> spine = PlainRows.of(
                run.spark(),
                Packed.rows(
                        in, run, Statistic.perPeriod(compared, period -> Spine.rows(period, compared, peers.value()))),
                TABLE);
        // A series of months and one of years may end on one day; the first kind by name stands.
        Dataset<Row> trend = in.get(TrendJob.TABLE)
                .where(col("breakdown")
                        .equalTo(Shared.ALL)
                        .and(col("last_period_end").isNotNull()))
                .groupBy("indicator_id", "area_code", "last_period_end")
                .agg(min_by(struct(col("direction"), col("judgement"), col("method")), col("period_kind"))
                        .as("found"))
                .select(
                        col("indicator_id"),
                        col("area_code"),
                        col("last_period_end").as("period_end"),
                        col("found.direction").as("trend"),
                        col("found.judgement").as("trend_judgement"),
                        col("found.method").as("trend_method"));
        return spine.drop("trend", "trend_judgement", "trend_method")
                .join(trend, new String[] {"indicator_id", "area_code", "period_end"}, "left");
    }
}
