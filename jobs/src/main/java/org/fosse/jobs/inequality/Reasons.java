package org.fosse.jobs.inequality;

import java.util.EnumSet;
import java.util.Set;
import org.fosse.jobs.packed.EstimateFields;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.stats.Estimate;
import org.fosse.stats.Flag;
import org.fosse.tables.Reason;

/**
 * Puts estimates into a row and gathers why any of them is missing or must be read with care.
 *
 * @param <T> the class of the row's table
 */
final class Reasons<T> {
    private final RowBuilder<T> row;
    private final EnumSet<Reason> reasons = EnumSet.noneOf(Reason.class);

    Reasons(RowBuilder<T> row) {
        this.row = row;
    }

    void add(Reason reason) {
        reasons.add(reason);
    }

    /** The value, in the unit of the column. */
    void put(Field<T, Double> column, Estimate estimate, double by) {
        put(EstimateFields.of(column), estimate, by);
    }

    /** The value with its limits. */
    void put(EstimateFields<T> columns, Estimate estimate, double by) {
        columns.set(row, estimate, by);
        for (Flag flag : estimate.flags()) {
            reasons.add(Reason.of(flag.text()));
        }
    }

    /** All that were gathered, in order of their codes. */
    Set<Reason> all() {
        return reasons;
    }
}
