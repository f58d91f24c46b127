package org.fosse.jobs.series;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;

/**
 * A row of a table about series, its values as text or number.
 *
 * @param <T> the class of the table
 */
record SeriesRow<T>(TableRow<T> row) {
    static <T> List<SeriesRow<T>> all(Iterator<TableRow<T>> rows) {
        List<SeriesRow<T>> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(new SeriesRow<>(row)));
        return all;
    }

    String text(Field<T, ?> field) {
        return String.valueOf(row.find(field));
    }

    /** A number; NaN where there is none. */
    double number(Field<T, ? extends Number> field) {
        Number value = row.find(field);
        return value == null ? Double.NaN : value.doubleValue();
    }
}
