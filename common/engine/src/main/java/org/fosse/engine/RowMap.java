package org.fosse.engine;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Consumer;
import org.fosse.schema.TableRow;

/**
 * Makes rows of one table out of rows of another, in the order in which they come: at most one of each. It may travel to the
 * tasks that read a large table.
 *
 * @param <S> the class of the table whose rows it takes
 * @param <T> the class of the table whose rows it makes
 */
@FunctionalInterface
public interface RowMap<S, T> extends Serializable {
    /** @param leftOut is told of each row that is left out what it is counted under; {@link Inputs#leftOut} has the counts */
    Iterator<TableRow<T>> of(Iterator<TableRow<S>> rows, Consumer<String> leftOut);
}
