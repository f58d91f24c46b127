package org.fosse.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.fosse.config.ConfigLoader;
import org.fosse.config.DeliveryNote;
import org.fosse.config.FosseConfig;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.config.Markers;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.sources.Landed.Observed;
import org.fosse.tables.Fault;

/** All that was read from one file, with the promises that hold for every file checked on the way. */
record ReadExtract(List<LandedRow> rows, FileReport report) {
    static final Limits LIMITS = new Limits(1L << 30, 200, 100_000, 10_000_000);
    static final List<DeliveryNote> NOTES = List.of(
            note("PREVALENCE_(\\d\\d)(\\d\\d)", "20$1/$2"),
            note("GEOGRAPHIES_(\\d\\d)(\\d\\d)", "20$1/$2"),
            note("imd", "IMD 2019"));

    /** Without any layout of the configuration. */
    static final Sources SOURCES = new Sources(List.of(), Markers.DEFAULT);

    static final FosseConfig SHIPPED = ConfigLoader.load(Path.of(System.getProperty("fosse.root", "../.."), "conf"));
    /** With the layouts that are shipped. */
    static final Sources SHIPPED_SOURCES = Sources.of(SHIPPED);

    static DeliveryNote note(String pattern, String period) {
        return new DeliveryNote(Pattern.compile(pattern), period, null, null, null, null);
    }

    static ReadExtract of(LandingFile file) {
        return of(file, LIMITS);
    }

    static ReadExtract of(LandingFile file, Sources sources) {
        return of(file, sources, LIMITS);
    }

    static ReadExtract of(LandingFile file, Limits limits) {
        return of(file, SOURCES, limits);
    }

    private static ReadExtract of(LandingFile file, Sources sources, Limits limits) {
        List<LandedRow> rows = new ArrayList<>();
        FileReport report = null;
        long rejected = 0;
        try (ExtractReader reader = ExtractReader.open(file, sources, limits)) {
            while (reader.hasNext()) {
                LandedRow row = reader.next();
                if (report != null) {
                    throw new AssertionError("something follows the report of " + file.name());
                }
                if (row.record() instanceof Landed.FileRead end) {
                    report = end.report();
                } else {
                    rows.add(row);
                    rejected += row.record() instanceof Landed.Rejected no ? no.rows() : 0;
                }
            }
        }
        if (report == null || report.rowsRejected() != rejected) {
            throw new AssertionError("no report, or it does not count the rejected rows of " + file.name());
        }
        return new ReadExtract(rows, report);
    }

    /** The only extract of a folder, by the layouts that are shipped. */
    static ReadExtract shipped(Path folder, List<DeliveryNote> notes) throws IOException {
        return of(
                LandingFolder.list(folder, SHIPPED_SOURCES, notes, List.of(), LIMITS)
                        .get(0),
                SHIPPED_SOURCES);
    }

    /** The same, written into the folder. */
    static ReadExtract shipped(Path folder, String name, String text, List<DeliveryNote> notes) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(name), text);
        return shipped(folder, notes);
    }

    /** Writes the text into the folder as the only extract, and reads it. */
    static ReadExtract ofText(Path folder, String name, String text) throws IOException {
        return ofBytes(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadExtract ofBytes(Path folder, String name, byte[] bytes) throws IOException {
        Files.write(folder.resolve(name), bytes);
        return only(folder);
    }

    static ReadExtract only(Path folder) throws IOException {
        List<LandingFile> files = LandingFolder.list(folder, SOURCES, NOTES, List.of(), LIMITS);
        if (files.size() != 1) {
            throw new AssertionError("not one file: " + files);
        }
        return of(files.get(0));
    }

    /** A cut of a real file from the test resources, landed under its own name. */
    static ReadExtract ofCut(Path folder, String name) throws IOException {
        try (var in = ReadExtract.class.getResourceAsStream("/cuts/" + name)) {
            return ofBytes(folder, name, in.readAllBytes());
        }
    }

    <T extends Landed> List<T> all(Class<T> type) {
        return rows.stream()
                .map(LandedRow::record)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** The one value of an indicator, area and stratum. */
    static Observed only(List<Observed> all, String indicator, String area, String stratum) {
        List<Observed> found = all.stream()
                .filter(one -> one.indicatorId().equals(indicator)
                        && one.areaCode().equals(area)
                        && one.stratum().equals(stratum))
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /** The rows of a landed table. */
    @SuppressWarnings("unchecked")
    <T> List<TableRow<T>> rows(TypedTable<T> table) {
        return all(Landed.Row.class).stream()
                .filter(row -> row.table() == table)
                .map(row -> (TableRow<T>) row.row())
                .toList();
    }

    /** What a row says in a column; null where it says nothing. */
    static <T, V> Function<TableRow<T>, V> its(Field<T, V> field) {
        return row -> row.find(field);
    }

    List<Fault> faults() {
        return all(Landed.Rejected.class).stream().map(Landed.Rejected::fault).toList();
    }

    List<String> rules() {
        return faults().stream().map(Fault::rule).toList();
    }
}
