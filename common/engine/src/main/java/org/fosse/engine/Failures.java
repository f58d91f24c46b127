package org.fosse.engine;

import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.apache.spark.SparkContext;
import org.apache.spark.TaskKilledException;
import org.apache.spark.util.CollectionAccumulator;
import org.fosse.tables.StopException;

/**
 * Parts of one table that could not be made. A statistic that fails on the values of one indicator is a defect, but no
 * reason to withhold all other indicators: its rows are left out, the run goes on, and what failed is told at its end with
 * the exit code of a defect. Of the exception nothing is kept but its class and where it was thrown: its message may hold
 * values of people.
 */
public final class Failures implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String OURS = "org.fosse.";

    private final CollectionAccumulator<String> failed;

    Failures(SparkContext spark, String table) {
        this.failed = spark.collectionAccumulator("failures of " + table);
    }

    /**
     * All rows of one part; none when making them fails.
     *
     * @param part what the rows are of, in words
     * @param <R> a row
     */
    public <R> Iterator<R> guard(String part, Supplier<Iterator<R>> rows) {
        List<R> made = new ArrayList<>();
        try {
            rows.get().forEachRemaining(made::add);
            return made.iterator();
        } catch (TaskKilledException | UncheckedIOException | StopException e) {
            // The machine failed, not the statistic.
            throw e;
        } catch (RuntimeException e) {
            failed.add(part + ": " + describe(e));
            return Collections.emptyIterator();
        }
    }

    private static String describe(RuntimeException e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (frame.getClassName().startsWith(OURS)) {
                return e.getClass().getSimpleName() + " at " + frame;
            }
        }
        return e.getClass().getSimpleName();
    }

    /** What failed, a line each, in alphabetical order. */
    List<String> lines() {
        return failed.value().stream().distinct().sorted().toList();
    }
}
