package org.fosse.jobs.run;

import org.apache.hadoop.security.UserGroupInformation;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** The one Spark session of a run: tasks only, without Spark's SQL, whose start and planner a run has no use for. */
public final class Sessions {
    /** What Java calls a user of whom the system knows but the number. */
    private static final String NAMELESS = "?";

    private Sessions() {}

    /**
     * Starts or joins a session.
     *
     * @param master where to run; null leaves it to spark-submit, or local[*] where there is none
     */
    public static JavaSparkContext start(@Nullable String master) {
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
        return JavaSparkContext.fromSparkContext(SparkContext.getOrCreate(conf));
    }
}
