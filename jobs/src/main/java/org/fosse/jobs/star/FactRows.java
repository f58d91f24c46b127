package org.fosse.jobs.star;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.apache.spark.broadcast.Broadcast;
import org.fosse.engine.RowMap;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TableRow;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.tables.Column;
import org.fosse.tables.Condition;
import org.fosse.tables.ForeignKey;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rows of a table that is declared as a projection: figures and words go in as they are, keys are made ({@link
 * JoinedKey}, {@link AreaKey}), and rows that are not taken are counted ({@link LeftOut}).
 */
final class FactRows<T, S> implements RowMap<S, T> {
    @Serial
    private static final long serialVersionUID = 1;

    private final Projection<T, S> projection;
    private final Broadcast<AreaSpans> areas;

    FactRows(Projection<T, S> projection, Broadcast<AreaSpans> areas) {
        this.projection = projection;
        this.areas = areas;
    }

    @Override
    public Iterator<TableRow<T>> of(Iterator<TableRow<S>> rows, Consumer<String> leftOut) {
        return new Rows(rows, leftOut);
    }

    private List<Cell<S>> cells() {
        List<Cell<S>> cells = new ArrayList<>();
        for (int i = 0; i < projection.of().size(); i++) {
            cells.add(cell(projection.table().columns().get(i), projection.of().get(i)));
        }
        return cells;
    }

    private Cell<S> cell(Column column, List<Field<S, ?>> of) {
        ForeignKey key = column.references();
        if (key != null && key.table().equals(DimAreaTable.TABLE.name())) {
            return new AreaKey<>(areas.value(), of, column.nullable());
        }
        if (key != null || of.size() > 1) {
            return new JoinedKey<>(of, column.nullable());
        }
        int place = of.get(0).place();
        return row -> row.value(place);
    }

    private final class Rows implements Iterator<TableRow<T>> {
        private final Iterator<TableRow<S>> rows;
        private final Consumer<String> leftOut;
        private final List<Cell<S>> cells = cells();
        private final LeftOut<S> under = LeftOut.of(projection);
        private final @Nullable Condition taken =
                projection.taken() == null ? null : Condition.of(projection.source(), projection.taken());
        private @Nullable TableRow<T> before;
        private @Nullable TableRow<T> next;

        Rows(Iterator<TableRow<S>> rows, Consumer<String> leftOut) {
            this.rows = rows;
            this.leftOut = leftOut;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                TableRow<S> row = rows.next();
                if (taken != null && !taken.isMetBy(row::value)) {
                    leftOut.accept(under.of(row));
                    continue;
                }
                TableRow<T> made = made(row);
                if (!projection.distinct() || before == null || !isSame(before, made)) {
                    next = made;
                }
            }
            return next != null;
        }

        private boolean isSame(TableRow<T> one, TableRow<T> other) {
            return projection.table().byKey().compare(one, other) == 0;
        }

        private TableRow<T> made(TableRow<S> row) {
            @Nullable Object[] values = new Object[cells.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells.get(i).of(row);
            }
            return TableRow.of(projection.table(), values);
        }

        @Override
        public TableRow<T> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            before = next;
            next = null;
            return before;
        }
    }
}
