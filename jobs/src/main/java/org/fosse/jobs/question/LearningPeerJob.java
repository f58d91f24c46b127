package org.fosse.jobs.question;

import static java.util.Objects.requireNonNull;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

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
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.BenchmarkTable;
import org.fosse.schema.table.FunnelTable;
import org.fosse.schema.table.IndicatorTable;
import org.fosse.schema.table.LearningPeerTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.tables.Table;

/** Who does significantly better on the same thing? {@link LearningPeers} has the rule. */
public final class LearningPeerJob implements Job {
    private static final String BETTER_PEERS = "learning_peers";

    @Override
    public Table output() {
        return LearningPeerTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(
                BenchmarkTable.TABLE, FunnelTable.TABLE, AreaTable.TABLE, MembershipTable.TABLE, IndicatorTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Units units = Units.of(in, run);
        Topics topics = Topics.of(in);
        int most = run.config().questions().learningPeers();
        Dataset<Row> names = in.get(AreaTable.TABLE).select("area_code", "area_name");
        Dataset<Row> values = in.get(BenchmarkTable.TABLE)
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
        Dataset<Row> funnel = in.get(FunnelTable.TABLE)
                .where(col("parent_code")
                        .equalTo(run.config().system().code())
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
                Store.schema(LearningPeerTable.TABLE),
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
        RowBuilder builder = new RowBuilder(LearningPeerTable.TABLE);
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
