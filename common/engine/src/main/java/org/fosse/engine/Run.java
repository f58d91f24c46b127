package org.fosse.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.config.FosseConfig;
import org.jspecify.annotations.Nullable;

/**
 * What a job may know of the run. There is no clock and no environment in it: the same values give the same tables.
 *
 * @param spark the one session of the run
 * @param config the validated configuration
 * @param date the logical date
 * @param landing the folder the extracts are in
 * @param seed for every method that simulates
 * @param protection the secret by which counts that leave the house are rounded; null where there is none, so that none leaves
 */
public record Run(
        JavaSparkContext spark,
        FosseConfig config,
        LocalDate date,
        Path landing,
        long seed,
        @Nullable ProtectionKey protection) {
    /** A run of which no counts leave the house. */
    public Run(JavaSparkContext spark, FosseConfig config, LocalDate date, Path landing, long seed) {
        this(spark, config, date, landing, seed, null);
    }
}
