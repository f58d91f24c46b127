package org.fosse.engine;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * Makes a table of reference size: its rows fit into memory many times over, whatever the size of the observations. They
 * are made on the driver, written without a Spark job, and handed on in memory to the jobs that read them.
 *
 * @param <T> the class of the table
 */
public non-sealed interface RowJob<T> extends Job {
    @Override
    TypedTable<T> output();

    /** The table's rows, in any order: they are written in order of the key. */
    List<TableRow<T>> rows(Inputs in, Run run);
}
