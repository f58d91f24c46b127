package org.fosse.jobs.packed;

import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.TypedTable;
import org.fosse.stats.Estimate;
import org.fosse.stats.Limits;
import org.jspecify.annotations.Nullable;

/**
 * The columns of an estimate: its value, and its limits at the levels that the table gives. The columns of limits are named
 * after that of the value: those of {@code ratio} are {@code ratio_lower_95} and so on, those of {@code value} are {@code
 * lower_95} and so on.
 *
 * @param <T> the class of the table
 */
public final class EstimateFields<T> {
    private final Field<T, Double> value;
    private final @Nullable Pair<T> at95;
    private final @Nullable Pair<T> at998;

    /** The columns of the limits at one level. */
    private record Pair<T>(Field<T, Double> lower, Field<T, Double> upper) {
        static <T> Pair<T> of(TypedTable<T> table, Field<T, Double> value, String level) {
            String stem = value.name().equals("value") ? "" : value.name() + "_";
            return new Pair<>(number(table, stem + "lower_" + level), number(table, stem + "upper_" + level));
        }

        private static <T> Field<T, Double> number(TypedTable<T> table, String name) {
            List<String> names = table.columnNames();
            int place = names.indexOf(name);
            if (place < 0) {
                throw new IllegalArgumentException("table '" + table.name() + "' declares no column '" + name + "'");
            }
            return new Field<>(place, table.columns().get(place), Double.class);
        }

        void set(RowBuilder<T> row, Limits limits, double by) {
            row.number(lower, limits.lower() * by).number(upper, limits.upper() * by);
        }
    }

    private EstimateFields(Field<T, Double> value, @Nullable Pair<T> at95, @Nullable Pair<T> at998) {
        this.value = value;
        this.at95 = at95;
        this.at998 = at998;
    }

    /** A value without limits. */
    public static <T> EstimateFields<T> of(Field<T, Double> value) {
        return new EstimateFields<>(value, null, null);
    }

    /**
     * A value with limits at 95%.
     *
     * @throws IllegalArgumentException if the table declares no columns for them
     */
    public static <T> EstimateFields<T> with95(TypedTable<T> table, Field<T, Double> value) {
        return new EstimateFields<>(value, Pair.of(table, value, "95"), null);
    }

    /**
     * A value with limits at 95% and at 99.8%.
     *
     * @throws IllegalArgumentException if the table declares no columns for them
     */
    public static <T> EstimateFields<T> with95And998(TypedTable<T> table, Field<T, Double> value) {
        return new EstimateFields<>(value, Pair.of(table, value, "95"), Pair.of(table, value, "998"));
    }

    /** Sets them; {@code by} brings the estimate into the column's unit. */
    public void set(RowBuilder<T> row, Estimate estimate, double by) {
        row.number(value, estimate.value() * by);
        if (at95 != null) {
            at95.set(row, estimate.limits(Limits.P95), by);
        }
        if (at998 != null) {
            at998.set(row, estimate.limits(Limits.P998), by);
        }
    }
}
