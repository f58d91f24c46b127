package org.fosse.jobs.run;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fosse.engine.Store;
import org.fosse.release.Draft;
import org.fosse.release.Manifest;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.schema.table.RunInputTable;
import org.jspecify.annotations.Nullable;

/** The page a data officer opens after a run: what came in, what was rejected and why, what went out. */
final class RunReport {
    /** The page shows this many rejected rows; the table holds all. */
    private static final int MOST_REJECTS = 200;

    private static final String TEMPLATE = "run-report.mustache";
    static final String NAME = "run-report.html";

    private RunReport() {}

    /** A heading of the page, and the lines below it; it is left out where there is none. */
    record Part(String title, List<String> lines) {
        Map<String, Object> onPage() {
            return Map.of("title", title, "lines", lines);
        }
    }

    /**
     * @param release the release, or what there is in place of one
     * @param parts what is said before all else
     */
    static String html(
            String release,
            String system,
            List<Draft.StagedTable> tables,
            List<Manifest.Input> inputs,
            List<Part> parts,
            Store store)
            throws IOException {
        List<Map<String, Object>> rejects = new ArrayList<>();
        long rejected = inputs.stream().mapToLong(Manifest.Input::rowsRejected).sum();
        for (TableRow<RejectedRowTable> row :
                store.rows(RejectedRowTable.TABLE).stream().limit(MOST_REJECTS).toList()) {
            rejects.add(Map.of(
                    "file", row.get(RejectedRowTable.SOURCE_FILE),
                    "line", row.get(RejectedRowTable.SOURCE_LINE),
                    "column", text(row.find(RejectedRowTable.COLUMN_NAME)),
                    "value", text(row.find(RejectedRowTable.VALUE)),
                    "rule", row.get(RejectedRowTable.RULE),
                    "message", row.get(RejectedRowTable.MESSAGE),
                    "remedy", row.get(RejectedRowTable.REMEDY)));
        }
        List<Map<String, Object>> files = new ArrayList<>();
        for (TableRow<RunInputTable> row : store.rows(RunInputTable.TABLE)) {
            files.add(Map.of(
                    "file", row.get(RunInputTable.SOURCE_FILE),
                    "source", row.get(RunInputTable.SOURCE_ID),
                    "status", row.get(RunInputTable.STATUS),
                    "in", row.get(RunInputTable.ROWS_IN),
                    "accepted", row.get(RunInputTable.ROWS_ACCEPTED),
                    "rejected", row.get(RunInputTable.ROWS_REJECTED),
                    "message", text(row.find(RunInputTable.MESSAGE)),
                    "remedy", text(row.find(RunInputTable.REMEDY))));
        }
        Headlines headlines = Headlines.read(store);
        Map<String, Object> page = Map.of(
                "headlines",
                headed(headlines, parts, store),
                "release",
                release,
                "system",
                system,
                "tables",
                tables.stream()
                        .map(each -> Map.of(
                                "name", each.table().name(),
                                "rows", String.format(java.util.Locale.ROOT, "%,d", each.rows()),
                                "description", each.table().description()))
                        .toList(),
                "files",
                files,
                "rejects",
                rejects,
                "more",
                rejected > rejects.size(),
                "none",
                rejects.isEmpty());
        try (InputStream in = Objects.requireNonNull(RunReport.class.getResourceAsStream(TEMPLATE), TEMPLATE);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return Mustache.compiler().compile(reader).execute(page);
        }
    }

    private static List<Map<String, Object>> headed(Headlines headlines, List<Part> parts, Store store) {
        List<Part> all = new ArrayList<>(parts);
        all.add(new Part("Where to be most worried", headlines.concerns()));
        all.add(new Part("What goes right", headlines.brightSpots()));
        all.add(new Part("Of a known form, and nothing taken of it", Outcome.notTaken(store)));
        all.add(new Part("Read, and to be looked at", Outcome.lookAt(store)));
        return all.stream()
                .filter(part -> !part.lines().isEmpty())
                .map(Part::onPage)
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
