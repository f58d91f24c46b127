package org.fosse.schema;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fosse.tables.Check;
import org.fosse.tables.Condition;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table are made of those of another, one of one: which columns go in as they are, which make a key
 * ({@link org.fosse.tables.Column#references()}), and which rows stay out. Declared in the table's file.
 *
 * @param <T> the class of the table
 * @param <S> the class of the table it is made of
 * @param table the table
 * @param source the table it is made of
 * @param taken which rows of the source are taken; null for all
 * @param distinct whether of neighbouring rows that have one key the first is taken
 * @param of what each column is made of, in declared order: one column of the source, or those that make a key together
 */
public record Projection<T, S>(
        TypedTable<T> table, TypedTable<S> source, @Nullable Check taken, boolean distinct, List<List<Field<S, ?>>> of)
        implements Serializable {
    public Projection {
        of = List.copyOf(of);
        if (of.size() != table.columns().size()) {
            throw new IllegalArgumentException("table '" + table.name() + "' has other columns than its projection");
        }
    }

    /** The columns of the source that are read. */
    public int[] places() {
        Set<Integer> places = new TreeSet<>();
        if (taken != null) {
            places.addAll(Condition.of(source, taken).places());
        }
        of.forEach(fields -> fields.forEach(field -> places.add(field.place())));
        return places.stream().mapToInt(Integer::intValue).toArray();
    }
}
