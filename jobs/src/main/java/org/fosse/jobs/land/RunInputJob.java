package org.fosse.jobs.land;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.LandedRejectionTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.tables.Table;

/** The account of every file: rows in = rows accepted + rows rejected, the last counted from the rejected rows themselves. */
public final class RunInputJob implements Job {
    @Override
    public Table output() {
        return RunInputTable.TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandedFileTable.TABLE, LandedRejectionTable.TABLE, RejectedRowTable.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> rejected = in.get(RejectedRowTable.TABLE)
                .groupBy("source_file")
                .agg(sum("rows").as("rejected_rows"));
        Dataset<Row> rejectedByReader = in.get(LandedRejectionTable.TABLE)
                .groupBy(col("file").as("read_file"))
                .agg(sum("rows").as("rejected_by_reader"));
        // Accepted starts from the reader's own count and loses what later rules rejected, so that the check that the
        // rows add up fails if the reader's counts and the rejected rows ever part.
        org.apache.spark.sql.Column all = coalesce(col("rejected_rows"), lit(0L));
        org.apache.spark.sql.Column later = all.minus(coalesce(col("rejected_by_reader"), lit(0L)));
        return in.get(LandedFileTable.TABLE)
                .join(rejected, col("file").equalTo(col("source_file")), "left")
                .join(rejectedByReader, col("file").equalTo(col("read_file")), "left")
                .select(
                        col("file").as("source_file"),
                        col("source_id"),
                        col("status"),
                        col("rows_in"),
                        col("rows_accepted").minus(later).as("rows_accepted"),
                        all.as("rows_rejected"),
                        col("message"),
                        col("remedy"),
                        col("period_label"),
                        col("published_on"),
                        col("revision"),
                        col("encoding"),
                        col("bytes"),
                        when(col("sha_256").isNotNull(), col("sha_256"))
                                .otherwise(lit(""))
                                .as("sha256"));
    }
}
