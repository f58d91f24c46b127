package org.fosse.jobs.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fosse.jobs.run.ExitCode;
import org.fosse.jobs.run.Headlines;
import org.fosse.jobs.run.MadeUp;
import org.fosse.jobs.run.Outcome;
import org.fosse.jobs.run.RunFailure;
import org.fosse.jobs.run.WhatLeft;
import org.fosse.release.Manifest;
import org.fosse.release.Release;
import org.fosse.schema.table.ConcernTable;
import org.fosse.schema.table.DeliveryChangeTable;
import org.fosse.schema.table.FindingTable;
import org.fosse.schema.table.ProfileTable;
import org.fosse.schema.table.RejectedRowTable;
import org.fosse.tables.PrintableText;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/** What a run says at its end: for people, and in a last line of JSON for schedulers. */
final class Summary {
    /** Questions to begin with, by the table they ask. */
    private static final Map<Table, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put(ConcernTable.TABLE, "select sentence from concern order by rank");
        QUERIES.put(FindingTable.TABLE, "select sentence from finding order by rank");
        QUERIES.put(
                RejectedRowTable.TABLE,
                "select source_file, source_line, column_name, value, message, remedy from rejected_row");
        QUERIES.put(DeliveryChangeTable.TABLE, "select reason from delivery_change where verdict <> 'within_limit'");
        QUERIES.put(ProfileTable.TABLE, "select * from profile where area_level = 'system'");
    }

    private Summary() {}

    /** @param store where the releases are, if not in a folder of this machine */
    static void print(PrintWriter out, Outcome outcome, double seconds, Optional<String> store) throws IOException {
        Manifest manifest = outcome.release().manifest();
        out.println();
        out.println(published(outcome, store));
        if (manifest.isMadeUp()) {
            out.println(MadeUp.SAYS);
        }
        out.println();
        out.println("Tables");
        for (Manifest.ReleasedTable table : manifest.tables()) {
            out.printf(Locale.ROOT, "  %-20s %,12d rows%n", table.name(), table.rows());
        }
        if (manifest.carriedFrom() != null) {
            out.println("  Tables that were not asked for come from release " + manifest.carriedFrom() + ".");
        }
        if (outcome.taken() > 0) {
            out.println("  " + outcome.taken()
                    + " of these are as an earlier run left them: nothing they are made of has changed.");
        }
        out.println();
        out.printf(
                Locale.ROOT,
                "Extracts: %s; %,d rows in, %,d rejected%n",
                outcome.files(),
                outcome.rowsIn(),
                outcome.rejected());
        if (outcome.filesTaken() > 0) {
            out.println("  " + outcome.filesTaken()
                    + " of these were not read again: they and what is known of them are as they were.");
        }
        list(out, "Not recognised, and left alone", outcome.unrecognised());
        list(out, "Read, and to be looked at", outcome.lookAt());
        list(out, "Expected and missing or late", outcome.late());
        list(out, "Delivered for an earlier release, and not for this one", outcome.missing());
        list(
                out,
                "Beyond the limits of what may change, and accepted: "
                        + manifest.options().get(Manifest.ACCEPTED_CHANGES),
                outcome.accepted());
        list(out, "Left out of tables by a defect, please report it", outcome.failed());
        list(out, WhatLeft.TITLE, whatLeft(outcome));
        out.println();
        Headlines headlines = outcome.headlines();
        numbered(out, "Most worrying", headlines.concerns());
        numbered(out, "Going right", headlines.brightSpots());
        Set<String> tables =
                manifest.tables().stream().map(Manifest.ReleasedTable::name).collect(Collectors.toSet());
        boolean whole = manifest.carriedFrom() == null;
        if (headlines.findings().isEmpty() && whole && tables.contains(FindingTable.TABLE.name())) {
            out.println("No practice of the system lies outside the outer funnel limits (99.8%) of an indicator.");
        } else {
            numbered(out, "Variation to look at first", headlines.findings());
        }
        out.println();
        out.println("To look further");
        String sql = "  scripts/fosse sql --published "
                + store.orElseGet(() ->
                        outcome.release().folder().resolve("../..").normalize().toString())
                + (outcome.isCurrent() ? "" : " --release " + manifest.release()) + " ";
        QUERIES.forEach((table, query) -> {
            if (outcome.isPublished() && tables.contains(table.name())) {
                out.println(sql + "\"" + query + "\"");
            }
        });
        outcome.rejectedRows().forEach(file -> out.println("  " + file));
        out.println("  " + outcome.release().folder().resolve("run-report.html"));
        out.println("  " + outcome.release().folder().resolve("dictionary.md"));
        list(out, "Of a known form, and nothing taken of it", outcome.notTaken());
        out.println(json(manifest, outcome, seconds));
    }

    private static String published(Outcome outcome, Optional<String> store) {
        String release = outcome.release().manifest().release();
        Release current = outcome.current();
        String seen = current == null ? "none" : "release " + current.id();
        if (!outcome.isPublished()) {
            return "Nothing was published. Release " + release + " would have been; until the next run it lies in "
                    + outcome.release().folder() + ". Readers see " + seen + ", as before.";
        }
        return "Published release " + release + " in "
                + store.map(root -> root + "/releases/" + release + "; what was made lies in ")
                        .orElse("")
                + outcome.release().folder()
                + (outcome.isCurrent()
                        ? ""
                        : "\nIt is not current: readers see " + seen + ". To let them see it: scripts/fosse rollback "
                                + release + ", or --make-current with the run.");
    }

    private static List<String> whatLeft(Outcome outcome) {
        List<String> lines = new ArrayList<>(outcome.left());
        String from = outcome.release().manifest().carriedFrom();
        if (lines.isEmpty() && outcome.extracts() != null && from != null) {
            lines.add("Extracts were not made again: they are those of release " + from + ".");
        }
        if (outcome.extracts() != null) {
            lines.add("In " + outcome.extracts());
        }
        if (outcome.release().manifest().bearsDemonstrationKey()) {
            lines.add(
                    "Rounded with the key for demonstration, which everybody has: these folders are to be looked at, not sent.");
        }
        return lines;
    }

    private static void numbered(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            for (int i = 0; i < lines.size(); i++) {
                out.println("  " + (i + 1) + ". " + PrintableText.of(lines.get(i)));
            }
            out.println();
        }
    }

    private static void list(PrintWriter out, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            out.println(title);
            lines.forEach(line -> out.println("  " + PrintableText.of(line)));
        }
    }

    /** The last line of a whole run. */
    private static String json(Manifest manifest, Outcome outcome, double seconds) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            if (outcome.isPublished()) {
                json.writeStringField("release", manifest.release());
                json.writeStringField("status", outcome.failed().isEmpty() ? "published" : "published_in_part");
                json.writeBooleanField("current", outcome.isCurrent());
            } else {
                json.writeNullField("release");
                json.writeStringField("status", "tried");
                json.writeStringField("would_be", manifest.release());
            }
            if (manifest.isMadeUp()) {
                json.writeBooleanField(Manifest.MADE_UP, true);
            }
            if (manifest.options().containsKey(Manifest.ACCEPTED_CHANGES)) {
                json.writeStringField(
                        Manifest.ACCEPTED_CHANGES, manifest.options().get(Manifest.ACCEPTED_CHANGES));
            }
            json.writeNumberField("tables", manifest.tables().size());
            json.writeNumberField(
                    "rows",
                    manifest.tables().stream()
                            .mapToLong(Manifest.ReleasedTable::rows)
                            .sum());
            json.writeNumberField("tables_as_before", outcome.taken());
            json.writeNumberField("files_as_before", outcome.filesTaken());
            json.writeNumberField("rejected", outcome.rejected());
            json.writeNumberField("files_not_taken", outcome.notTaken().size());
            json.writeNumberField("seconds", Math.round(seconds * 10) / 10.0);
            if (!outcome.failed().isEmpty()) {
                json.writeNumberField("exit_code", ExitCode.DEFECT.code());
                json.writeArrayFieldStart("failed");
                for (String failed : outcome.failed()) {
                    json.writeString(failed);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The last line of a run of one stage. */
    static String stageLine(String stage, String date, double seconds) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeNullField("release");
            json.writeStringField("status", "done");
            json.writeStringField("stage", stage);
            json.writeStringField("date", date);
            json.writeNumberField("seconds", Math.round(seconds * 10) / 10.0);
            json.writeEndObject();
        }
        return line.toString();
    }

    /** The last line of a run that did not publish. */
    static String failure(ExitCode code, @Nullable RunFailure run) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(line)) {
            json.writeStartObject();
            json.writeNullField("release");
            json.writeStringField("status", code.status());
            json.writeNumberField("exit_code", code.code());
            if (run != null && run.report() != null) {
                json.writeStringField("report", String.valueOf(run.report()));
            }
            if (run != null && run.log() != null) {
                json.writeStringField("log", String.valueOf(run.log()));
            }
            json.writeEndObject();
        }
        return line.toString();
    }
}
