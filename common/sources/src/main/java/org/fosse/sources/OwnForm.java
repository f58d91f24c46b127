package org.fosse.sources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Level;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * A form of Fosse's own whose rows become those of one landed table. Each of its columns is declared once, with how it is
 * read and which column of the table it becomes; rules that concern several columns follow. They are kept in the order they
 * were declared in, and the first that a row breaks is told. See docs/forms.md.
 *
 * @param <T> the class of the landed table
 */
final class OwnForm<T> implements Source {
    /** Reads a column of a row; null where the table's column is left absent. */
    interface Reading<V> {
        @Nullable
        V read(DataRow row, String column) throws RowFault;
    }

    /** Sets what several columns give together, or refuses what they say together; sees what was read before it. */
    interface Step<T> {
        void take(DataRow row, RowBuilder<T> made, Extract extract) throws RowFault;
    }

    private final String id;
    private final String description;
    private final TypedTable<T> table;
    private final List<Form> forms = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private final List<String> optional = new ArrayList<>();
    private final List<Step<T>> steps = new ArrayList<>();
    private boolean discreet;

    OwnForm(String id, String description, TypedTable<T> table) {
        this.id = id;
        this.description = description + ", in Fosse's own form";
        this.table = table;
    }

    /** A column of the form that must be there, and the column of the table that it becomes. */
    <V> OwnForm<T> required(Field<T, V> field, Reading<V> reading) {
        required.add(field.name());
        return set(field, reading);
    }

    /** A column of the form that may be there. */
    <V> OwnForm<T> optional(Field<T, V> field, Reading<V> reading) {
        optional.add(field.name());
        return set(field, reading);
    }

    /** A column of the form that the table has in another shape. */
    OwnForm<T> required(String column, Step<T> step) {
        required.add(column);
        return then(step);
    }

    /** The same, where it may be there. */
    OwnForm<T> optional(String column, Step<T> step) {
        optional.add(column);
        return then(step);
    }

    /** Faults do not repeat a value that may be a narrative. */
    OwnForm<T> discreet() {
        discreet = true;
        return this;
    }

    OwnForm<T> then(Step<T> step) {
        steps.add(step);
        return this;
    }

    /** A direction and the thresholds that it needs. */
    OwnForm<T> thresholds(Field<T, String> direction, Field<T, Double> low, Field<T, Double> high) {
        return required(direction, maybe(Thresholds.DIRECTION))
                .required(low, DataRow::number)
                .required(high, DataRow::number)
                .then((row, made, extract) -> Thresholds.check(made.find(direction), made.find(low), made.find(high)));
    }

    /** The row's own revision, or else the file's. */
    OwnForm<T> revision(Field<T, Integer> field) {
        return optional(
                field.name(), (row, made, extract) -> made.set(field, Words.revision(row, field.name(), extract)));
    }

    /** The day on which the file was published, which no column says. */
    OwnForm<T> published(Field<T, LocalDate> field) {
        return then((row, made, extract) -> made.set(field, extract.publishedOn()));
    }

    /** The form under a name, told by these columns; asked for once all columns are declared. */
    OwnForm<T> headed(String name, String... distinctive) {
        return headed(name, required, distinctive);
    }

    /** A shorter form, whose other columns may be there all the same. */
    OwnForm<T> headed(String name, List<String> needed, String... distinctive) {
        List<String> others = Stream.concat(required.stream(), optional.stream())
                .filter(column -> !needed.contains(column))
                .toList();
        forms.add(Form.headed(name, List.of(distinctive), needed, others));
        return this;
    }

    private <V> OwnForm<T> set(Field<T, V> field, Reading<V> reading) {
        return then((row, made, extract) -> made.set(field, reading.read(row, field.name())));
    }

    /** A code of a level, which must be there. */
    static Reading<String> code(Level level) {
        return (row, column) -> row.code(column, level);
    }

    /** A level by its word, which must be there. */
    static String level(DataRow row, String column) throws RowFault {
        return Words.level(row, column).text();
    }

    /** A code of the level that another column says. */
    static Reading<String> codeOf(Field<?, String> level) {
        return (row, column) -> row.code(column, Words.level(row, level.name()));
    }

    /** One of some words, which must be there. */
    static Reading<String> word(String... words) {
        List<String> known = List.of(words);
        return (row, column) -> row.word(column, known);
    }

    /** One of the words of an enum, as a text. */
    static Reading<String> words(Word... words) {
        return word(Arrays.stream(words).map(Word::text).toArray(String[]::new));
    }

    /** The same reading where the field is filled; null where it is empty. */
    static <V> Reading<V> maybe(Reading<V> reading) {
        return (row, column) -> row.optional(column) == null ? null : reading.read(row, column);
    }

    /** Refuses a row whose second day is before its first. */
    static <T> Step<T> inOrder(Field<T, LocalDate> first, Field<T, LocalDate> last, String message, String remedy) {
        return (row, made, extract) -> {
            LocalDate from = made.find(first);
            LocalDate to = made.find(last);
            if (from != null && to != null && to.isBefore(from)) {
                throw new RowFault(last.name(), to.toString(), "ends_before_start", message, remedy);
            }
        };
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String description() {
        return description;
    }

    @Override
    public boolean isOwn() {
        return true;
    }

    @Override
    public Optional<TypedTable<?>> dated() {
        return table.dating() == null ? Optional.empty() : Optional.of(table);
    }

    @Override
    public List<Form> forms() {
        return List.copyOf(forms);
    }

    @Override
    public RowHandler start(Extract extract) {
        return row -> {
            RowBuilder<T> made = table.row();
            try {
                for (Step<T> step : steps) {
                    step.take(row, made, extract);
                }
            } catch (RowFault fault) {
                throw discreet ? Theme.discreet(fault) : fault;
            }
            return List.of(new Landed.Row<>(table, made.build()));
        };
    }
}
