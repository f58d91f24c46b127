package org.fosse.sources;

import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.sources.input.InputRow;
import org.fosse.sources.input.RowReader;
import org.fosse.sources.input.UnreadableException;
import org.jspecify.annotations.Nullable;

/** Gives the data rows of a file of a known source: headings are taken off, blank rows and foreign sheets left out. */
final class TableReader implements Closeable {
    private static final int EXTRA_SHOWN = 8;

    private final Source source;
    private final RowReader rows;
    private final Limits limits;
    private final Set<String> remarks = new LinkedHashSet<>();
    private int sheet = -1;
    private @Nullable Heading heading;
    private long count;

    TableReader(Source source, RowReader rows, Limits limits) {
        this.source = source;
        this.rows = rows;
        this.limits = limits;
        this.heading = source.forms().stream()
                .filter(form -> !form.hasHeading())
                .findFirst()
                .map(Heading::ofHeadless)
                .orElse(null);
    }

    /** The next data row; null after the last. */
    @Nullable
    DataRow next() throws IOException {
        boolean headed = source.forms().stream().allMatch(Form::hasHeading);
        for (InputRow row = rows.next(); row != null; row = rows.next()) {
            if (row.isBlank()) {
                continue;
            }
            if (headed && row.sheet() != sheet) {
                sheet = row.sheet();
                heading = readHeading(row);
                continue;
            }
            if (heading != null) {
                if (++count > limits.maxRowsPerFile()) {
                    throw new UnreadableException(
                            "too_many_rows",
                            "The file has more than " + limits.maxRowsPerFile() + " rows, the limit.",
                            "Split the file, or raise limits.max_rows_per_file.");
                }
                return new DataRow(heading, row);
            }
        }
        return null;
    }

    /** How many data rows were given. */
    long count() {
        return count;
    }

    /** What was left out, in sentences. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private @Nullable Heading readHeading(InputRow row) {
        Optional<Recogniser.Match> match = Recogniser.match(source, row.fields());
        if (match.isEmpty()) {
            remarks.add("Sheet '" + row.sheetName() + "' is not used.");
            return null;
        }
        List<String> extra = match.get().heading().listExtra();
        if (!extra.isEmpty()) {
            String shown = String.join(", ", extra.subList(0, Math.min(EXTRA_SHOWN, extra.size())));
            remarks.add("Columns not used: " + shown.replaceAll("\\s+", " ")
                    + (extra.size() > EXTRA_SHOWN ? " and " + (extra.size() - EXTRA_SHOWN) + " more." : "."));
        }
        return match.get().heading();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
