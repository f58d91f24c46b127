package org.fosse.jobs;

import java.nio.file.Path;
import java.time.Clock;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.fosse.jobs.cli.ErrorReport;
import org.fosse.jobs.cli.PruneCommand;
import org.fosse.jobs.cli.ReleasesCommand;
import org.fosse.jobs.cli.RollbackCommand;
import org.fosse.jobs.cli.SqlCommand;
import org.fosse.jobs.cli.UnlockCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command line. */
@Command(name = "fosse", mixinStandardHelpOptions = true)
public final class Fosse implements Runnable {
    public static void main(String[] args) {
        System.exit(new CommandLine(new Fosse())
                .addSubcommand(new ReleasesCommand())
                .addSubcommand(new RollbackCommand(Clock.systemUTC()))
                .addSubcommand(new PruneCommand(Clock.systemUTC()))
                .addSubcommand(new UnlockCommand())
                .addSubcommand(new SqlCommand())
                .addSubcommand(new Run())
                .setExecutionExceptionHandler(new ErrorReport())
                .execute(args));
    }

    @Override
    public void run() {
        new CommandLine(this).usage(System.out);
    }

    /** Starts a session and writes a small table: what a first run touches. */
    @Command(name = "run", hidden = true)
    static final class Run implements Runnable {
        @Parameters
        private Path folder = Path.of("warm");

        @Override
        public void run() {
            SparkSession spark = SparkSession.builder()
                    .master("local[*]")
                    .config("spark.ui.enabled", false)
                    .config("spark.sql.shuffle.partitions", 2)
                    .getOrCreate();
            spark.range(1000)
                    .selectExpr("id % 7 as k", "id")
                    .groupBy("k")
                    .sum("id")
                    .write()
                    .mode(SaveMode.Overwrite)
                    .parquet(folder.toString());
            spark.stop();
        }
    }
}
