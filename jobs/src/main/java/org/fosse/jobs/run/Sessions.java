package org.fosse.jobs.run;

import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.jspecify.annotations.Nullable;

/** The one Spark session of a run: tasks only, without Spark's SQL, whose start and planner a run has no use for. */
public final class Sessions {
    /** What Java calls a user of whom the system knows but the number. */
    private static final String NAMELESS = "?";

    private Sessions() {}

    /** Starts or joins a session that keeps no log of events. */
    public static JavaSparkContext start(@Nullable String master) {
        return start(master, null);
    }

    /**
     * Starts or joins a session.
     *
     * @param master where to run; null leaves it to spark-submit, or local[*] where there is none
     * @param events a folder for Spark's log of events; null for none
     */
    static JavaSparkContext start(@Nullable String master, @Nullable Path events) {
        SparkConf conf = new SparkConf()
                .setAppName("Fosse")
                .set("spark.ui.enabled", "false")
                .set("spark.ui.showConsoleProgress", "false")
                .setIfMissing("spark.master", "local[*]");
        if (master != null) {
            conf.setMaster(master);
        }
        if (System.getProperty("user.name", NAMELESS).equals(NAMELESS)) {
            // A container may be run as a number that has no name, and Hadoop asks the system for one.
            UserGroupInformation.setLoginUser(UserGroupInformation.createRemoteUser("fosse"));
        }
        if (events != null) {
            conf.set("spark.eventLog.enabled", "true")
                    .set("spark.eventLog.dir", events.toAbsolutePath().toUri().toString());
        }
        String where = conf.get("spark.master");
        if (where.startsWith("local")) {
            // Memory that does not suffice is told by whoever runs it; the process is not shot from within.
            conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
        }
        try {
            return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
        } catch (Exception e) { // Spark throws what its Java signatures do not say.
            String says = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new StopException(
                    says.contains("master URL") || says.contains("Master URL") ? Kind.CONFIGURATION : Kind.ENGINE,
                    "Spark could not be started with master " + where + ": " + says,
                    List.of(
                            "Look at the master and its workers, and at --master. Without --master the cores of this machine are used.",
                            "Spark needs at least 500 MB for itself; FOSSE_MEMORY says how much this process may take."),
                    e);
        }
    }
}
