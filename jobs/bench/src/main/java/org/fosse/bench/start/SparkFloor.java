package org.fosse.bench.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.fosse.jobs.cli.ClassArchive;
import org.fosse.jobs.run.Sessions;

/**
 * The least that a process with Spark does: it starts a session like a run's, and Spark's SQL, writes one small Parquet file, reads it
 * and ends. The launcher starts it in the place of Fosse's own command line. Arguments: a word, and the folder to write.
 */
public final class SparkFloor {
    private static final int ROWS = 1000;

    private SparkFloor() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        Sessions.start(null);
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            String file = folder.resolve("small").toString();
            spark.range(0, ROWS, 1, 1).write().parquet(file);
            long rows = spark.read().parquet(file).count();
            if (rows != ROWS || !Files.isDirectory(folder)) {
                throw new IllegalStateException("wrote " + ROWS + " rows and read " + rows);
            }
        }
        ClassArchive.keep(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }
}
