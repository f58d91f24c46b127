package org.fosse.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.NoSuchElementException;
import java.util.Set;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.sources.LandingFile.Verdict;
import org.fosse.sources.input.Encoding;
import org.fosse.sources.input.RememberedRows;
import org.fosse.sources.input.RowReader;
import org.fosse.sources.input.UnreadableException;
import org.fosse.tables.Fault;
import org.fosse.tables.Period;
import org.fosse.tables.StopException;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file: its records and rejected rows in the order of the file, and last of all its report.
 *
 * <p>A file is gone through twice. The first time it is read to its end, so that nothing is taken from one that is cut
 * off, and sources see all rows beside each other; the second time the rows are given, from memory where they need
 * little room. Memory does not grow with the file, except by what a source must remember.
 *
 * <p>Of a file that is refused or cannot be read there is one {@link Landed.Rejected} for all rows found, at least one:
 * a file that could not be opened counts as one rejected row. Of a file that is not recognised, or empty, there is only
 * the report. An input row counts once, however many records it gives; rows with no filled field are not data rows.
 */
public final class ExtractReader implements Iterator<LandedRow>, AutoCloseable {
    private final LandingFile file;
    private final Sources sources;
    private final Limits limits;
    private final Deque<LandedRow> ready = new ArrayDeque<>();
    private @Nullable TableReader table;
    private @Nullable RowHandler handler;
    private @Nullable Encoding encoding;
    private long accepted;
    private long rejected;

    private ExtractReader(LandingFile file, Sources sources, Limits limits) {
        this.file = file;
        this.sources = sources;
        this.limits = limits;
    }

    /** Opens a file that {@link LandingFolder} listed. What is wrong with it comes as records, not as an exception. */
    public static ExtractReader open(LandingFile file, Sources sources, Limits limits) {
        ExtractReader reader = new ExtractReader(file, sources, limits);
        reader.start();
        return reader;
    }

    @Override
    public boolean hasNext() {
        fill();
        return !ready.isEmpty();
    }

    @Override
    public LandedRow next() {
        fill();
        if (ready.isEmpty()) {
            throw new NoSuchElementException(file.name() + " is read to its end");
        }
        return ready.remove();
    }

    @Override
    public void close() {
        try {
            if (table != null) {
                table.close();
            }
        } catch (IOException e) {
            throw changed(e);
        } finally {
            table = null;
            handler = null;
        }
    }

    private void start() {
        Verdict verdict = file.verdict();
        if (verdict != null) {
            long rows = verdict.status() == FileStatus.REFUSED ? countReadable() : 0;
            end(verdict, rows);
            return;
        }
        Source source = sources.get(file.source());
        RowHandler newHandler = source.start(extract(source));
        long rows = 0;
        try {
            if (file.kind() == FileKind.CSV) {
                try (InputStream in = FileRows.bytes(file, limits)) {
                    encoding = Encoding.detect(in);
                }
            }
            RememberedRows read = new RememberedRows(openRows());
            try (TableReader survey = table(source, read)) {
                try {
                    for (DataRow row = survey.next(); row != null; row = survey.next()) {
                        newHandler.survey(row);
                    }
                } finally {
                    rows = survey.count();
                }
            }
            if (rows == 0) {
                end(new Verdict(FileStatus.EMPTY, "empty_file", "The file has no rows.", "Deliver it with rows."), 0);
                return;
            }
            RowReader again = read.again();
            table = table(source, again == null ? openRows() : again);
            handler = newHandler;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            UnreadableException fault = UnreadableException.of(e);
            end(
                    new Verdict(FileStatus.UNREADABLE, fault.rule(), fault.explanation(), fault.remedy()),
                    rows == 0 ? countReadable() : rows);
        }
    }

    private void fill() {
        TableReader open = table;
        RowHandler reading = handler;
        if (open == null || reading == null) {
            return;
        }
        try {
            while (ready.isEmpty()) {
                DataRow row = open.next();
                if (row == null) {
                    ready.addAll(reading.finish());
                    ready.add(new LandedRow(0, new Landed.FileRead(report(open, reading))));
                    close();
                    return;
                }
                read(reading, row);
            }
        } catch (IOException e) {
            throw changed(e);
        }
    }

    private StopException changed(IOException cause) {
        return StopException.landing(file.name() + " changed while it was read", cause);
    }

