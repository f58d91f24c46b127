package org.fosse.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fosse.config.Markers;
import org.fosse.sources.input.InputRow;
import org.fosse.tables.Level;
import org.fosse.tables.Period;
import org.fosse.tables.PeriodText;
import org.jspecify.annotations.Nullable;

/** One data row, read by column name. A column that the table lacks, or that the row is too short for, is empty. */
public final class DataRow {
    /** Longest name that is taken. */
    static final int MAX_NAME_CHARS = 500;

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\p{Cntrl}\ufeff]+");

    private final Heading heading;
    private final InputRow input;
    private final Markers markers;
    private final List<List<String>> cover;

    /**
     * @param markers what stands in place of a number
     * @param cover rows of sheets before the first table
     */
    DataRow(Heading heading, InputRow input, Markers markers, List<List<String>> cover) {
        this.heading = heading;
        this.input = input;
        this.markers = markers;
        this.cover = cover;
    }

    public long line() {
        return input.line();
    }

    /** Name of the form that the row's table has. */
    public String form() {
        return heading.form().name();
    }

    /** What stands beside a label above the table's headings ("Period: March 2026"); empty where it is not there. */
    String title(String label) {
        return beside(heading.titles(), label).findFirst().orElse("");
    }

    /** What stands beside a label above the headings, or on a sheet before the tables. */
    Stream<String> frontMatter(String label) {
        return Stream.concat(beside(heading.titles(), label), beside(cover, label));
    }

    /** The rest of each text that begins with a label, or the next in its row where there is no rest. */
    private static Stream<String> beside(List<List<String>> rows, String label) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(DataRow::plain)
                        .filter(text -> !text.isEmpty())
                        .toList())
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(i -> row.get(i).regionMatches(true, 0, label, 0, label.length()))
                        .mapToObj(i -> {
                            String rest = row.get(i).substring(label.length()).strip();
                            return rest.isEmpty() && i + 1 < row.size() ? row.get(i + 1) : rest;
                        }));
    }

    /** The texts above the table's headings, in their order. */
    List<String> titles() {
        return heading.titles().stream()
                .flatMap(List::stream)
                .map(DataRow::plain)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** A column's heading as the table has it; empty where it lacks the column. */
    String heading(String column) {
        return heading.text(column);
    }

    List<Heading.Bin> bins(String name) {
        return heading.bins(name);
    }

    /** A period in any spelling; empty where it is none. */
    Optional<Period> readPeriod(String text) {
        return heading.readPeriod(text);
    }

    /** The number in a column's place; of a run of bins. */
    ValueText value(String column, int place) throws RowFault {
        return heading.readValue(column, plain(field(place)), markers);
    }

    /** Whether the table has the column at all. */
    public boolean has(String column) {
        return heading.place(column) >= 0;
    }

    /** The text, with every run of spaces and control characters made one space and none at its ends. */
    public String text(String column) {
        return plain(field(heading.place(column)));
    }

    /** The text; null when it is empty. */
    public @Nullable String optional(String column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The text of a column that must not be empty. */
    public String required(String column) throws RowFault {
        String text = text(column);
        if (text.isEmpty()) {
            throw new RowFault(column, null, "required_empty", "The field is empty.", "Fill it in.");
        }
        return text;
    }

    /** A name that must be there, no longer than {@value #MAX_NAME_CHARS} characters. It may hold any printable text. */
    public String name(String column) throws RowFault {
        return shortEnough(column, required(column));
    }

    /** A name that may be absent. */
    public @Nullable String optionalName(String column) throws RowFault {
        String text = optional(column);
        return text == null ? null : shortEnough(column, text);
    }

    /** A code of that level. */
    public String code(String column, Level level) throws RowFault {
        return Codes.read(column, required(column), level);
    }

    /** A code that may be absent. */
    public @Nullable String optionalCode(String column, Level level) throws RowFault {
        String text = optional(column);
        return text == null ? null : Codes.read(column, text, level);
    }

    /** An ONS code, taken only when it looks like one of the level: it goes beside the main code and is never relied on. */
    public @Nullable String onsCode(String column, Level level) {
        String text = text(column);
        return OnsCode.is(text) && OnsCode.fits(text, level) ? text : null;
    }

    /** Whether another row stands in the same table and holds the same in some columns, as they were written. */
    boolean agrees(DataRow other, List<String> columns) {
        if (heading != other.heading) {
            return false;
        }
        for (String column : columns) {
            int place = heading.place(column);
            if (!field(place).equals(other.field(place))) {
                return false;
            }
        }
        return true;
    }

    /** As it was written; empty for a place that the row does not reach. */
    private String field(int place) {
        List<String> fields = input.fields();
        return place < 0 || place >= fields.size() ? "" : fields.get(place);
    }

    /** An identifier: letters, digits, and . _ / - inside. */
    public String identifier(String column) throws RowFault {
        return Codes.identifier(column, required(column));
    }

    /** A number or the reason why there is none. */
    public ValueText value(String column) throws RowFault {
        return heading.readValue(column, text(column), markers);
    }

    /** A number; null when the field is empty or holds one of the words for no value. */
    public @Nullable Double number(String column) throws RowFault {
        return value(column).number();
    }

    /** A count, which a percentage never is; null when the field is empty or holds one of the words for no value. */
    public @Nullable Double count(String column) throws RowFault {
        return value(column).count(column);
    }

    /** A whole number; null when the field is empty. */
    public @Nullable Integer wholeNumber(String column) throws RowFault {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,9}(\\.0+)?")) {
            throw new RowFault(
                    column, text, "not_a_whole_number", "The field is not a whole number.", "Write digits only.");
        }
        return (int) Double.parseDouble(text);
    }

    /** A day in any spelling that {@link PeriodText} reads; null when the field is empty. */
    public @Nullable LocalDate date(String column) throws RowFault {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day =
                heading.readPeriod(text).filter(p -> p.start().equals(p.end())).map(Period::start);
        return day.orElseThrow(
                () -> new RowFault(column, text, "not_a_date", "The field is not a date.", "Write it as 2026-03-31."));
    }

    /** A day that must be there. */
    public LocalDate requiredDate(String column) throws RowFault {
        required(column);
        LocalDate day = date(column);
        if (day == null) {
            throw new IllegalStateException(column + " is not empty but gave no date");
        }
        return day;
    }

    /** A period that must be there. */
    public Period period(String column) throws RowFault {
        String text = required(column);
        return heading.readPeriod(text)
                .orElseThrow(() -> new RowFault(
                        column,
                        text,
                        "unknown_period",
                        "The period is in no known spelling.",
                        "Write it as 2025/26, Q3 2025/26, Mar 2026 or 2026-03-31."));
    }

    /** One of the given words, whatever its case. */
    public String word(String column, List<String> words) throws RowFault {
        String text = required(column);
        for (String word : words) {
            if (word.equalsIgnoreCase(text)) {
                return word;
            }
        }
        throw new RowFault(
                column, text, "unknown_word", "The field is none of the known words.", "Write one of " + words + ".");
    }

    /**
     * Refuses a row that has more filled fields than the table has columns, or too few to reach a required one: a comma or a
     * line break that was not quoted. On a sheet neither can be; notes stand beside tables, and empty cells are not stored.
     */
    void checkWidth() throws RowFault {
        if (!input.sheetName().isEmpty()) {
            return;
        }
        List<String> fields = input.fields();
        for (int i = heading.width(); i < fields.size(); i++) {
            if (!fields.get(i).isBlank()) {
                throw new RowFault(
                        null,
                        null,
                        "too_many_fields",
                        "The row has " + fields.size() + " fields, the table " + heading.width() + " columns.",
                        "Put quotes round fields that hold a comma.");
            }
        }
        if (heading.lastRequiredPlace() < fields.size()) {
            return;
        }
        for (String column : heading.form().required()) {
            if (heading.place(column) >= fields.size()) {
                throw new RowFault(
                        column,
                        null,
                        "too_few_fields",
                        "The row ends before this column: it has " + fields.size() + " fields.",
                        "Deliver the whole row.");
            }
        }
    }

    private static String shortEnough(String column, String text) throws RowFault {
        if (text.length() > MAX_NAME_CHARS) {
            throw new RowFault(
                    column,
                    text,
                    "name_too_long",
                    "The text is longer than " + MAX_NAME_CHARS + " characters.",
                    "Shorten it, or look for a quote that was not closed.");
        }
        return text;
    }

    /** Nearly all fields are printable ASCII with single spaces inside, and need no second look. */
    private static boolean isPlain(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String plain(String text) {
        return isPlain(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
    }
}
