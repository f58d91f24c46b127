package org.fosse.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fosse.config.FosseConfig.Limits;
import org.fosse.sources.LandingFile.Verdict;
import org.fosse.sources.input.ContentKind;
import org.fosse.sources.input.InputRow;
import org.fosse.sources.input.RowReader;
import org.fosse.sources.input.UnreadableException;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/** Looks at the first rows of a file and says what it is and whether it can be read. */
final class Inspection {
    private static final int HEADINGS_SHOWN = 6;
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cntrl}\ufeff]+");
    /** What the first line of a text breaks that is no table: prose with quotes, JSON, a line without an end. */
    private static final Set<String> NO_TABLE = Set.of("invalid_csv", "field_too_long");

    private static final List<Character> OTHER_SEPARATORS = List.of(';', '\t', '|');

    private final List<Source> sources;
    private final Limits limits;

    Inspection(List<Source> sources, Limits limits) {
        this.sources = List.copyOf(sources);
        this.limits = limits;
    }

    /** The file with its source, and a verdict when it will not be read. Never fails because of what is in the file. */
    LandingFile inspect(LandingFile file) {
        try (InputStream in = FileRows.bytes(file, limits)) {
            ContentKind kind = ContentKind.of(in.readNBytes(ContentKind.HEAD));
            return switch (kind) {
                case EMPTY ->
                    file.with(new Verdict(
                            FileStatus.EMPTY, "empty_file", "The file is empty.", "Deliver it with its content."));
                case TEXT -> text(file);
                case XLSX, ZIP, OLE2 -> workbook(file);
                case GZIP -> unknown(file, "It is an archive inside an archive.", "Unpack it once and deliver that.");
                case PARQUET -> parquet(file);
                case OTHER_BINARY ->
                    unknown(file, "It is not text, and no archive or workbook.", "Deliver it as CSV or XLSX.");
            };
        } catch (IOException e) {
            UnreadableException fault = UnreadableException.of(e);
            if (fault.rule().equals(UnreadableException.NO_WORKBOOK)) {
                return unknown(file, fault.explanation(), fault.remedy());
            }
            return file.with(new Verdict(FileStatus.UNREADABLE, fault.rule(), fault.explanation(), fault.remedy()));
        }
    }

    private LandingFile text(LandingFile file) throws IOException {
        List<Head> tables = head(file, ',');
        Optional<Recogniser.Match> found = find(tables);
        if (found.isPresent()) {
            return judge(file, FileKind.CSV, found.get());
        }
        for (char separator : OTHER_SEPARATORS) {
            Optional<Recogniser.Match> other = find(head(file, separator));
            if (other.isPresent()) {
                String sign = separator == '\t' ? "tab" : "'" + separator + "'";
                return file.as(
                        FileKind.CSV,
                        other.get().source().id(),
                        new Verdict(
                                FileStatus.REFUSED,
                                "wrong_separator",
                                "The columns are separated by " + sign + ", not by commas.",
                                "Export the file with commas between the columns."));
            }
        }
        return unknown(file, headings(tables), "See docs/sources.md for the headings that are known.");
    }

    private LandingFile workbook(LandingFile file) throws IOException {
        List<Head> tables = new ArrayList<>();
        try (RowReader rows = FileRows.workbook(file, isPacked(file), limits)) {
            int sheet = -1;
            for (InputRow row = rows.next(); row != null; row = next(rows, !tables.isEmpty())) {
                if (row.isBlank()) {
                    continue;
                }
                if (row.sheet() != sheet) {
                    sheet = row.sheet();
                    tables.add(new Head(row.sheetName(), new ArrayList<>()));
                }
                List<List<String>> head = tables.get(tables.size() - 1).rows();
                if (head.size() < Recogniser.DEEPEST) {
                    head.add(row.fields());
                }
            }
        }
        List<Recogniser.Match> found = tables.stream()
                .flatMap(table -> Recogniser.match(sources, table.sheet(), table.rows()).stream())
                .toList();
        if (found.isEmpty()) {
            return unknown(
                    file.as(FileKind.WORKBOOK, file.source(), null),
                    headings(tables),
                    "See docs/sources.md for known forms.");
        }
        Recogniser.Match first = found.stream()
                .filter(match -> match.heading().form().notRead() == null)
                .findFirst()
                .orElse(found.get(0));
        Source source = first.source();
        Recogniser.Match lacking = tables.stream()
                .flatMap(table -> Recogniser.match(List.of(source), table.sheet(), table.rows()).stream())
                .filter(match -> !match.heading().listMissing().isEmpty())
                .findFirst()
                .orElse(first);
        return judge(file, FileKind.WORKBOOK, lacking);
    }

    private LandingFile parquet(LandingFile file) throws IOException {
        LandingFile known = file.as(FileKind.PARQUET, file.source(), null);
        List<List<String>> head = new ArrayList<>();
        try (RowReader rows = FileRows.parquet(file, isPacked(file), limits)) {
            InputRow names = rows.next();
            if (names != null) {
                head.add(names.fields());
            }
        }
        List<Head> tables = List.of(new Head("", head));
        Optional<Recogniser.Match> found = find(tables);
        return found.isPresent()
                ? judge(known, FileKind.PARQUET, found.get())
                : unknown(known, headings(tables), "See docs/sources.md for known forms.");
    }

    /** The first rows of a table that are not blank. */
    private record Head(String sheet, List<List<String>> rows) {}

    private Optional<Recogniser.Match> find(List<Head> tables) {
        return tables.stream()
                .flatMap(table -> Recogniser.match(sources, table.sheet(), table.rows()).stream())
                .findFirst();
    }

    private List<Head> head(LandingFile file, char separator) throws IOException {
        List<List<String>> head = new ArrayList<>();
        try (RowReader rows = FileRows.csv(file, StandardCharsets.UTF_8, separator, limits)) {
            InputRow row = first(rows);
            while (row != null && head.size() < Recogniser.DEEPEST) {
                if (!row.isBlank()) {
                    head.add(row.fields());
                }
                row = head.size() < Recogniser.DEEPEST ? next(rows, !head.isEmpty()) : null;
            }
        }
        return head.isEmpty() ? List.of() : List.of(new Head("", head));
    }

    /** A fault after the heading does not keep a file from being recognised: reading it will say what is wrong. */
    private static @Nullable InputRow next(RowReader rows, boolean begun) throws IOException {
        try {
            return rows.next();
        } catch (UnreadableException e) {
            if (!begun) {
                throw e;
            }
            return null;
        }
    }

    /** A text whose first line cannot be that of a table in CSV is no table with these separators. */
    private static @Nullable InputRow first(RowReader rows) throws IOException {
        try {
            return rows.next();
        } catch (UnreadableException e) {
            if (NO_TABLE.contains(e.rule())) {
                return null;
            }
            throw e;
        }
    }

    private LandingFile judge(LandingFile file, FileKind kind, Recogniser.Match match) {
        Source source = match.source();
        return file.as(kind, source.id(), verdict(file, source, match.heading()));
    }

    private static @Nullable Verdict verdict(LandingFile file, Source source, Heading heading) {
        String notRead = heading.form().notRead();
        if (notRead != null) {
            return new Verdict(FileStatus.LEFT_ALONE, "left_alone", notRead, "Nothing needs to be done.");
        }
        List<String> missing = heading.listMissing();
        if (!missing.isEmpty()) {
            return refused(
                    "missing_column",
                    "It looks like " + source.id() + " but lacks " + columns(missing) + ".",
                    "Deliver the file with that heading, spelt so.");
        }
        if (!heading.listRepeated().isEmpty()) {
            return refused(
                    "repeated_column",
                    "It has " + columns(heading.listRepeated()) + " twice.",
                    "Keep the one that is meant.");
        }
        String publishedOn = file.publishedOn();
        if (publishedOn != null && parseDay(publishedOn).isEmpty()) {
            return refused(
                    "bad_delivery_note",
                    "Its delivery note gives '" + publishedOn + "' as publication date.",
                    "Write published_on as yyyy-MM-dd.");
        }
        return source.needsPeriod() ? periodVerdict(file, source, heading.form().exact()) : null;
    }

    /** @param published whether it is somebody's publication, which may lie there unasked: it is left alone, and stops nothing */
    private static @Nullable Verdict periodVerdict(LandingFile file, Source source, boolean published) {
        String period = file.period();
        if (period == null) {
            return new Verdict(
                    published ? FileStatus.UNRECOGNISED : FileStatus.REFUSED,
                    "period_unknown",
                    "The file does not say which period it is of, and no delivery note does.",
                    "Add to delivery.yaml, with its own period: " + exampleNote(file, source));
        }
        return source.readPeriod(period).isPresent()
                ? null
                : refused(
                        "period_unknown",
                        "Its delivery note gives '" + period + "', which is no period that " + source.id() + " has.",
                        "Correct the note, for example: " + exampleNote(file, source));
    }

    private static String exampleNote(LandingFile file, Source source) {
        String pattern =
                file.name().replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1").replace("'", "''");
        return "notes: [{pattern: '^" + pattern + "$', period: '" + source.periodExample() + "'}]";
    }

    static Optional<LocalDate> parseDay(String text) {
        return PeriodText.parse(text).filter(p -> p.start().equals(p.end())).map(Period::start);
    }

    static boolean isPacked(LandingFile file) throws IOException {
        if (file.entry() != null) {
            return true;
        }
        try (InputStream in = Files.newInputStream(Path.of(file.path()))) {
            return ContentKind.of(in.readNBytes(2)) == ContentKind.GZIP;
        }
    }

    private static String headings(List<Head> tables) {
        if (tables.isEmpty() || tables.get(0).rows().isEmpty()) {
            return "It holds no table.";
        }
        String first = tables.get(0).rows().get(0).stream()
                .map(text -> SPACES.matcher(text).replaceAll(" ").strip())
                .map(text -> text.length() > 40 ? text.substring(0, 39) + "…" : text)
                .filter(text -> !text.isEmpty())
                .limit(HEADINGS_SHOWN)
                .collect(Collectors.joining(", "));
        return "No source has a first row that begins: " + first + ".";
    }

    private static String columns(List<String> names) {
        return (names.size() == 1 ? "the column " : "the columns ") + String.join(", ", names);
    }

    private static Verdict refused(String rule, String message, String remedy) {
        return new Verdict(FileStatus.REFUSED, rule, message, remedy);
    }

    private static LandingFile unknown(LandingFile file, String message, String remedy) {
        return file.with(new Verdict(FileStatus.UNRECOGNISED, "unrecognised", message, remedy));
    }
}
