package org.fosse.jobs.oversight;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.config.OversightEdition;
import org.fosse.engine.Groups;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.jobs.oversight.LikelyRange.Range;
import org.fosse.jobs.oversight.LikelyRange.Scores;
import org.fosse.schema.table.OversightRangeTable;
import org.fosse.schema.table.OversightScoreTable;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The likely range of each trust's average score and of its rank among the trusts of its type; {@link LikelyRange}. */
public final class OversightRangeJob implements Job {
    private static final String METHOD = "percentile bootstrap of metric scores";

    @Override
    public Table output() {
        return OversightRangeTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(OversightScoreTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, OversightEdition> editions =
                new LinkedHashMap<>(run.config().oversight());
        long seed = run.seed();
        Dataset<Row> counted = in.get(OversightScoreTable.TABLE)
                .where(col("weight").isNotNull())
                .select(
                        col("quarter"),
                        col("edition"),
                        col("trust_type"),
                        col("trust_code"),
                        col("trust_name"),
                        col("metric_id"),
                        col("weight"),
                        coalesce(col("published"), col("computed")).as("score"));
        return Groups.flatMap(
                counted,
                List.of("quarter", "edition", "trust_type"),
                List.of("trust_code", "metric_id"),
                Store.schema(OversightRangeTable.TABLE),
                (key, rows) -> ranges(key, rows, editions, seed));
    }

    private static Iterator<Row> ranges(
            Row key, Iterator<Row> rows, Map<String, OversightEdition> editions, long seed) {
        String quarter = key.getAs("quarter");
        OversightEdition edition = editions.get(key.<String>getAs("edition"));
        if (edition == null) {
            throw new IllegalStateException("edition " + key.getAs("edition") + " is not in the configuration");
        }
        Map<String, List<Row>> byTrust = new LinkedHashMap<>();
        rows.forEachRemaining(row -> byTrust.computeIfAbsent(row.getAs("trust_code"), trust -> new ArrayList<>())
                .add(row));
        List<Scores> enough = new ArrayList<>();
        for (Map.Entry<String, List<Row>> trust : byTrust.entrySet()) {
            if (trust.getValue().size() >= edition.range().minimumScores()) {
                enough.add(scores(trust.getKey(), trust.getValue()));
            }
        }
        List<Range> ranges = LikelyRange.of(enough, edition.range().resamples(), seed, quarter);
        double[] averages = enough.stream().mapToDouble(Scores::average).toArray();
        List<Row> made = new ArrayList<>();
        byTrust.forEach((trust, scores) -> {
            int place = enough.stream().map(Scores::trust).toList().indexOf(trust);
            List<@Nullable Object> values = new ArrayList<>(Arrays.asList(
                    quarter,
                    trust,
                    edition.edition(),
                    scores.get(0).getAs("trust_name"),
                    key.getAs("trust_type"),
                    (long) scores.size()));
            if (place < 0) {
                values.addAll(Arrays.asList(scores(trust, scores).average(), null, null));
                values.add((long) enough.size());
                values.addAll(Arrays.asList(null, null, null));
            } else {
                Range range = ranges.get(place);
                values.addAll(Arrays.asList(averages[place], range.averageLower(), range.averageUpper()));
                values.add((long) enough.size());
                values.addAll(Arrays.asList(rank(averages, place), range.rankLower(), range.rankUpper()));
            }
            values.add(edition.range().resamples());
            values.add(METHOD);
            values.add(place < 0 ? "too_few_scores" : null);
            made.add(RowFactory.create(values.toArray()));
        });
        return made.iterator();
    }

    private static int rank(double[] averages, int place) {
        return 1
                + (int) Arrays.stream(averages)
                        .filter(average -> average < averages[place])
                        .count();
    }

    private static Scores scores(String trust, List<Row> rows) {
        return new Scores(
                trust,
                rows.stream().mapToDouble(row -> row.<Double>getAs("score")).toArray(),
                rows.stream().mapToDouble(row -> row.<Double>getAs("weight")).toArray());
    }
}
