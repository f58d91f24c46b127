package org.fosse.jobs.run;

import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/** The one Spark session of a run, with the settings the tables' contents rely on. */
public final class Sessions {
    private Sessions() {}

    /**
     * Starts or joins a session.
     *
     * @param master where to run; null leaves it to spark-submit, or local[*] where there is none
     */
    public static SparkSession start(@Nullable String master) {
        SparkSession.Builder builder = SparkSession.builder().appName("Fosse");
        if (master != null) {
            builder = builder.master(master);
        } else if (System.getProperty("spark.master") == null) {
            builder = builder.master("local[*]");
        }
        int cores = Runtime.getRuntime().availableProcessors();
        return builder.config("spark.ui.enabled", false)
                .config("spark.ui.showConsoleProgress", false)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.datetime.java8API.enabled", true)
                .config("spark.sql.ansi.enabled", true)
                // Reference tables (areas, memberships of all England) are small enough to send to every task.
                .config("spark.sql.autoBroadcastJoinThreshold", "32m")
                .config("spark.sql.shuffle.partitions", Math.max(2, cores))
                // Fosse writes its own files, with the calendar that Spark has used since its version 3.
                .config("spark.sql.parquet.datetimeRebaseModeInRead", "CORRECTED")
                // A file is a task, where a table has several: they were cut so that the work in them is alike, and
                // small files can hold a lot of work.
                .config("spark.sql.files.minPartitionNum", 1000)
                .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", false)
                .getOrCreate();
    }
}
