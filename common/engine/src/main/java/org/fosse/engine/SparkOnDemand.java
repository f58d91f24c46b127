package org.fosse.engine;

import java.util.function.Supplier;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;

/** The one Spark session of a run, started when the first job needs it: a night in which nothing changed needs none. */
public final class SparkOnDemand implements Supplier<JavaSparkContext>, AutoCloseable {
    private final Supplier<JavaSparkContext> start;
    private @Nullable JavaSparkContext session;

    public SparkOnDemand(Supplier<JavaSparkContext> start) {
        this.start = start;
    }

    /** One that has been started; closing leaves it to whoever started it. */
    static SparkOnDemand started(JavaSparkContext session) {
        return new SparkOnDemand(() -> session);
    }

    /** The session; null where nothing has needed it. */
    synchronized @Nullable JavaSparkContext find() {
        return session;
    }

    /** Whether it has ended though nobody ended it: the cluster is gone, or gave it up. */
    public synchronized boolean isLost() {
        return session != null && session.sc().isStopped();
    }

    @Override
    public synchronized JavaSparkContext get() {
        JavaSparkContext known = session;
        if (known == null) {
            known = start.get();
            session = known;
        }
        return known;
    }

    @Override
    public synchronized void close() {
        if (session != null) {
            session.stop();
        }
    }
}
