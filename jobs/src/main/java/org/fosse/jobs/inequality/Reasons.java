package org.fosse.jobs.inequality;

import java.util.TreeSet;
import org.fosse.jobs.packed.EstimateFields;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.jspecify.annotations.Nullable;

/**
 * Puts estimates into a row and gathers why any of them is missing or must be read with care.
 *
 * @param <T> the class of the row's table
 */
final class Reasons<T> {
    private final RowBuilder<T> row;
    private final TreeSet<String> codes = new TreeSet<>();

    Reasons(RowBuilder<T> row) {
        this.row = row;
    }

    void add(String code) {
        codes.add(code);
    }

    /** The value, in the unit of the column. */
    void put(Field<T, Double> column, Estimate estimate, double by) {
        put(EstimateFields.of(column), estimate, by);
    }

    /** The value with its limits. */
    void put(EstimateFields<T> columns, Estimate estimate, double by) {
        columns.set(row, estimate, by);
        for (Flag flag : estimate.flags()) {
            codes.add(flag.text());
        }
    }

    /** The codes, comma-separated in alphabetical order; null when there are none. */
    @Nullable
    String text() {
        return codes.isEmpty() ? null : String.join(",", codes);
    }
}
