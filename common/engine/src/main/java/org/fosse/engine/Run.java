package org.fosse.engine;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.config.FosseConfig;
import org.jspecify.annotations.Nullable;

/**
 * What a job may know of the run. There is no clock and no environment in it: the same values give the same tables. What a
 * job asks for is noted, so that its tables are made again only when something of that has changed.
 */
public final class Run {
    /** How many dates after its own a run looks at, to see whether they would tell the same: about a year. */
    private static final int DATES_AHEAD = 366;

    private final SparkOnDemand spark;
    private final FosseConfig config;
    private final LocalDate date;
    private final Path landing;
    private final long seed;
    private final @Nullable ProtectionKey protection;
    private final @Nullable Before before;
    private final Set<Given> asked = ConcurrentHashMap.newKeySet();
    private final AtomicReference<DateSpan> dates = new AtomicReference<>(DateSpan.EVERY);

    /**
     * @param spark the one session of the run, started when it is first asked for
     * @param config the validated configuration
     * @param date the logical date
     * @param landing the folder the extracts are in
     * @param seed for every method that simulates
     * @param protection the secret by which counts that leave the house are rounded; null where there is none, so that none leaves
     * @param before what came is compared with; null where there is nothing to compare with
     */
    public Run(
            SparkOnDemand spark,
            FosseConfig config,
            LocalDate date,
            Path landing,
            long seed,
            @Nullable ProtectionKey protection,
            @Nullable Before before) {
        this.spark = spark;
        this.config = config;
        this.date = date;
        this.landing = landing;
        this.seed = seed;
        this.protection = protection;
        this.before = before;
    }

    /** A run of which no counts leave the house. */
    public Run(JavaSparkContext spark, FosseConfig config, LocalDate date, Path landing, long seed) {
        this(SparkOnDemand.started(spark), config, date, landing, seed, null, null);
    }

    public JavaSparkContext spark() {
        return spark.get();
    }

    public FosseConfig config() {
        asked.add(Given.CONFIGURATION);
        return config;
    }

    public LocalDate date() {
        note(DateSpan.on(date));
        return date;
    }

    /**
     * What a job makes of the date where that is the same for many: its tables are not made again before it is another. A job that
     * wants to know which of some days have come asks for the last of those that have, and holds them against that.
     *
     * @param answer what is made of a date, the same for the same date as long as the tables are that the job reads; cheap, for it
     *     is asked for dates to come too
     */
    public <V> V ofDate(Function<LocalDate, V> answer) {
        V now = answer.apply(date);
        LocalDate last = date;
        while (last.isBefore(date.plusDays(DATES_AHEAD))
                && answer.apply(last.plusDays(1)).equals(now)) {
            last = last.plusDays(1);
        }
        note(new DateSpan(date, last));
        return now;
    }

    private void note(DateSpan same) {
        asked.add(Given.DATE);
        dates.accumulateAndGet(same, DateSpan::and);
    }

    public Path landing() {
        asked.add(Given.LANDING);
        return landing;
    }

    public long seed() {
        asked.add(Given.SEED);
        return seed;
    }

    public @Nullable ProtectionKey protection() {
        asked.add(Given.PROTECTION);
        return protection;
    }

    /** What came is compared with; null where there is nothing to compare with. */
    public @Nullable Before before() {
        asked.add(Given.BEFORE);
        return before;
    }

    /** Ends what the session is doing for the run, if it does anything. */
    void cancel() {
        JavaSparkContext session = spark.find();
        // A session that a defect of the machine has stopped must not hide the defect.
        if (session != null && !session.sc().isStopped()) {
            session.cancelAllJobs();
        }
    }

    /** The same run, which notes what is asked of it from here on. */
    Run noting() {
        return new Run(spark, config, date, landing, seed, protection, before);
    }

    /** What has been asked of it. */
    Set<Given> asked() {
        return Set.copyOf(asked);
    }

    /** The dates on which it would have told the same. */
    DateSpan dates() {
        return Objects.requireNonNull(dates.get());
    }

    /** Notes what another was asked on the same behalf. */
    void note(Run other) {
        asked.addAll(other.asked);
        dates.accumulateAndGet(other.dates(), DateSpan::and);
    }
}
