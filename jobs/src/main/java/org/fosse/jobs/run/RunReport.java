package org.fosse.jobs.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fosse.engine.Before;
import org.fosse.engine.Store;
import org.fosse.jobs.land.FreshnessJob;
import org.fosse.jobs.page.RunReportPage;
import org.fosse.release.Draft;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.jspecify.annotations.Nullable;

/** The page somebody opens after a run, good or bad: how it went, what came in and what was rejected, what changed, what went out. */
final class RunReport {
    /** The page shows this many rejected rows; the table holds all. */
    private static final int MOST_REJECTS = 200;

    private static final int MOST_LATE_MEASURES = 50;

    static final String NAME = "run-report.html";

    private RunReport() {}

    /**
     * @param release the release, or what there is in place of one
     * @param system its name; nothing where it is not known
     * @param tables those of the release; none where there is none
     * @param parts what is said before all else
     * @param store the run's tables; null where it did not get so far as to know what came in
     * @param before what the run is held against
     */
    static String html(
            String release,
            String system,
            RunRecord record,
            List<Draft.StagedTable> tables,
            List<RunReportPage.Part> parts,
            @Nullable Store store,
            @Nullable Before before) {
        List<RunReportPage.Reject> rejects = store == null ? List.of() : rejects(store);
        long rejected =
                record.rejects().stream().mapToLong(RunRecord.Rejects::rows).sum();
        return new RunReportPage(
                        release,
                        system,
                        facts(record, before),
                        headed(parts, store),
                        store == null ? null : NightChanges.of(store, before, tables),
                        fresh(record),
                        store == null ? List.of() : files(store),
                        record.rejects().stream()
                                .map(each -> new RunReportPage.Rejects(each.source(), each.rule(), number(each.rows())))
                                .toList(),
                        rejects,
                        rejected > rejects.size(),
                        tables(record, tables))
                .html();
    }

    private static List<RunReportPage.Fact> facts(RunRecord record, @Nullable Before before) {
        List<RunReportPage.Fact> facts = new ArrayList<>();
        facts.add(new RunReportPage.Fact("Ended with", record.exitCode() + ": " + record.meaning()));
        facts.add(new RunReportPage.Fact("Date of the run", record.date().toString()));
        facts.add(new RunReportPage.Fact(
                "Began", record.startedAt().truncatedTo(ChronoUnit.SECONDS).toString()));
        facts.add(new RunReportPage.Fact("Seconds until this page", Double.toString(record.seconds())));
        if (record.stage() != null) {
            facts.add(new RunReportPage.Fact("Stage", record.stage()));
        }
        facts.add(new RunReportPage.Fact("Machine", record.host()));
        facts.add(new RunReportPage.Fact("Fosse", record.version()));
        facts.add(new RunReportPage.Fact(
                "Configuration",
                record.configurationDigest() == null ? "cannot be used" : record.configurationDigest()));
        facts.add(new RunReportPage.Fact(
                "Options",
                record.options().entrySet().stream()
                        .map(each -> each.getKey() + " = " + each.getValue())
                        .collect(Collectors.joining("; "))));
        facts.add(new RunReportPage.Fact(
                "Held against",
                before == null ? "nothing" : "release " + before.release().id()));
        if (record.log() != null) {
            facts.add(new RunReportPage.Fact("Log", record.log()));
        }
        return facts.stream().filter(fact -> !fact.value().isEmpty()).toList();
    }

