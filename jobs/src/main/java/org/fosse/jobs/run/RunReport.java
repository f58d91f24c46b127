package org.fosse.jobs.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fosse.engine.Store;
import org.fosse.jobs.page.RunReportPage;
import org.fosse.release.Draft;
import org.fosse.release.Manifest;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.jspecify.annotations.Nullable;

/** The page a data officer opens after a run: what came in, what was rejected and why, what went out. */
final class RunReport {
    /** The page shows this many rejected rows; the table holds all. */
    private static final int MOST_REJECTS = 200;

    static final String NAME = "run-report.html";

    private RunReport() {}

    /**
     * @param release the release, or what there is in place of one
     * @param parts what is said before all else
     */
    static String html(
            String release,
            String system,
            List<Draft.StagedTable> tables,
            List<Manifest.Input> inputs,
            List<RunReportPage.Part> parts,
            Store store) {
        List<RunReportPage.Reject> rejects = store.rows(RejectedRowTable.TABLE).stream()
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
        List<RunReportPage.File> files = store.rows(RunInputTable.TABLE).stream()
                .map(row -> new RunReportPage.File(
                        row.get(RunInputTable.SOURCE_FILE),
                        row.get(RunInputTable.SOURCE_ID),
                        row.get(RunInputTable.STATUS),
                        row.get(RunInputTable.ROWS_IN),
                        row.get(RunInputTable.ROWS_ACCEPTED),
                        row.get(RunInputTable.ROWS_REJECTED),
                        (text(row.find(RunInputTable.MESSAGE)) + " " + text(row.find(RunInputTable.REMEDY))).strip()))
                .toList();
        return new RunReportPage(
                        release,
                        system,
                        headed(Headlines.read(store), parts, store),
                        files,
                        rejects,
                        inputs.stream().mapToLong(Manifest.Input::rowsRejected).sum() > rejects.size(),
                        tables.stream()
                                .map(each -> new RunReportPage.Table(
                                        each.table().name(),
                                        String.format(Locale.ROOT, "%,d", each.rows()),
                                        each.table().description()))
                                .toList())
                .html();
    }

    private static List<RunReportPage.Part> headed(Headlines headlines, List<RunReportPage.Part> parts, Store store) {
        List<RunReportPage.Part> all = new ArrayList<>(parts);
        all.add(new RunReportPage.Part("What came, against the release before", DeliveryGate.found(store)));
        all.add(new RunReportPage.Part("Where to be most worried", headlines.concerns()));
        all.add(new RunReportPage.Part("What goes right", headlines.brightSpots()));
        all.add(new RunReportPage.Part("Of a known form, and nothing taken of it", Outcome.notTaken(store)));
        all.add(new RunReportPage.Part("Read, and to be looked at", Outcome.lookAt(store)));
        return all.stream().filter(part -> !part.lines().isEmpty()).toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
