package org.fosse.jobs.area;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.PlainJob;
import org.fosse.engine.RowBuilder;
import org.fosse.engine.Run;
import org.fosse.jobs.Shared;
import org.fosse.schema.table.AreaTable;
import org.fosse.schema.table.DeprivationTable;
import org.fosse.schema.table.LandedDeprivationTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.stats.QuantileGroups;
import org.fosse.tables.Level;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * How deprived practices and neighbourhoods are. Group 1 is always the most deprived. The national group comes from a
 * national decile, which a score alone does not give; the local group ranks the areas of one level within one system, by
 * {@link QuantileGroups}: equal scores share a group, and fewer areas than groups have none. It is reference data (some
 * ten thousand areas), so it is made in plain Java.
 */
public final class DeprivationJob implements PlainJob {
    private static final int TENTHS = 10;

    @Override
    public Table output() {
        return DeprivationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedDeprivationTable.TABLE, ObservationTable.TABLE, AreaTable.TABLE);
    }

    @Override
    public JavaRDD<Row> rows(Inputs in, Run run) {
        Map<String, String> systems = new HashMap<>();
        for (Row row :
                in.get(AreaTable.TABLE).select("area_code", "system_code").collectAsList()) {
            systems.put(row.getString(0), row.getString(1));
        }
        Map<Key, Scored> newest = new TreeMap<>();
        List<Row> found = new ArrayList<>(files(in).collectAsList());
        found.addAll(indicators(in, run).collectAsList());
        for (Row row : found) {
            Scored each = Scored.of(row);
            if (systems.containsKey(each.key().area())) {
                newest.merge(each.key(), each, (one, other) -> Scored.ORDER.compare(one, other) >= 0 ? one : other);
            }
        }
        return JavaSparkContext.fromSparkContext(run.spark().sparkContext())
                .parallelize(
                        rows(
                                List.copyOf(newest.values()),
                                systems,
                                run.config().deprivation().groups()),
                        1);
    }

    /** Scores of a file of deprivation, with a national decile or without. */
    private static Dataset<Row> files(Inputs in) {
        return in.get(LandedDeprivationTable.TABLE)
                .select(
                        col("area_code").as("area_code"),
                        col("edition").as("edition"),
                        col("area_level").as("area_level"),
                        col("score").as("score"),
                        col("decile").as("national_decile"),
                        col("file"),
                        col("line"));
    }

    /** Scores that are values of an indicator. */
    private static Dataset<Row> indicators(Inputs in, Run run) {
        return in.get(ObservationTable.TABLE)
                .where(col("version")
                        .equalTo(1)
                        .and(col("indicator_id")
                                .isInCollection(run.config().deprivation().indicatorIds()))
                        .and(col("area_level").isin(Level.PRACTICE.text(), Level.NEIGHBOURHOOD.text()))
                        .and(col("breakdown").equalTo(Shared.ALL))
                        .and(col("value").isNotNull()))
                .select(
                        col("area_code"),
                        concat_ws(" ", col("indicator_id"), col("period_label")).as("edition"),
                        col("area_level"),
                        col("value").as("score"),
                        lit(null).cast("int").as("national_decile"),
                        col("source_file").as("file"),
                        col("source_line").as("line"));
    }

    private record Key(String area, String edition) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::area).thenComparing(Key::edition);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private record Scored(
            Key key, String level, double score, @Nullable Integer decile, String file, long line) {
        /** A repeated line of one edition: the last one in the last file stands. */
        private static final Comparator<Scored> ORDER =
                Comparator.comparing(Scored::file).thenComparingLong(Scored::line);

        static Scored of(Row row) {
            return new Scored(
                    new Key(row.getAs("area_code"), row.getAs("edition")),
                    row.getAs("area_level"),
                    row.<Double>getAs("score"),
                    row.<Integer>getAs("national_decile"),
                    row.getAs("file"),
                    row.<Long>getAs("line"));
        }
    }

    private record Peers(String system, String level, String edition) {}

    private static List<Row> rows(List<Scored> scored, Map<String, String> systems, int groups) {
        Map<Peers, List<Scored>> local = new HashMap<>();
        Map<String, Key> preferred = new HashMap<>();
        Map<Key, Scored> byKey = new HashMap<>();
        for (Scored each : scored) {
            byKey.put(each.key(), each);
            String system = systems.get(each.key().area());
            if (system != null) {
                local.computeIfAbsent(new Peers(system, each.level(), each.key().edition()), key -> new ArrayList<>())
                        .add(each);
            }
            preferred.merge(each.key().area(), each.key(), (one, other) -> {
                boolean national = hasDecile(byKey, one);
                return national == hasDecile(byKey, other)
                        ? one.compareTo(other) >= 0 ? one : other
                        : national ? one : other;
            });
        }
        Map<Key, Integer> localGroup = new HashMap<>();
        Map<Key, Integer> localDecile = new HashMap<>();
        for (List<Scored> peers : local.values()) {
            assign(peers, groups, localGroup);
            assign(peers, TENTHS, localDecile);
        }
        RowBuilder row = new RowBuilder(DeprivationTable.TABLE);
        List<Row> rows = new ArrayList<>();
        for (Scored each : scored) {
            Integer decile = each.decile();
            rows.add(row.set("area_code", each.key().area())
                    .set("edition", each.key().edition())
                    .set("area_level", each.level())
                    .set("score", each.score())
                    .set("national_decile", decile)
                    .set("national_group", decile == null ? null : (decile * groups + TENTHS - 1) / TENTHS)
                    .set("local_group", localGroup.get(each.key()))
                    .set("local_decile", localDecile.get(each.key()))
                    .set("preferred", each.key().equals(preferred.get(each.key().area())))
                    .build());
        }
        return rows;
    }

    private static boolean hasDecile(Map<Key, Scored> byKey, Key key) {
        Scored scored = byKey.get(key);
        return scored != null && scored.decile() != null;
    }

    private static void assign(List<Scored> peers, int groups, Map<Key, Integer> groupOf) {
        int[] assigned = QuantileGroups.of(groups)
                .withInverted(true)
                .assign(peers.stream().mapToDouble(Scored::score).toArray());
        for (int i = 0; i < assigned.length; i++) {
            if (assigned[i] != QuantileGroups.NONE) {
                groupOf.put(peers.get(i).key(), assigned[i]);
            }
        }
    }
}
