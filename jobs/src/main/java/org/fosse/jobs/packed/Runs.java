package org.fosse.jobs.packed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Takes rows in order of their first columns and turns each run of rows that agree in them into one result. */
final class Runs<T> implements Iterator<T> {
    private final Iterator<Row> rows;
    private final int keys;
    private final Function<List<Row>, T> result;
    private @Nullable Row next;

    Runs(Iterator<Row> rows, int keys, Function<List<Row>, T> result) {
        this.rows = rows;
        this.keys = keys;
        this.result = result;
        this.next = rows.hasNext() ? rows.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        Row first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        List<Row> same = new ArrayList<>();
        same.add(first);
        next = null;
        while (rows.hasNext()) {
            Row row = rows.next();
            if (!agree(first, row)) {
                next = row;
                break;
            }
            same.add(row);
        }
        return result.apply(same);
    }

    private boolean agree(Row one, Row other) {
        for (int i = 0; i < keys; i++) {
            if (!one.get(i).equals(other.get(i))) {
                return false;
            }
        }
        return true;
    }
}
