package org.fosse.jobs.oversight;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.fosse.tables.Type.DOUBLE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

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
import org.fosse.jobs.Shared;
import org.fosse.jobs.oversight.LikelyRange.Range;
import org.fosse.jobs.oversight.LikelyRange.Scores;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** The likely range of each trust's average score and of its rank among the trusts of its type; {@link LikelyRange}. */
public final class OversightRangeJob implements Job {
    private static final String METHOD = "percentile bootstrap of metric scores";
    private static final String SCORE = "score, 1 to 4";
    private static final String RANK = "rank, 1 best";

    public static final Table TABLE = Table.published(
            "oversight_range",
            Stage.COMPUTE,
            "The average score of one trust in one quarter and its rank among the trusts of its type, each with its likely range: how far it could lie if the framework's metrics were others of the same kind.",
            List.of(
                    Column.key("quarter", STRING, "The quarter of publication."),
                    Column.key("trust_code", STRING, "ODS code of the trust."),
                    Column.attribute("edition", STRING, "The edition whose rules were used.")
                            .required(),
                    Column.attribute("trust_name", STRING, "Name of the trust.").required(),
                    Column.attribute("trust_type", STRING, "Type of the trust, as published."),
                    Column.measure("metric_scores", LONG, "scores", "Metric scores that count in the average.")
                            .required(),
                    Column.measure(
                            "average_score", DOUBLE, SCORE, "Weighted mean of the metric scores, in two decimals."),
                    Column.measure(
                            "average_lower_95",
                            DOUBLE,
                            SCORE,
                            "2.5th percentile of the averages of the metric scores drawn again with replacement."),
                    Column.measure("average_upper_95", DOUBLE, SCORE, "97.5th percentile of the same."),
                    Column.measure("trusts", LONG, "trusts", "Trusts of the type at hand that are ranked.")
                            .required(),
                    Column.measure(
                            "average_rank", INT, RANK, "Rank of the average among them; tied ones share the best."),
                    Column.measure(
                            "rank_lower_95",
                            INT,
                            RANK,
                            "2.5th percentile (the better end) of the ranks when all trusts' metric scores are drawn again."),
                    Column.measure("rank_upper_95", INT, RANK, "97.5th percentile of the same."),
                    Column.measure("resamples", INT, "draws", "How often the scores were drawn.")
                            .required(),
                    Shared.METHOD,
                    Shared.REASON),
            new Check(
                    "range_in_order",
                    "average_lower_95 <= average_upper_95 and rank_lower_95 <= rank_upper_95",
                    "A range runs from its lower to its upper end."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(OversightScoreJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Map<String, OversightEdition> editions =
                new LinkedHashMap<>(run.config().oversight());
        long seed = run.seed();
        Dataset<Row> counted = in.get(OversightScoreJob.TABLE)
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
                Store.schema(TABLE),
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
