package org.fosse.engine;

import org.fosse.schema.TypedTable;

/**
 * Makes a table of another, each row of one. The engine decides where: on the driver where the other is small or in memory,
 * otherwise on Spark's tasks.
 *
 * @param <S> the class of the table whose rows it takes
 * @param <T> the class of the table it makes
 */
public non-sealed interface MapJob<S, T> extends Job {
    @Override
    TypedTable<T> output();

    /** The table whose rows it takes; one of its inputs. */
    TypedTable<S> source();

    /** The places of the columns of that table which are read. */
    int[] places();

    /** What is done with the rows. */
    RowMap<S, T> map(Inputs in, Run run);
}
