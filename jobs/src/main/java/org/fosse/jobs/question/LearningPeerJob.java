package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.BOOLEAN;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.STRING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.Shared;
import org.fosse.jobs.area.AreaJob;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.compare.BenchmarkJob;
import org.fosse.jobs.observation.IndicatorJob;
import org.fosse.jobs.variation.FunnelJob;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** Who does significantly better on the same thing? {@link LearningPeers} has the rule. */
public final class LearningPeerJob implements Job {
    public static final Table TABLE = Table.published(
            "learning_peer",
            Stage.COMPUTE,
            "Who does significantly better on the same thing? One area that a unit of the system can learn from in one indicator, like for like, here or elsewhere in England; at most questions.learning_peers of each unit and indicator. The same periods as table benchmark.",
            List.of(
                    SignalJob.UNIT_CODE,
                    Shared.INDICATOR_ID,
                    Column.key(
                            "peer_rank",
                            INT,
                            "1 is the first to ask: areas most like the unit come first, and of these the ones of the own system; within each the furthest ahead."),
                    SignalJob.UNIT_LEVEL,
                    SignalJob.UNIT_NAME,
                    Column.attribute("quality_domain", STRING, "The part of quality the indicator speaks to.")
                            .required(),
                    Shared.PERIOD_LABEL,
                    Shared.VALUE,
                    Column.attribute("peer_code", STRING, "Code of the area to learn from.")
                            .required(),
                    Column.attribute("peer_name", STRING, "Its name.").required(),
                    Column.measure("peer_value", DOUBLE, "the indicator's unit", "Its value in the same period."),
                    Column.measure("difference", DOUBLE, "the indicator's unit", "Its value less the unit's."),
                    Column.attribute(
                                    "own_system",
                                    BOOLEAN,
                                    "Whether it is of the own system; otherwise elsewhere in England.")
                            .required(),
                    Column.attribute(
                                    "likeness",
                                    STRING,
                                    "peer group (table peer_group: the areas most like it) or same level.")
                            .required(),
                    Column.attribute(
                                    "evidence",
                                    STRING,
                                    "peer group: the 99.8% limits of the difference leave out nought (table benchmark). same level: both lie outside the funnel of the system after the false discovery rate, the unit on the worse side and the other on the better one (table funnel).")
                            .required(),
                    Column.attribute("sentence", STRING, "The same in plain words.")
                            .required()));

    private static final String BETTER_PEERS = "learning_peers";

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(BenchmarkJob.TABLE, FunnelJob.TABLE, AreaJob.TABLE, MembershipJob.TABLE, IndicatorJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Units units = Units.of(in, run);
        Topics topics = Topics.of(in);
        int most = run.config().questions().learningPeers();
        Dataset<Row> names = in.get(AreaJob.TABLE).select("area_code", "area_name");
        Dataset<Row> values = in.get(BenchmarkJob.TABLE)
                .where(col("value").isNotNull())
                .where(col("benchmark")
                        .equalTo("level")
                        .or(col("benchmark")
                                .equalTo("peers")
                                .and(col(BETTER_PEERS).isNotNull())
                                .and(col("area_code").isin(units.codes()))))
                .join(broadcast(names), "area_code")
                .select(
                        col("indicator_id"),
                        col("area_level"),
                        col("period_start"),
                        col("period_end"),
                        col("area_code"),
                        col("benchmark").as("what"),
                        col("area_name"),
                        col("period_label"),
                        col("value"),
                        col(BETTER_PEERS));
        Dataset<Row> funnel = in.get(FunnelJob.TABLE)
                .where(col("parent_code")
                        .equalTo(run.config().systemCode())
                        .and(col("position_false_discovery").isin("above", "below"))
                        .and(col("judgement_adjusted").isin("better", "worse"))
                        .and(col("suspect").equalTo(false)))
                .select(
                        col("indicator_id"),
                        col("child_level"),
                        col("period_start"),
                        col("period_end"),
                        col("area_code"),
                        when(col("judgement_adjusted").equalTo("better"), "better")
                                .otherwise("worse"),
                        lit(""),
                        col("period_label"),
                        col("value"),
                        lit(null).cast("string"));
        return Groups.flatMap(
                values.union(funnel),
                List.of("indicator_id", "area_level", "period_start", "period_end"),
                List.of("area_code", "what"),
                Store.schema(TABLE),
                (key, rows) -> rows(topics.get(key.getString(0)), key.getString(0), rows, units, most));
    }

    private static Iterator<Row> rows(Topics.Topic topic, String indicator, Iterator<Row> rows, Units units, int most) {
        LearningPeers peers = new LearningPeers();
        Map<String, Double> values = new HashMap<>();
        String label = "";
        while (rows.hasNext()) {
            Row row = rows.next();
            String code = row.getAs("area_code");
            String what = row.getAs("what");
            label = row.getAs("period_label");
            if (what.equals("level")) {
                values.put(code, row.<Double>getAs("value"));
                peers.value(new LearningPeers.Value(code, row.getAs("area_name"), row.<Double>getAs("value")));
            } else if (what.equals("peers")) {
                peers.alike(code, List.of(row.<String>getAs(BETTER_PEERS).split(",")));
            } else {
                peers.funnel(code, what.equals("better"));
            }
        }
        RowBuilder builder = new RowBuilder(TABLE);
        List<Row> out = new ArrayList<>();
        Map<String, Integer> ranks = new HashMap<>();
        for (LearningPeers.Better better : peers.find(units, most)) {
            Unit unit = requireNonNull(units.find(better.unit()));
            double value = values.getOrDefault(better.unit(), Double.NaN);
            LearningPeers.Value peer = better.peer();
            out.add(builder.set("unit_code", unit.code())
                    .set("indicator_id", indicator)
                    .set("peer_rank", ranks.merge(unit.code(), 1, Integer::sum))
                    .set("unit_level", unit.level())
                    .set("unit_name", unit.name())
                    .set("quality_domain", topic.domain())
                    .set("period_label", label)
                    .number("value", value)
                    .set("peer_code", peer.code())
                    .set("peer_name", peer.name())
                    .number("peer_value", peer.value())
                    .number("difference", peer.value() - value)
                    .set("own_system", better.own())
                    .set("likeness", better.alike() ? "peer group" : "same level")
                    .set("evidence", better.alike() ? "99.8% limits of the difference" : "funnel after false discovery")
                    .set(
                            "sentence",
                            topic.name() + ", " + label + ": " + unit.name() + " (" + unit.code() + ", "
                                    + Cells.plain(value) + ") can learn from " + peer.name() + " (" + peer.code() + ", "
                                    + Cells.plain(peer.value()) + "), "
                                    + (better.alike() ? "one of the areas most like it" : "which is of the same level")
                                    + (better.own() ? " and of the own system." : ", elsewhere in England."))
                    .build());
        }
        return out.iterator();
    }
}
