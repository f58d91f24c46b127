package org.fosse.engine;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.fosse.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a table by column name, in plain Java. What is not set is null, and a number that is not finite is null
 * too. One builder makes many rows, one after the other.
 */
public final class RowBuilder {
    private final Table table;
    private final Map<String, Integer> places = new HashMap<>();
    private @Nullable Object[] values;

    public RowBuilder(Table table) {
        this.table = table;
        List<String> names = table.columnNames();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        this.values = new Object[names.size()];
    }

    /**
     * Sets a column of the row that is being made.
     *
     * @throws IllegalArgumentException if the table does not declare the column
     */
    public RowBuilder set(String column, @Nullable Object value) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException("table '" + table.name() + "' declares no column '" + column + "'");
        }
        values[place] = value;
        return this;
    }

    /** Sets a number; null where it is not finite. */
    public RowBuilder number(String column, double value) {
        return set(column, Double.isFinite(value) ? value : null);
    }

    /** The row; the next one starts empty. */
    public Row build() {
        Row row = RowFactory.create(Arrays.copyOf(values, values.length));
        values = new Object[values.length];
        return row;
    }
}
