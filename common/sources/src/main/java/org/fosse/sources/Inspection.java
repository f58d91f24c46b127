package org.fosse.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    private static final String NEARLY = "nearly_known";
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
                case XLSX, XLSB, ODS, ZIP, OLE2 -> workbook(file);
                case GZIP -> unknown(file, "It is an archive inside an archive.", "Unpack it once and deliver that.");
                case PARQUET -> parquet(file);
                case OTHER_BINARY ->
                    unknown(file, "It is not text, and no archive or workbook.", "Deliver it as CSV or XLSX.");
            };
        } catch (IOException | RuntimeException | StackOverflowError e) {
            UnreadableException fault = UnreadableException.of(e);
            if (fault.rule().equals(UnreadableException.NO_WORKBOOK)) {
                return unknown(file, fault.explanation(), fault.remedy());
            }
            return file.with(new Verdict(FileStatus.UNREADABLE, fault.rule(), fault.explanation(), fault.remedy()));
        }
    }

    private LandingFile text(LandingFile file) throws IOException {
        List<Head> tables = new ArrayList<>(head(file, ','));
        Optional<Recogniser.Match> found = find(file, tables);
        if (found.isPresent()) {
            return judge(file, FileKind.CSV, found.get());
        }
        for (char separator : OTHER_SEPARATORS) {
            List<Head> otherTables = head(file, separator);
            Optional<Recogniser.Match> other = find(file, otherTables);
            tables.addAll(otherTables);
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
        return nearlyOrUnknown(file, FileKind.CSV, tables);
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
        Optional<Recogniser.Match> found = find(file, tables);
        if (found.isEmpty()) {
            return nearlyOrUnknown(file, FileKind.WORKBOOK, tables);
        }
        Source source = found.get().source();
        Recogniser.Match faulty = tables.stream()
                .flatMap(table -> Recogniser.match(List.of(source), table.sheet(), table.rows(), file.table()).stream())
                .filter(match -> {
                    Verdict verdict = match.misfit() == null ? verdict(file, source, match.heading()) : null;
                    return verdict != null && verdict.status() == FileStatus.REFUSED;
                })
                .findFirst()
                .orElse(found.get());
        return judge(file, FileKind.WORKBOOK, faulty);
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
        Optional<Recogniser.Match> found = find(file, tables);
        return found.isPresent()
                ? judge(known, FileKind.PARQUET, found.get())
                : nearlyOrUnknown(file, FileKind.PARQUET, tables);
    }

    /** Says which publication a file nearly is, and what of it lacks; it is left alone all the same. */
    private LandingFile nearlyOrUnknown(LandingFile file, FileKind kind, List<Head> tables) {
        return tables.stream()
                .flatMap(table -> Recogniser.nearly(sources, table.sheet(), table.rows()).stream())
                .min(Comparator.comparingInt(
                        match -> match.heading().listMissing().size()))
                .map(match -> file.as(kind, match.source().id(), nearly(match)))
                .orElseGet(() -> unknown(
                        file.as(kind, file.source(), null),
                        headings(tables),
                        "See docs/sources.md for the headings that are known."));
    }

    private static Verdict nearly(Recogniser.Match match) {
        Form form = match.form();
        List<String> missing = match.heading().listMissing();
        String file = match.source().headingsFile();
        String table = match.source().id() + " (table '" + form.name() + "')";
        if (missing.isEmpty()) {
            return new Verdict(
                    FileStatus.UNRECOGNISED,
                    NEARLY,
                    "It has the columns of " + table + ", but not its title or sheet name.",
                    "If it is that publication, correct titled or sheet in conf/" + file + ".");
        }
        return new Verdict(
                FileStatus.UNRECOGNISED,
                NEARLY,
                "It is nearly " + table + ", but lacks " + columns(spelt(form, missing)) + "."
                        + unknownHeadings(match.heading()),
                file.isEmpty()
                        ? "Deliver the file with that heading, spelt so."
                        : "If a heading was renamed, add it in conf/" + file + " to " + columns(missing)
                                + "; otherwise ask for the whole file.");
    }

    /** The headings that columns are known by, the first of each. */
    private static List<String> spelt(Form form, List<String> columns) {
        return columns.stream()
                .map(column -> form.spellings(column).get(0))
                .map(heading -> "'" + heading + "'")
                .toList();
    }

    private static String unknownHeadings(Heading heading) {
        List<String> extra = heading.listExtra();
        return extra.isEmpty() ? "" : " Headings that are not known there: " + shown(extra) + ".";
    }

    /** The first rows of a table that are not blank. */
    private record Head(String sheet, List<List<String>> rows) {}

    /** What the tables are; where a delivery note names one that no source has, what they would be without it. */
    private Optional<Recogniser.Match> find(LandingFile file, List<Head> tables) {
        return find(tables, file.table()).or(() -> find(tables, null));
    }

    /** The first table of a known form; one that is left alone only where none is read. */
    private Optional<Recogniser.Match> find(List<Head> tables, @Nullable String named) {
        List<Recogniser.Match> found = tables.stream()
                .flatMap(table -> Recogniser.match(sources, table.sheet(), table.rows(), named).stream())
                .toList();
        return found.stream()
                .filter(match -> match.heading().form().notRead() == null)
                .findFirst()
                .or(() -> found.stream().findFirst());
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
        String misfit = match.misfit();
        return file.as(
                kind,
                source.id(),
                misfit == null
                        ? verdict(file, source, match.heading())
                        : refused(
                                "other_columns",
                                "It looks like " + source.id() + ", whose columns are known by place only, but "
                                        + misfit + ".",
                                "Deliver the register as it is published, with all of its columns and without headings."));
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
                    "It looks like " + source.id() + " but lacks " + columns(missing) + "." + unknownHeadings(heading),
                    "Deliver the file with that heading, spelt so.");
        }
        if (source.isOwn()) {
            Optional<Verdict> renamed = renamed(source, heading);
            if (renamed.isPresent()) {
                return renamed.get();
            }
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
        if (source.needsBody() && file.body() == null) {
            return new Verdict(
                    FileStatus.UNRECOGNISED,
                    "body_unknown",
                    "The file does not say which organisation it is of, and no delivery note does.",
                    "Add to delivery.yaml, with its own code: " + exampleNote(file, "body", "RYZ"));
        }
        Form form = heading.form();
        if (form.noted() && !form.name().equalsIgnoreCase(file.table())) {
            return tableVerdict(file, source);
        }
        return source.needsPeriod() && !source.saysPeriod(heading) ? periodVerdict(file, source, form.exact()) : null;
    }

    /** A column of our own under another name: without it rows would say something else than their sender meant. */
    private static Optional<Verdict> renamed(Source source, Heading heading) {
        List<String> lacking = heading.listOptionalMissing();
        return heading.listExtra().stream()
                .map(extra -> {
                    List<String> meant = RenamedHeading.meant(extra, lacking);
                    return meant.isEmpty()
                            ? null
                            : refused(
                                    "renamed_column",
                                    "It has a column '" + shown(List.of(extra)) + "', which " + source.id()
                                            + " does not have, and which may be meant as " + String.join(" or ", meant)
                                            + ".",
                                    "Head it " + String.join(" or ", meant)
                                            + " if it is that; otherwise take it out, or give it a name that is less like.");
                })
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Verdict tableVerdict(LandingFile file, Source source) {
        List<String> tables =
                source.forms().stream().filter(Form::noted).map(Form::name).toList();
        return new Verdict(
                FileStatus.UNRECOGNISED,
                "table_unknown",
                "Several tables have its headings (" + String.join(", ", tables)
                        + "), and no delivery note says which of them it is.",
                "Add to delivery.yaml, with its own table: notes: [{pattern: '" + pattern(file) + "', table: "
                        + tables.get(0) + "}]");
    }

    /** @param published whether it is somebody's publication, which may lie there unasked: it is left alone, and stops nothing */
    private static @Nullable Verdict periodVerdict(LandingFile file, Source source, boolean published) {
        String period = file.period();
        if (period == null) {
            return new Verdict(
                    published ? FileStatus.UNRECOGNISED : FileStatus.REFUSED,
                    "period_unknown",
                    "The file does not say which period it is of, and no delivery note does.",
                    "Add to delivery.yaml, with the period that the file is of: "
                            + exampleNote(file, "period", periodExample(file, source)));
        }
        return source.readPeriod(period).isPresent()
                ? null
                : refused(
                        "period_unknown",
                        "Its delivery note gives '" + period + "', which is no period that " + source.id() + " has.",
                        "Correct the note, for example: " + exampleNote(file, "period", periodExample(file, source)));
    }

    private static String exampleNote(LandingFile file, String key, String example) {
        return "notes: [{pattern: '" + pattern(file) + "', " + key + ": '" + example + "'}]";
    }

    /** The period in the file's name, otherwise the form that one has. */
    private static String periodExample(LandingFile file, Source source) {
        return PeriodInName.find(file.name(), source)
                .orElseGet(() -> source.periodExample().replaceAll("\\d", "Y"));
    }

    /** A pattern of the file's name alone, as it stands between single quotes. */
    private static String pattern(LandingFile file) {
        return "^"
                + file.name().replaceAll("([\\\\.\\[\\]{}()*+?^$|])", "\\\\$1").replace("'", "''")
                + "$";
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
        return "No source has a first row that begins: "
                + shown(tables.get(0).rows().get(0)) + ".";
    }

    private static String shown(List<String> headings) {
        return headings.stream()
                .map(text -> SPACES.matcher(text).replaceAll(" ").strip())
                .map(text -> text.length() > 40 ? text.substring(0, 39) + "…" : text)
                .filter(text -> !text.isEmpty())
                .limit(HEADINGS_SHOWN)
                .collect(Collectors.joining(", "));
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
