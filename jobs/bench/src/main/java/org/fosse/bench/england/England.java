package org.fosse.bench.england;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.floor;
import static org.apache.spark.sql.functions.format_string;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.round;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.fosse.engine.Store;
import org.fosse.schema.table.ObservationTable;

/**
 * Writes invented observations like England's: 6,300 practices in 1,300 networks, 42 systems and seven regions, each with
 * five groups of people, for months of indicators. Everything follows from the seed and the number of the row, so that
 * the order of the rows can be chosen without changing what they say.
 */
final class England {
    static final int PRACTICES = 6300;
    static final int NETWORKS = 1300;
    static final int SYSTEMS = 42;
    static final int REGIONS = 7;
    static final int MONTHS = 36;
    private static final int GROUPS = 5;
    private static final long PER_PERIOD = (long) PRACTICES * GROUPS;
    /** A prime, so that steps of it reach every row before they repeat. */
    private static final long STEP = 7_368_787;

    private static final long ROWS_PER_FILE = 2_000_000;

    private final SparkSession spark;
    private final long seed;

    England(SparkSession spark, long seed) {
        this.spark = spark;
        this.seed = seed;
    }

    /** The number of whole periods nearest to a number of rows, as rows. */
    static long rows(long wanted) {
        return Math.max(1, Math.round((double) wanted / PER_PERIOD)) * PER_PERIOD;
    }

    static int indicators(long rows) {
        return (int) Math.ceil((double) rows / PER_PERIOD / MONTHS);
    }

    /** Writes table observation, one period after the other or as far from any order as steps of a large prime bring it. */
    void writeObservations(Store store, long rows, boolean sorted) {
        Column id = sorted ? col("id") : pmod(col("id").multiply(STEP).plus(seed), lit(rows));
        Column period = floor(col("n").divide(PER_PERIOD));
        Column practice = floor(pmod(col("n"), lit(PER_PERIOD)).divide(GROUPS));
        Column month = pmod(col("period"), lit(MONTHS)).cast("int");
        Dataset<Row> numbered = spark.range(0, rows, 1, (int) Math.max(2, rows / ROWS_PER_FILE))
                .withColumn("n", id)
                .withColumn("period", period)
                .withColumn("practice", practice)
                .withColumn("group", pmod(col("n"), lit(GROUPS)).cast("int"))
                .withColumn("month", month)
                .withColumn("start", expr("add_months(date'2023-04-01', month)"))
                .withColumn("end", date_add(expr("add_months(date'2023-04-01', month + 1)"), -1))
                // List sizes from 800 to some 25,000; a group of people is a part of the list.
                .withColumn("list", lit(800).plus(pmod(xxhash64(lit(seed), col("practice")), lit(24_000))))
                .withColumn(
                        "denominator",
                        when(col("group").equalTo(0), col("list"))
                                .otherwise(floor(col("list").divide(2)))
                                .cast("double"))
                .withColumn("level", unit("period").multiply(0.3).plus(0.05))
                .withColumn("own", unit("practice").minus(0.5).multiply(0.2))
                .withColumn("noise", unit("n").minus(0.5).multiply(0.04))
                .withColumn(
                        "numerator",
                        round(col("denominator")
                                .multiply(col("level")
                                        .multiply(lit(1).plus(col("own")))
                                        .plus(col("noise").multiply(col("level"))))));
        store(
                store,
                ObservationTable.TABLE,
                numbered.withColumn(
                                "indicator_id",
                                format_string("I%04d", floor(col("period").divide(MONTHS))))
                        .withColumn("area_code", format_string("P%05d", col("practice")))
                        .withColumn("period_start", col("start"))
                        .withColumn("period_end", col("end"))
                        .withColumn("breakdown", expr("array('all', 'sex', 'sex', 'age', 'age')[group]"))
                        .withColumn("stratum", expr("array('all', 'female', 'male', 'under 65', '65 and over')[group]"))
                        .withColumn("version", lit(1))
                        .withColumn("area_level", lit("practice"))
                        .withColumn("period_label", format_string("month %02d", col("month")))
                        .withColumn("status", lit("present"))
                        .withColumn("mapping_id", lit("in_force"))
                        .withColumn("source_id", lit("invented"))
                        .withColumn("source_file", lit("invented.csv"))
                        .withColumn("source_line", col("n")));
    }

    /** An even spread from 0 to 1 that belongs to the value of a column. */
    private Column unit(String name) {
        return pmod(xxhash64(lit(seed + 1), lit(name), col(name)), lit(1_000_003))
                .divide(1_000_003.0);
    }

    /** Writes a table as other jobs would find it: what is not set is null. */
    static void store(Store store, org.fosse.tables.Table table, Dataset<Row> rows) {
        List<Column> columns = new ArrayList<>();
        List<String> given = List.of(rows.columns());
        for (org.fosse.tables.Column column : table.columns()) {
            Column value = given.contains(column.name()) ? col(column.name()) : lit(null);
            columns.add(value.cast(column.type().sql()).as(column.name()));
        }
        rows.select(columns.toArray(Column[]::new))
                .write()
                .mode(SaveMode.Overwrite)
                .option("compression", "zstd")
                .parquet(store.folder(table).toString());
    }
}
