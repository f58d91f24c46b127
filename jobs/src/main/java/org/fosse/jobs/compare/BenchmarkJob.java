package org.fosse.jobs.compare;

import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.Inputs;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.jobs.packed.Packed;
import org.fosse.jobs.packed.PackedTable;
import org.fosse.jobs.packed.Statistic;
import org.fosse.jobs.variation.RateJob;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/**
 * Where an area stands among others and how much room it has to improve. Nothing is drawn at random: the likely range of a
 * rank is in closed form.
 */
public final class BenchmarkJob implements PackedTable {
    private static final String UNIT = "the indicator's unit";
    private static final String OPPORTUNITY =
            "Gap to the mean of the best of the peers (five by default), 0 where there is none. Peers' values are first drawn to their common mean as far as chance explains their differences (DerSimonian-Laird), since the best of several observed values are partly luck.";

    public static final Table TABLE = Table.published(
            "benchmark",
            Stage.COMPUTE,
            "One area's standing in one indicator beside one benchmark: its peers, all areas of its level, or a value that a source publishes for England. The same periods as table comparison.",
            List.of(
                    Shared.INDICATOR_ID,
                    Shared.PERIOD_START,
                    Shared.PERIOD_END,
                    Shared.AREA_CODE,
                    Column.key(
                            "benchmark",
                            STRING,
                            "external (a value that a source publishes for England), level (all areas of the level that the extracts hold) or peers (the area and those of table peer_group)."),
                    Shared.AREA_LEVEL,
                    Shared.PERIOD_LABEL,
                    Shared.VALUE,
                    Column.measure(
                            "benchmark_value",
                            DOUBLE,
                            UNIT,
                            "external: the published value; level: the median of the areas; peers: the mean of the peers, each counting once."),
                    Column.attribute(
                            "source",
                            STRING,
                            "external: the source that publishes the value; peers: the version of the peer lists; null for level."),
                    Column.attribute(
                                    "outcome",
                                    STRING,
                                    "The area's 95% interval against benchmark_value in words, as outcome_95 of table comparison.")
                            .required(),
                    Column.measure(
                            "areas", LONG, "areas", "Areas that are ranked, this one among them; null for external."),
                    Column.measure(
                            "rank",
                            INT,
                            "rank",
                            "1 is the best by polarity, and the highest value where there is no judgement; equal values share the smallest rank."),
                    Column.measure(
                            "rank_lower_95",
                            INT,
                            "rank",
                            "The likely range of the rank begins here: 95% of the ranks that come out when every value is taken as normal about itself with the error of its interval; in closed form, not by drawing. Null where the area has no limits."),
                    Column.measure("rank_upper_95", INT, "rank", "The likely range of the rank ends here."),
                    Column.measure(
                            "gap_to_best_plain",
                            DOUBLE,
                            UNIT,
                            "The mean of the best observed values of the peers (five by default) less the area's value, with the sign that makes room to improve positive: the figure of NHS RightCare, in which chance counts as merit. Peers only."),
                    Column.measure(
                            "opportunity", DOUBLE, UNIT, OPPORTUNITY + " Peers only, and not without judgement."),
                    Column.measure(
                            "opportunity_lower_95",
                            DOUBLE,
                            UNIT,
                            "Lower 95% limit, with the area's error and the peers', not below 0."),
                    Column.measure("opportunity_upper_95", DOUBLE, UNIT, "Upper 95% limit, not below 0."),
                    Column.measure("opportunity_lower_998", DOUBLE, UNIT, "Lower 99.8% limit, not below 0."),
                    Column.measure("opportunity_upper_998", DOUBLE, UNIT, "Upper 99.8% limit, not below 0."),
                    Column.measure(
                            "opportunity_people",
                            DOUBLE,
                            "people or events",
                            "The opportunity times the area's denominator over the multiplier; null without counts."),
                    Column.measure("opportunity_people_lower_95", DOUBLE, "people or events", "Its lower 95% limit."),
                    Column.measure("opportunity_people_upper_95", DOUBLE, "people or events", "Its upper 95% limit."),
                    Column.attribute(
                            "opportunity_words",
                            STRING,
                            "significant opportunity where the lower 95% limit is above 0, otherwise no significant opportunity; not judged where there is no judgement, not known where it cannot be computed. Null but for peers."),
                    Column.attribute(
                            "best_peers",
                            STRING,
                            "Codes of the peers that the opportunity is measured against, separated by commas."),
                    Column.attribute(
                            "learning_peers",
                            STRING,
                            "Codes of the peers that do significantly better: the 99.8% limits of the difference exclude 0, that level because there are ten comparisons. Null where there are none or no judgement."),
                    Column.attribute("method", STRING, "How rank and opportunity were made.")
                            .required(),
                    Shared.REASON),
            new Check(
                    "range_around_rank",
                    "rank_lower_95 is null or (rank_lower_95 >= 1 and rank_lower_95 <= rank_upper_95 and rank_upper_95 <= areas)",
                    "The range of a rank lies within 1 and the number of areas."),
            new Check(
                    "opportunity_in_limits",
                    "opportunity is null or opportunity_lower_95 is null or (opportunity_lower_95 <= opportunity and opportunity <= opportunity_upper_95)",
                    "The limits lie around the opportunity."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return Shared.tables(Packed.INPUTS, RateJob.TABLE, PeerGroupJob.TABLE);
    }

    @Override
    public Statistic statistic(Inputs in, Run run) {
        Broadcast<PeerLists> peers = PeerLists.of(in, run);
        Compared compared = Compared.of(in, run);
        int best = run.config().comparison().peers().best();
        return Statistic.perPeriod(compared, period -> Benchmarks.rows(period, compared, peers.value(), best));
    }
}