    private static List<RunReportPage.Fresh> fresh(RunRecord record) {
        LocalDate day = record.date();
        Stream<RunRecord.Fresh> sources =
                record.freshness().stream().filter(each -> each.measure().equals(FreshnessJob.ALL));
        Stream<RunRecord.Fresh> late = record.freshness().stream()
                .filter(each -> !each.measure().equals(FreshnessJob.ALL) && each.daysLate(day) > 0)
                .sorted(Comparator.comparing((RunRecord.Fresh each) -> -each.daysLate(day)))
                .limit(MOST_LATE_MEASURES);
        return Stream.concat(sources, late)
                .map(each -> new RunReportPage.Fresh(
                        each.source(),
                        each.measure().equals(FreshnessJob.ALL) ? "" : each.measure(),
                        each.sender().equals(FreshnessJob.ALL) ? "" : each.sender(),
                        text(each.newestPeriodEnd()),
                        text(each.newestPublished()),
                        text(each.due()),
                        each.due() == null ? "" : Long.toString(each.daysLate(day))))
                .toList();
    }

    private static List<RunReportPage.File> files(Store store) {
        return store.rows(RunInputTable.TABLE).stream()
                .map(row -> new RunReportPage.File(
                        row.get(RunInputTable.SOURCE_FILE),
                        row.get(RunInputTable.SOURCE_ID),
                        row.get(RunInputTable.STATUS),
                        row.get(RunInputTable.ROWS_IN),
                        row.get(RunInputTable.ROWS_ACCEPTED),
                        row.get(RunInputTable.ROWS_REJECTED),
                        (text(row.find(RunInputTable.MESSAGE)) + " " + text(row.find(RunInputTable.REMEDY))).strip()))
                .toList();
    }

    private static List<RunReportPage.Reject> rejects(Store store) {
        return store.rows(RejectedRowTable.TABLE).stream()
                .limit(MOST_REJECTS)
                .map(row -> new RunReportPage.Reject(
                        row.get(RejectedRowTable.SOURCE_FILE),
                        row.get(RejectedRowTable.SOURCE_LINE),
                        text(row.find(RejectedRowTable.COLUMN_NAME)),
                        text(row.find(RejectedRowTable.VALUE)),
                        row.get(RejectedRowTable.RULE),
                        row.get(RejectedRowTable.MESSAGE),
                        row.get(RejectedRowTable.REMEDY)))
                .toList();
    }

    /** What was published, with how long each took; then what was made on the way, or of a run that failed. */
    private static List<RunReportPage.Table> tables(RunRecord record, List<Draft.StagedTable> published) {
        Map<String, RunRecord.TableRun> made = new HashMap<>();
        record.tables().forEach(each -> made.put(each.table(), each));
        List<RunReportPage.Table> tables = new ArrayList<>();
        for (Draft.StagedTable each : published) {
            RunRecord.TableRun run = made.remove(each.table().name());
            tables.add(new RunReportPage.Table(
                    each.table().name(),
                    number(each.rows()),
                    run == null ? "" : seconds(run),
                    each.table().description()));
        }
        record.tables().stream()
                .filter(each -> made.containsKey(each.table()))
                .map(each ->
                        new RunReportPage.Table(each.table(), number(each.rows()), seconds(each), "Made on the way."))
                .forEach(tables::add);
        return tables;
    }

    private static String seconds(RunRecord.TableRun run) {
        return run.seconds() == null ? "as before" : String.format(Locale.ROOT, "%.1f", run.seconds());
    }

    private static String number(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    private static List<RunReportPage.Part> headed(List<RunReportPage.Part> parts, @Nullable Store store) {
        List<RunReportPage.Part> all = new ArrayList<>(parts);
        if (store != null) {
            Headlines headlines = Headlines.read(store);
            all.add(new RunReportPage.Part("What came, against the release before", DeliveryGate.found(store)));
            all.add(new RunReportPage.Part("Where to be most worried", headlines.concerns()));
            all.add(new RunReportPage.Part("What goes right", headlines.brightSpots()));
            all.add(new RunReportPage.Part("Of a known form, and nothing taken of it", Outcome.notTaken(store)));
            all.add(new RunReportPage.Part("Read, and to be looked at", Outcome.lookAt(store)));
        }
        return all.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    private static String text(@Nullable Object text) {
        return text == null ? "" : text.toString();
    }
}
