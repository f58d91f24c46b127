package org.fosse.jobs.packed;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** The rows of one thing after the other; those of the next are made when the last is used up. */
public final class Flattened<T> implements Iterator<Row> {
    private final Iterator<T> things;
    private final Function<T, Iterator<Row>> rows;
    private Iterator<Row> current = Collections.emptyIterator();

    public Flattened(Iterator<T> things, Function<T, Iterator<Row>> rows) {
        this.things = things;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && things.hasNext()) {
            current = rows.apply(things.next());
        }
        return current.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
