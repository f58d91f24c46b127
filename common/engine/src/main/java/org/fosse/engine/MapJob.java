package org.fosse.engine;

import java.util.Iterator;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * Makes one table of another. The engine decides where: on the driver where the other is small or in memory, otherwise on
 * Spark's tasks.
 *
 * @param <S> the class of the table whose rows it takes
 * @param <T> the class of the table it makes
 */
public interface MapJob<S, T> extends PartJob<S> {
    @Override
    TypedTable<T> output();

    /** What is done with the rows. */
    RowMap<S, T> map(Inputs in, Run run);

    @Override
    default PartMap<S> parts(Inputs in, Run run) {
        RowMap<S, T> map = map(in, run);
        return (rows, leftOut) -> new OfOneTable(map.of(rows, leftOut));
    }

    /** Rows that are all of the first table. */
    record OfOneTable(Iterator<? extends TableRow<?>> rows) implements Iterator<SplitJob.Part> {
        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public SplitJob.Part next() {
            return new SplitJob.Part(0, rows.next());
        }
    }
}
