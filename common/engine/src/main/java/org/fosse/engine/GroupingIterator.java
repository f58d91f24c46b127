package org.fosse.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes things in order and turns each run of things that agree with their neighbours into one result. */
public final class GroupingIterator<S, T> implements Iterator<T> {
    private final Iterator<S> things;
    private final BiPredicate<S, S> agree;
    private final Function<List<S>, T> result;
    private @Nullable S next;

    public GroupingIterator(Iterator<S> things, BiPredicate<S, S> agree, Function<List<S>, T> result) {
        this.things = things;
        this.agree = agree;
        this.result = result;
        this.next = things.hasNext() ? things.next() : null;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public T next() {
        S first = next;
        if (first == null) {
            throw new NoSuchElementException();
        }
        List<S> same = new ArrayList<>();
        same.add(first);
        next = null;
        while (things.hasNext()) {
            S thing = things.next();
            if (!agree.test(first, thing)) {
                next = thing;
                break;
            }
            same.add(thing);
        }
        return result.apply(same);
    }
}
