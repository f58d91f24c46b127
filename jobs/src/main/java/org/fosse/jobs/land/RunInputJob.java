package org.fosse.jobs.land;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;
import static org.fosse.tables.Type.DATE;
import static org.fosse.tables.Type.INT;
import static org.fosse.tables.Type.LONG;
import static org.fosse.tables.Type.STRING;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.engine.Inputs;
import org.fosse.engine.Job;
import org.fosse.engine.Run;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;

/** The account of every file: rows in = rows accepted + rows rejected, the last counted from the rejected rows themselves. */
public final class RunInputJob implements Job {
    public static final Table TABLE = Table.published(
            "run_input",
            Stage.CLEAN,
            "One file of the landing folder: what it was taken for, and what became of its rows.",
            List.of(
                    Column.key("source_file", STRING, "The file, relative to the landing folder."),
                    Column.attribute("source_id", STRING, "The source that read it; unrecognised when none did.")
                            .required(),
                    Column.attribute("status", STRING, "read, unrecognised, refused, unreadable or empty.")
                            .required(),
                    Column.measure("rows_in", LONG, "rows", "Data rows in the file.")
                            .required(),
                    Column.measure("rows_accepted", LONG, "rows", "Rows that were accepted.")
                            .required(),
                    Column.measure(
                                    "rows_rejected",
                                    LONG,
                                    "rows",
                                    "Rows that were rejected; table rejected_row says why.")
                            .required(),
                    Column.attribute("message", STRING, "What a data officer should know; null when all is well."),
                    Column.attribute("remedy", STRING, "What to do about it."),
                    Column.attribute(
                            "period_label", STRING, "The period of the whole file; null when rows carry their own."),
                    Column.attribute("published_on", DATE, "When the source published it, where that is known."),
                    Column.attribute("revision", INT, "Its revision.").required(),
                    Column.attribute("encoding", STRING, "Character set it was read with."),
                    Column.measure("bytes", LONG, "bytes", "Size as delivered.").required(),
                    Column.attribute("sha256", STRING, "Digest of the file as delivered.")
                            .required()),
            new Check(
                    "rows_add_up",
                    "rows_in = rows_accepted + rows_rejected",
                    "Every row in is either accepted or rejected."),
            new Check("no_negative_rows", "rows_accepted >= 0", "No more rows are rejected than came in."));

    @Override
    public Table output() {
        return TABLE;
    }

    @Override
    public List<Table> inputs() {
        return List.of(LandJob.TABLE, RejectedRowJob.TABLE);
    }

    @Override
    public Dataset<Row> build(Inputs in, Run run) {
        Dataset<Row> rejected = in.get(RejectedRowJob.TABLE)
                .groupBy("source_file")
                .agg(sum("rows").as("rejected_rows"));
        Dataset<Row> rejectedByReader = in.get(LandJob.TABLE)
                .where(col(LandJob.REJECTED).isNotNull())
                .groupBy(col("file").as("read_file"))
                .agg(sum("rejected.rows").as("rejected_by_reader"));
        // Accepted starts from the reader's own count and loses what later rules rejected, so that the check that the
        // rows add up fails if the reader's counts and the rejected rows ever part.
        org.apache.spark.sql.Column all = coalesce(col("rejected_rows"), lit(0L));
        org.apache.spark.sql.Column later = all.minus(coalesce(col("rejected_by_reader"), lit(0L)));
        return in.get(LandJob.TABLE)
                .where(col(LandJob.REPORT).isNotNull())
                .select("report.*", "source_id")
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
