package org.fosse.engine;

import java.io.Serializable;
import org.fosse.schema.TableRow;

/**
 * Which rows of a table a job wants. It may travel to the tasks that read a large table, so it holds plain data only.
 *
 * @param <T> the class of the table
 */
@FunctionalInterface
public interface RowFilter<T> extends Serializable {
    boolean takes(TableRow<T> row);
}
