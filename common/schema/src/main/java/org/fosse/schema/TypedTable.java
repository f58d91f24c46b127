package org.fosse.schema;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.fosse.tables.Check;
import org.fosse.tables.Column;
import org.fosse.tables.Folder;
import org.fosse.tables.Role;
import org.fosse.tables.Stage;
import org.fosse.tables.Table;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are typed: {@code table.row().set(VALUE, x).build()} makes one, {@code row.get(VALUE)} reads it.
 *
 * @param <T> the class of the table, which holds its fields
 */
public final class TypedTable<T> extends Table {
    @Serial
    private static final long serialVersionUID = 1;

    private final List<Class<?>> types;
    private final HashMap<String, Integer> places = new HashMap<>();
    private final @Nullable Dating<T> dating;

    private TypedTable(Builder<T> builder, List<Check> checks) {
        super(
                builder.name,
                builder.folder,
                builder.stage,
                builder.published,
                builder.description,
                builder.columns,
                checks);
        this.types = List.copyOf(builder.types);
        this.dating = builder.dating;
        for (int i = 0; i < types.size(); i++) {
            places.put(columns().get(i).name(), i);
        }
    }

    /** The Java type of each column's values, in declared order. */
    public List<Class<?>> types() {
        return types;
    }

    /** What says how new its records are; null where nothing does. */
    public @Nullable Dating<T> dating() {
        return dating;
    }

    /**
     * A column by its name, for names that are declared elsewhere.
     *
     * @throws IllegalArgumentException if the table has no column of the name and type
     */
    public <V> Field<T, V> field(String name, Class<V> type) {
        Integer place = places.get(name);
        if (place == null || types.get(place) != type) {
            throw new IllegalArgumentException(
                    "table '" + name() + "' has no column '" + name + "' of type " + type.getSimpleName());
        }
        return new Field<>(place, columns().get(place), type);
    }

    /** Starts a row, all of whose columns are absent. */
    public RowBuilder<T> row() {
        return new RowBuilder<>(columns().size());
    }

    /** Starts a row with the values of another. */
    public RowBuilder<T> row(TableRow<T> like) {
        return new RowBuilder<>(like);
    }

    /**
     * Starts a row with what a row of another table says in the columns of the same name. A text becomes a word where this
     * table has words.
     *
     * @throws IllegalArgumentException if a text is no word of the column
     * @throws ClassCastException if a column of the same name is of another type
     */
    public <S> RowBuilder<T> row(TypedTable<S> table, TableRow<S> like) {
        return new SameColumns<>(table, this).row(like);
    }

    /** The place of a column; null where there is none of the name. */
    @Nullable
    Integer place(String name) {
        return places.get(name);
    }

    /** The order in which the table is written: by its key, column by column. It may travel with a task. */
    public Comparator<TableRow<T>> byKey() {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < columns().size(); i++) {
            if (columns().get(i).role() == Role.IDENTIFIER) {
                places.add(i);
            }
        }
        return (Comparator<TableRow<T>> & Serializable) (one, other) -> {
            for (int place : places) {
                int order = compare(one.value(place), other.value(place));
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** The order of a column's values: an absent one comes first, words are ordered as texts. */
    @SuppressWarnings("unchecked")
    public static int compare(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        if (one instanceof Word word) {
            return word.text().compareTo(((Word) other).text());
        }
        return ((Comparable<Object>) one).compareTo(other);
    }

    /** Collects the columns of a table in declared order; what the written table classes are made with. */
    public static final class Builder<T> {
        private final String name;
        private final Stage stage;
        private final boolean published;
        private final String description;
        private final Folder folder;
        private final List<Column> columns = new ArrayList<>();
        private final List<Class<?>> types = new ArrayList<>();
        private @Nullable Dating<T> dating;

        /** A table in the release's own folder. */
        public Builder(String name, Stage stage, boolean published, String description) {
            this(name, Folder.RELEASE, stage, published, description);
        }

        public Builder(String name, Folder folder, Stage stage, boolean published, String description) {
            this.name = name;
            this.folder = folder;
            this.stage = stage;
            this.published = published;
            this.description = description;
        }

        /** Adds a column. */
        public <V> Field<T, V> field(Column column, Class<V> type) {
            columns.add(column);
            types.add(type);
            return new Field<>(columns.size() - 1, column, type);
        }

        /** Names the column that says how new a record is, and the one that says whose it is. */
        public Builder<T> dated(Field<T, LocalDate> day, @Nullable Field<T, String> sender) {
            dating = new Dating<>(day, sender);
            return this;
        }

        /** The table, once all columns are there. */
        public TypedTable<T> table(Check... checks) {
            return new TypedTable<>(this, List.of(checks));
        }
    }
}