    private void read(RowHandler reading, DataRow row) {
        try {
            row.checkWidth();
            for (Landed record : reading.read(row)) {
                ready.add(new LandedRow(row.line(), record));
            }
            accepted++;
        } catch (RowFault fault) {
            reject(row, fault);
        } catch (RuntimeException | StackOverflowError e) {
            UnreadableException fault = UnreadableException.of(e);
            reject(row, new RowFault(null, null, fault.rule(), fault.explanation(), fault.remedy()));
        }
    }

    private void reject(DataRow row, RowFault fault) {
        rejected++;
        ready.add(new LandedRow(row.line(), new Landed.Rejected(fault.at(file.name(), row.line()), 1)));
    }

    /** Gives the whole file's rejection, where rows are lost, and its report. */
    private void end(Verdict verdict, long rowsFound) {
        boolean loses = verdict.status() == FileStatus.REFUSED || verdict.status() == FileStatus.UNREADABLE;
        long rows = loses ? Math.max(1, rowsFound) : 0;
        if (loses) {
            Fault fault = new Fault(file.name(), null, null, null, verdict.rule(), verdict.message(), verdict.remedy());
            ready.add(new LandedRow(0, new Landed.Rejected(fault, rows)));
        }
        ready.add(new LandedRow(
                0,
                new Landed.FileRead(
                        report(verdict.status(), rows, 0, rows, 0, null, verdict.message(), verdict.remedy()))));
    }

    private FileReport report(TableReader open, RowHandler reading) {
        Set<String> remarks = new LinkedHashSet<>(open.remarks());
        remarks.addAll(reading.remarks());
        if (reading.edition() == null && extract(sources.get(file.source())).datedByName()) {
            remarks.add(Edition.BY_NAME);
        }
        String message = remarks.isEmpty() ? null : String.join(" ", remarks);
        Set<String> doubts = new LinkedHashSet<>(open.doubts());
        doubts.addAll(reading.doubts());
        return report(
                FileStatus.READ,
                accepted + rejected,
                accepted,
                rejected,
                reading.leftOut(),
                reading.edition(),
                message,
                doubts.isEmpty() ? null : String.join(" ", doubts));
    }

    private FileReport report(
            FileStatus status,
            long in,
            long out,
            long lost,
            long leftOut,
            @Nullable Edition edition,
            @Nullable String message,
            @Nullable String remedy) {
        Extract extract = file.source().equals(LandingFile.UNRECOGNISED)
                ? new Extract(file.name(), null, null, false, file.revision(), file.body())
                : extract(sources.get(file.source()));
        Period period = extract.period();
        return new FileReport(
                file.name(),
                file.sha256(),
                file.bytes(),
                file.source(),
                status,
                in,
                out,
                lost,
                leftOut,
                encoding == null ? null : encoding.text(),
                period == null ? null : period.label(),
                edition == null ? extract.publishedOn() : edition.publishedOn(),
                edition == null ? file.revision() : edition.revision(),
                message,
                remedy);
    }

    private Extract extract(Source source) {
        String period = file.period();
        String published = file.publishedOn();
        LocalDate noted =
                published == null ? null : Inspection.parseDay(published).orElse(null);
        LocalDate named = noted == null ? Edition.dayInName(file.name()).orElse(null) : null;
        return new Extract(
                file.name(),
                period == null || !source.needsPeriod()
                        ? null
                        : source.readPeriod(period).orElse(null),
                noted == null ? named : noted,
                named != null,
                file.revision(),
                file.body());
    }

    private TableReader table(Source source, RowReader rows) {
        return new TableReader(source, rows, limits, sources.markers(), file.table());
    }

    private RowReader openRows() throws IOException {
        return switch (file.kind()) {
            case WORKBOOK -> FileRows.workbook(file, Inspection.isPacked(file), limits);
            case PARQUET -> FileRows.parquet(file, Inspection.isPacked(file), limits);
            case CSV -> {
                Charset charset = encoding == null ? StandardCharsets.UTF_8 : encoding.charset();
                yield FileRows.csv(file, charset, ',', limits);
            }
        };
    }

    /** Rows of a file that will not be taken, its heading not counted; as many as can be read. */
    private long countReadable() {
        long rows = 0;
        try (RowReader open = openRows()) {
            for (var row = open.next(); row != null; row = open.next()) {
                rows += row.isBlank() ? 0 : 1;
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Math.max(0, rows - 1);
        }
        return Math.max(0, rows - 1);
    }
}
