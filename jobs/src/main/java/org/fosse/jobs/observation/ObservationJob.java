package org.fosse.jobs.observation;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.jobs.Versions;
import org.fosse.schema.table.ObservationCheckedTable;
import org.fosse.schema.table.ObservationTable;
import org.fosse.tables.Table;

/**
 * The values that passed their checks: every source ends here, every statistic starts here. Where every row of an area,
 * period and group was rejected, one row without a value stands for them, so that the gap is seen from here on.
 */
public final class ObservationJob implements Job {
    private static final String REJECTED = "rejected";
    private static final List<String> NUMBERS =
            List.of("numerator", "denominator", "value", "lower_95", "upper_95", "lower_998", "upper_998");

    @Override
    public Table output() {
        return ObservationTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(ObservationCheckedTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> checked = in.get(ObservationCheckedTable.TABLE);
        Dataset<Row> accepted = checked.where(Versions.accepted());
        return accepted.unionByName(standIns(checked, accepted));
    }

    /** A row without a value for every key of which rows are known and none is accepted. */
    private static Dataset<Row> standIns(Dataset<Row> checked, Dataset<Row> accepted) {
        Object[] placed = Stream.concat(
                        Stream.of(Versions.CONFLICTING_DUPLICATE),
                        Arrays.stream(ObservationRule.values())
                                .filter(ObservationRule::isPlaced)
                                .map(ObservationRule::text))
                .toArray();
        String[] key = ObservationCheckedJob.KEY.toArray(String[]::new);
        Dataset<Row> refused = checked.where(col(Versions.RULE).isin(placed));
        Dataset<Row> known = accepted.join(refused.select(columns(key)).distinct(), key, "left_semi")
                .select(columns(key))
                .distinct();
        Dataset<Row> standIns = refused.withColumn(
                        "nth",
                        row_number()
                                .over(Window.partitionBy(columns(key))
                                        .orderBy(col("source_file"), col("source_line"), col("seq"))))
                .where(col("nth").equalTo(1))
                .drop("nth")
                .join(known, key, "left_anti")
                .withColumn("version", lit(1))
                .withColumn("status", lit(REJECTED))
                .withColumn("reason", lit(REJECTED))
                .withColumn("note", lit(null).cast("string"));
        for (String number : NUMBERS) {
            standIns = standIns.withColumn(number, lit(null).cast("double"));
        }
        return standIns;
    }

    private static org.apache.spark.sql.Column[] columns(String... names) {
        return Arrays.stream(names).map(name -> col(name)).toArray(org.apache.spark.sql.Column[]::new);
    }
}
