package org.fosse.schema;

import java.io.Serial;
import java.io.Serializable;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/**
 * Starts rows of one table with what rows of another say in the columns of the same name. A text becomes a word where the table
 * has words. Which columns these are is found out once, for tables with many rows.
 *
 * @param <S> the class of the table whose rows are taken
 * @param <T> the class of the table whose rows are started
 */
public final class SameColumns<S, T> implements Serializable {
    @Serial
    private static final long serialVersionUID = 1;

    private static final int NONE = -1;

    private final int[] places;
    private final @Nullable Class<?>[] words;

    public SameColumns(TypedTable<S> from, TypedTable<T> to) {
        places = new int[to.types().size()];
        words = new Class<?>[places.length];
        for (int i = 0; i < places.length; i++) {
            Integer place = from.place(to.columns().get(i).name());
            places[i] = place == null ? NONE : place;
            if (place != null && from.types().get(place) != to.types().get(i)) {
                words[i] = to.types().get(i);
            }
        }
    }

    /**
     * Starts a row.
     *
     * @throws IllegalArgumentException if a text is no word of the column
     * @throws ClassCastException if a column of the same name is of another type
     */
    public RowBuilder<T> row(TableRow<S> like) {
        RowBuilder<T> row = new RowBuilder<>(places.length);
        for (int i = 0; i < places.length; i++) {
            if (places[i] != NONE) {
                Object value = like.value(places[i]);
                Class<?> type = words[i];
                row.put(i, type == null ? value : as(type, value));
            }
        }
        return row;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Object as(Class<?> type, @Nullable Object value) {
        return type.isEnum() && value instanceof String text ? Word.of((Class) type, text) : type.cast(value);
    }
}
