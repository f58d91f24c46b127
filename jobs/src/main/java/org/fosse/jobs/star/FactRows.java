package org.fosse.jobs.star;

import java.io.Serial;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
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

/** Makes the rows of a fact: figures and words go in as they are, keys are made ({@link JoinedKey}, {@link AreaKey}). */
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
    public Iterator<TableRow<T>> of(Iterator<TableRow<S>> rows) {
        return new Rows(rows);
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
        int first = of.get(0).place();
        if (key == null) {
            return row -> row.value(first);
        }
        if (key.table().equals(DimAreaTable.TABLE.name())) {
            return new AreaKey<>(areas.value(), of);
        }
        return new JoinedKey<>(of, column.nullable());
    }

    private final class Rows implements Iterator<TableRow<T>> {
        private final Iterator<TableRow<S>> rows;
        private final List<Cell<S>> cells = cells();
        private final @Nullable Condition taken =
                projection.taken() == null ? null : Condition.of(projection.source(), projection.taken());
        private @Nullable TableRow<S> next;

        Rows(Iterator<TableRow<S>> rows) {
            this.rows = rows;
        }

        @Override
        public boolean hasNext() {
            while (next == null && rows.hasNext()) {
                TableRow<S> row = rows.next();
                if (taken == null || taken.isMetBy(row::value)) {
                    next = row;
                }
            }
            return next != null;
        }

        @Override
        public TableRow<T> next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            @Nullable Object[] values = new Object[cells.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = cells.get(i).of(next);
            }
            next = null;
            return TableRow.of(projection.table(), values);
        }
    }
}
