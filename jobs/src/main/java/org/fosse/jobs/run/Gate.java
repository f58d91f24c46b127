package org.fosse.jobs.run;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.fosse.config.ExpectedExtract;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Store;
import org.fosse.jobs.area.MembershipJob;
import org.fosse.jobs.land.LandJob;
import org.fosse.schema.table.LandedFileTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.sources.DatedBy;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.fosse.tables.StopException;
import org.fosse.tables.StopException.Kind;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** Between clean and compute: are the extracts there, and good enough to publish from? */
final class Gate {
    private static final int MOST_EXAMPLES = 10;

    private final Store store;
    private final FosseConfig config;

    Gate(Store store, FosseConfig config) {
        this.store = store;
        this.config = config;
    }

    /**
     * Lists what should be there and is not, or is late. Only accepted rows say how new an extract is: of a line from which
     * anything was rejected, nothing counts.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_MISSING} if a required extract is among it
     */
    List<String> requireExpected() {
        if (config.delivery().expected().isEmpty()) {
            return List.of();
        }
        Map<Sender, Optional<LocalDate>> newest = newest();
        List<String> late = new ArrayList<>();
        boolean stop = false;
        for (ExpectedExtract expected : config.delivery().expected()) {
            String name = expected.source() + (expected.provider() == null ? "" : " of " + expected.provider());
            Optional<LocalDate> last = newest.get(new Sender(expected.source(), expected.provider()));
            String wanted = expected.latestPeriodNotBefore();
            if (last == null) {
                late.add(name + ": no extract in the landing folder. Ask for it, or take it out of the expected ones.");
                stop |= expected.required();
            } else if (wanted != null) {
                LocalDate need = PeriodText.parse(wanted).map(Period::end).orElseThrow();
                if (last.isEmpty() || last.get().isBefore(need)) {
                    late.add(name + ": "
                            + last.map(day -> "the newest period ends " + day).orElse("no accepted row has a period")
                            + ", expected " + wanted + ". Ask for the newer one.");
                    stop |= expected.required();
                }
            }
        }
        if (stop) {
            throw new StopException(Kind.EXTRACT_MISSING, "An extract that must be there is missing or late.", late);
        }
        return late;
    }

    /** @param provider null for all who send extracts of the source */
    private record Sender(String source, @Nullable String provider) {}

    /** The newest day of every source, and of every sender of one; no day where an extract was read and none is in it. */
    private Map<Sender, Optional<LocalDate>> newest() {
        Dataset<Row> rejected = store.read(RejectedRowTable.TABLE)
                .select(col("source_file").as("file"), col("source_line").as("line"))
                .distinct();
        Dataset<Row> said =
                said(LandedFileTable.TABLE, lit(null), lit(null), col("status").equalTo("read"));
        for (Map.Entry<Table, DatedBy> each : LandJob.dated().entrySet()) {
            String sender = each.getValue().sender();
            said = said.union(said(
                    each.getKey(), col(each.getValue().day()), sender.isEmpty() ? lit(null) : col(sender), lit(false)));
        }
        Map<Sender, Optional<LocalDate>> newest = new HashMap<>();
        for (Row row : said.join(rejected, new String[] {"file", "line"}, "left_anti")
                .groupBy("source_id", "provider")
                .agg(max("day").as("day"), max("read").as("read"))
                .collectAsList()) {
            Optional<LocalDate> day = Optional.ofNullable(row.getAs("day"));
            String source = row.getAs("source_id");
            String provider = row.getAs("provider");
            if (day.isPresent() || row.<Boolean>getAs("read")) {
                newest.merge(new Sender(source, null), day, Gate::later);
            }
            if (provider != null) {
                newest.merge(new Sender(source, provider), day, Gate::later);
            }
        }
        return newest;
    }

    /** Where each landed row stands, and what it says of how new its extract is. */
    private Dataset<Row> said(Table landed, Column day, Column provider, Column read) {
        return store.read(landed)
                .select(
                        col("file"),
                        col("line"),
                        col("source_id"),
                        day.cast("date").as("day"),
                        provider.cast("string").as("provider"),
                        read.as("read"));
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /**
     * Holds the share of rejected rows of each source against its limit.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_FAILED} if a source is over it
     */
    void requireFewRejects() {
        List<String> over = new ArrayList<>();
        List<String> sources = new ArrayList<>();
        for (Row row : store.read(RunInputTable.TABLE)
                .groupBy("source_id")
                .agg(sum("rows_in").as("rows_in"), sum("rows_rejected").as("rows_rejected"))
                .orderBy("source_id")
                .collectAsList()) {
            long in = row.<Long>getAs("rows_in");
            long rejected = row.<Long>getAs("rows_rejected");
            double most = config.rejects().maxShareOf(row.getAs("source_id"));
            if (in > 0 && (double) rejected / in > most) {
                sources.add(row.getAs("source_id"));
                over.add(String.format(
                        Locale.ROOT,
                        "%s: %d of %d rows rejected, at most %.1f%% are allowed (fosse.yaml, rejects).",
                        row.<String>getAs("source_id"),
                        rejected,
                        in,
                        most * 100));
            }
        }
        if (!over.isEmpty()) {
            over.addAll(examples(sources));
            throw new StopException(Kind.EXTRACT_FAILED, "Too many rows were rejected.", over);
        }
    }

    /**
     * Holds the configured system against the practices that the extracts know.
     *
     * @throws StopException of kind {@link Kind#EXTRACT_MISSING} if practices have systems, and none the configured one on
     *     the date of the run
     */
    void requireSystem(LocalDate date) {
        if (!store.has(MembershipTable.TABLE)) {
            return;
        }
        Dataset<Row> practices = store.read(MembershipTable.TABLE)
                .where(MembershipJob.inForce()
                        .and(col("child_level").equalTo(Level.PRACTICE.text()))
                        .and(col("parent_level").equalTo(Level.SYSTEM.text())));
        List<String> systems = practices
                .where(MembershipJob.holdsOn(lit(date)))
                .select("parent_code")
                .distinct()
                .orderBy("parent_code")
                .limit(MOST_EXAMPLES)
                .collectAsList()
                .stream()
                .map(row -> row.<String>getAs("parent_code"))
                .toList();
        boolean there = systems.contains(config.system().code())
                || !practices
                        .where(MembershipJob.holdsOn(lit(date))
                                .and(col("parent_code").equalTo(config.system().code())))
                        .isEmpty();
        if (there || practices.isEmpty()) {
            return;
        }
        throw new StopException(
                Kind.EXTRACT_MISSING,
                "No practice belongs to the system " + config.system().code() + " on " + date + ".",
                List.of(
                        systems.isEmpty()
                                ? "The extracts put no practice into any system on that day. Bring a newer register."
                                : "Systems that have practices on that day: " + String.join(", ", systems) + ".",
                        "If the system was formed from others, say so in fosse.yaml: system: {code, from, formed_from}; otherwise"
                                + " correct system.code or bring the register that has its practices."));
    }

    private List<String> examples(List<String> sources) {
        return store
                .read(RejectedRowTable.TABLE)
                .where(col("source_id").isInCollection(sources))
                .orderBy("source_file", "source_line", "number")
                .limit(MOST_EXAMPLES)
                .collectAsList()
                .stream()
                .map(RejectText::of)
                .toList();
    }
}
