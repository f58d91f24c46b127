package org.fosse.jobs.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.api.java.JavaSparkContext;
import org.fosse.config.FosseConfig;
import org.fosse.engine.Job;
import org.fosse.engine.Pipeline;
import org.fosse.engine.Plan;
import org.fosse.engine.Run;
import org.fosse.engine.Store;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.FreshnessTable;
import org.fosse.schema.table.MembershipTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/** Lands and checks the extracts in a folder of its own, says what was found, and leaves nothing behind. */
public final class Checker {
    private final Path landing;
    private final LocalDate date;
    private final FosseConfig config;
    private final @Nullable String master;
    private final PrintStream err;

    public Checker(Path landing, LocalDate date, FosseConfig config, @Nullable String master, PrintStream err) {
        this.landing = landing;
        this.date = date;
        this.config = config;
        this.master = master;
        this.err = err;
    }

    /**
     * Says what would come of each source, what there is to know of its files, and every fault, a line each, also where a run would
     * not publish.
     *
     * @return how many faults there are
     * @throws StopException if a run would not publish, once all is said
     */
    public int check(Consumer<String> say) throws IOException {
        ExpectedExtracts.require(config);
        LandingCheck.require(landing);
        Path folder = Files.createTempDirectory("fosse-check");
        JavaSparkContext spark = Sessions.start(master);
        try {
            Store store = new Store(spark, folder.resolve("tables"), folder.resolve("working"));
            Plan plan = Jobs.plan()
                    .only(List.of(
                            RunInputTable.TABLE.name(),
                            RejectedRowTable.TABLE.name(),
                            FreshnessTable.TABLE.name(),
                            MembershipTable.TABLE.name()));
            List<Job> jobs = plan.jobs();
            new Pipeline(store, new Run(spark, config, date, landing, 1), new ConsoleProgress(err, false))
                    .make(jobs, 0, jobs.size());
            WhatCame.lines(store, config.indicators().keySet()).forEach(say);
            List<String> lines = new ArrayList<>();
            for (TableRow<RunInputTable> row : store.rows(RunInputTable.TABLE)) {
                String text = InputText.of(row);
                if (row.has(RunInputTable.REMEDY)) {
                    lines.add(text);
                } else if (row.has(RunInputTable.MESSAGE)) {
                    say.accept(text);
                }
            }
            store.rows(RejectedRowTable.TABLE).stream()
                    // A file that was refused whole has been said.
                    .filter(row -> row.get(RejectedRowTable.SOURCE_LINE) > 0)
                    .forEach(row -> lines.add(RejectText.of(row)));
            Gate gate = new Gate(store, config);
            List<StopException> stops = new ArrayList<>();
            keepStop(stops, () -> lines.addAll(gate.requireExpected(date)));
            keepStop(stops, gate::requireFewRejects);
            keepStop(stops, () -> gate.requireSystem(date));
            keepStop(stops, () -> gate.requireFolderNames(date));
            for (StopException stop : stops.subList(Math.min(1, stops.size()), stops.size())) {
                lines.add(stop.getMessage() + " " + String.join(" ", stop.details()));
            }
            lines.forEach(say);
            if (!stops.isEmpty()) {
                throw stops.get(0);
            }
            return lines.size();
        } finally {
            spark.stop();
            WorkFolder.delete(folder);
        }
    }

    /** One reason not to publish does not hide the next. */
    private static void keepStop(List<StopException> stops, Runnable rule) {
        try {
            rule.run();
        } catch (StopException stop) {
            stops.add(stop);
        }
    }
}
