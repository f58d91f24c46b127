package org.fosse.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Word;
import org.jspecify.annotations.Nullable;

/** What a test expects of one row, column by column. */
public final class RowAssert<T> {
    private static final double ROUNDING = 1e-12;

    private final TableRow<T> row;
    private final Set<Integer> seen = new HashSet<>();

    private RowAssert(TableRow<T> row) {
        this.row = row;
    }

    public static <T> RowAssert<T> assertRow(@Nullable TableRow<T> row) {
        return new RowAssert<>(Objects.requireNonNull(row, "there is no such row"));
    }

    public <V> RowAssert<T> has(Field<T, V> field, V value) {
        seen.add(field.place());
        assertThat(row.find(field)).as(field.name()).isEqualTo(value);
        return this;
    }

    /**
     * What another table's row says in columns of the same name, as it came, but for those that were named before; a word may
     * stand as its text.
     */
    public <S> RowAssert<T> copies(TypedTable<T> table, TypedTable<S> from, TableRow<S> other) {
        for (int place = 0; place < table.columns().size(); place++) {
            String name = table.columns().get(place).name();
            for (int there = 0; there < from.columns().size(); there++) {
                Object value = other.value(there);
                if (value != null && from.columns().get(there).name().equals(name) && seen.add(place)) {
                    assertThat(text(row.value(place))).as(name).isEqualTo(text(value));
                }
            }
        }
        return this;
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof Word word ? word.text() : value;
    }

    /** A number, but for rounding in its last digits. */
    public RowAssert<T> isNear(Field<T, Double> field, double value) {
        seen.add(field.place());
        assertThat(row.number(field)).as(field.name()).isCloseTo(value, within(ROUNDING));
        return this;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    public final RowAssert<T> hasNo(Field<T, ?>... fields) {
        for (Field<T, ?> field : fields) {
            seen.add(field.place());
            assertThat(row.find(field)).as(field.name()).isNull();
        }
        return this;
    }

    /** Every column that was not named is absent. */
    public void hasNothingElse() {
        for (int place = 0; place < row.size(); place++) {
            if (!seen.contains(place)) {
                assertThat(row.value(place)).as("column " + place).isNull();
            }
        }
    }
}
