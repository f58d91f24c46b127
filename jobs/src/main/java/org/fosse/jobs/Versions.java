package org.fosse.jobs;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.dense_rank;
import static org.apache.spark.sql.functions.first;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;

/**
 * Puts rows of one key in order and finds the duplicates. Rules:
 *
 * <ul>
 *   <li>A higher revision replaces a lower, then a later publication an earlier; the older ones are further versions.
 *   <li>{@code duplicate_row}: the same key and content again in one file; the first is kept. The same again in another
 *       file is a repetition: accepted, and not counted twice.
 *   <li>{@code conflicting_duplicate}: one key with different content and nothing that says which is newer; none is used.
 * </ul>
 *
 * The rows need the columns file, line, seq, revision and published_on; they get rule, repeated, version, first_file and
 * first_line.
 */
public final class Versions {
    public static final String RULE = "rule";
    public static final String REPEATED = "repeated";
    public static final String CONFLICTING_DUPLICATE = "conflicting_duplicate";
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private Versions() {}

    /**
     * Numbers the versions.
     *
     * @param rows the rows
     * @param key the columns that make a key
     * @param content the columns that must be the same for a row to be a repetition
     * @param broken the rule a row breaks by itself, null where it breaks none
     */
    public static Dataset<Row> number(Dataset<Row> rows, List<String> key, List<String> content, Column broken) {
        return number(rows, key, content, List.of(), broken);
    }

    /**
     * Numbers the versions.
     *
     * @param optional columns that must be the same too where they are filled: a row that leaves one empty repeats one that
     *     fills it, and of the two the fuller is kept
     */
    public static Dataset<Row> number(
            Dataset<Row> rows, List<String> key, List<String> content, List<String> optional, Column broken) {
        Column published = coalesce(col("published_on"), lit(LONG_AGO));
        List<Column> sameKey =
                new ArrayList<>(key.stream().map(name -> col(name)).toList());
        // A row that is broken by itself says nothing about the good rows of its key.
        sameKey.add(broken.isNotNull());
        WindowSpec ofKey = Window.partitionBy(sameKey.toArray(Column[]::new));
        sameKey.add(col("revision"));
        sameKey.add(published);
        WindowSpec tie = Window.partitionBy(sameKey.toArray(Column[]::new));
        List<Column> order = new ArrayList<>(
                optional.stream().map(name -> col(name).isNull()).toList());
        order.addAll(List.of(col("file"), col("line"), col("seq")));
        WindowSpec inOrder = tie.orderBy(order.toArray(Column[]::new));
        Column conflicting = lit(false);
        for (String name : optional) {
            conflicting = conflicting.or(
                    coalesce(min(col(name)).over(tie).notEqual(max(col(name)).over(tie)), lit(false)));
        }
        Column hash = xxhash64(content.stream().map(name -> col(name)).toArray(Column[]::new));
        return rows.withColumn(
                        "conflicting",
                        conflicting.or(size(collect_set(hash).over(tie)).gt(1)))
                .withColumn("nth", row_number().over(inOrder))
                .withColumn("first_file", first(col("file")).over(inOrder))
                .withColumn("first_line", first(col("line")).over(inOrder))
                .withColumn(
                        RULE,
                        coalesce(
                                broken,
                                when(col("conflicting"), CONFLICTING_DUPLICATE)
                                        .when(
                                                col("nth").gt(1).and(col("file").equalTo(col("first_file"))),
                                                "duplicate_row")))
                .withColumn(REPEATED, col(RULE).isNull().and(col("nth").gt(1)))
                .withColumn(
                        "version",
                        when(
                                col(RULE).isNull(),
                                dense_rank()
                                        .over(ofKey.orderBy(
                                                col(RULE).isNotNull(),
                                                col("revision").desc(),
                                                published.desc()))))
                .drop("conflicting", "nth");
    }

    /** The accepted rows, each version once. */
    public static Column accepted() {
        return col(RULE).isNull().and(col(REPEATED).equalTo(false));
    }

    /** What a duplicate says of itself; null for other rules. */
    public static Column message() {
        return when(
                        col(RULE).equalTo("duplicate_row"),
                        concat(lit("The same stands on line "), col("first_line"), lit(" of this file already.")))
                .when(
                        col(RULE).equalTo(CONFLICTING_DUPLICATE),
                        concat(
                                lit("The same key stands with other content, first on line "),
                                col("first_line"),
                                lit(" of "),
                                col("first_file"),
                                lit(", and nothing says which is newer.")));
    }

    /** What to do about a duplicate; null for other rules. */
    public static Column remedy() {
        return when(col(RULE).equalTo("duplicate_row"), lit("Remove the repeated row at the source."))
                .when(
                        col(RULE).equalTo(CONFLICTING_DUPLICATE),
                        lit(
                                "Remove the wrong row, or give the newer file a delivery note with its publication date or revision."));
    }
}
