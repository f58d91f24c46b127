package org.fosse.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.config.Markers;
import org.fosse.sources.input.InputRow;
import org.fosse.sources.input.RowReader;
import org.fosse.sources.input.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * Gives the data rows of a file of a known source: titles and headings are taken off, also where they are repeated between
 * the rows; blank rows and foreign sheets are left out.
 */
final class TableReader implements Closeable {
    private static final int EXTRA_SHOWN = 8;

    private final Source source;
    private final RowReader rows;
    private final Limits limits;
    private final Markers markers;
    private final @Nullable String table;
    private final Set<String> remarks = new LinkedHashSet<>();
    private final Set<String> doubts = new LinkedHashSet<>();
    private final boolean headed;
    private final Deque<InputRow> ahead = new ArrayDeque<>();
    /** The first rows of the sheets before the first table: a title page says when all of them were published. */
    private final List<List<String>> cover = new ArrayList<>();

    private int sheet = -1;
    private @Nullable Heading heading;
    private long count;

    /** @param table which of the source's tables it is, from a delivery note */
    TableReader(Source source, RowReader rows, Limits limits, Markers markers, @Nullable String table) {
        this.table = table;
        this.source = source;
        this.markers = markers;
        this.rows = rows;
        this.limits = limits;
        this.headed = source.forms().stream().allMatch(Form::hasHeading);
        this.heading = source.forms().stream()
                .filter(form -> !form.hasHeading())
                .findFirst()
                .map(Heading::ofHeadless)
                .orElse(null);
    }

    /** The next data row; null after the last. */
    @Nullable
    DataRow next() throws IOException {
        for (InputRow row = nextFilled(); row != null; row = nextFilled()) {
            if (headed && row.sheet() != sheet) {
                sheet = row.sheet();
                heading = readHeading(row);
                continue;
            }
            if (heading == null || heading.isRepeatedBy(row.fields())) {
                continue;
            }
            if (++count > limits.maxRowsPerFile()) {
                throw new UnreadableException(
                        "too_many_rows",
                        "The file has more than " + limits.maxRowsPerFile() + " rows, the limit.",
                        "Split the file, or raise limits.max_rows_per_file.");
            }
            return new DataRow(heading, row, markers, cover);
        }
        return null;
    }

    private @Nullable InputRow nextFilled() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.remove();
        }
        InputRow row = rows.next();
        while (row != null && row.isBlank()) {
            row = rows.next();
        }
        return row;
    }

    /** How many data rows were given. */
    long count() {
        return count;
    }

    /** What somebody should look at although the table was read, in sentences. */
    List<String> doubts() {
        return List.copyOf(doubts);
    }

    /** What was left out, in sentences. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    /** Reads a sheet's first rows, takes off what stands above its data, and keeps the rest for later. */
    private @Nullable Heading readHeading(InputRow first) throws IOException {
        List<InputRow> head = new ArrayList<>(List.of(first));
        Optional<Recogniser.Match> match = match(head);
        while (match.isEmpty() && head.size() < Recogniser.DEEPEST) {
            InputRow row = nextFilled();
            if (row == null) {
                break;
            }
            head.add(row);
            if (row.sheet() != sheet) {
                break;
            }
            match = match(head);
        }
        int data = match.map(found -> found.row() + 1).orElse(0);
        ahead.addAll(head.subList(match.isEmpty() ? head.size() - 1 : data, head.size()));
        if (match.isEmpty()) {
            remarks.add("Sheet '" + first.sheetName() + "' is not used.");
            if (count == 0) {
                head.stream()
                        .filter(row -> row.sheet() == sheet)
                        .map(InputRow::fields)
                        .forEach(cover::add);
            }
            return null;
        }
        String notRead = match.get().heading().form().notRead();
        if (notRead != null) {
            remarks.add("Sheet '" + first.sheetName() + "' is not used: " + notRead);
            return null;
        }
        List<String> extra = match.get().heading().listExtra();
        if (!extra.isEmpty()) {
            String shown = String.join(", ", extra.subList(0, Math.min(EXTRA_SHOWN, extra.size())));
            remarks.add("Columns not used: " + shown.replaceAll("\\s+", " ")
                    + (extra.size() > EXTRA_SHOWN ? " and " + (extra.size() - EXTRA_SHOWN) + " more." : "."));
        }
        addRenamed(match.get().heading());
        return match.get().heading();
    }

    /** A column that may lack is not missed where it is: its heading may have been renamed. */
    private void addRenamed(Heading found) {
        Form form = found.form();
        for (String column : found.listOptionalMissing()) {
            form.spellings(column).stream()
                    .flatMap(heading -> RenamedHeading.find(heading, found.listExtra()).stream())
                    .findFirst()
                    .ifPresent(heading -> doubts.add("The column '"
                            + form.spellings(column).get(0) + "' is not there, and '"
                            + heading.replaceAll("\\s+", " ") + "' is not known. If that is its new name, "
                            + (source.headingsFile().isEmpty()
                                    ? "give it the old one."
                                    : "add it in conf/" + source.headingsFile() + " to " + column + ".")));
        }
    }

    private Optional<Recogniser.Match> match(List<InputRow> head) {
        return Recogniser.match(
                List.of(source),
                head.get(0).sheetName(),
                head.stream()
                        .filter(row -> row.sheet() == sheet)
                        .map(InputRow::fields)
                        .toList(),
                table);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
