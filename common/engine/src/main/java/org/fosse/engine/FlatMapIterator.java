package org.fosse.engine;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** The rows of one thing after the other; those of the next are made when the last is used up. */
public final class FlatMapIterator<T, R> implements Iterator<R> {
    private final Iterator<T> things;
    private final Function<T, Iterator<R>> rows;
    private Iterator<R> current = Collections.emptyIterator();

    public FlatMapIterator(Iterator<T> things, Function<T, Iterator<R>> rows) {
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
    public R next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
