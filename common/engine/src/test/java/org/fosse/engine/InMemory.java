package org.fosse.engine;

import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Table;

/** A job that reads nothing and makes given rows on the driver. */
record InMemory<T>(TypedTable<T> output, List<TableRow<T>> made) implements RowJob<T> {
    @Override
    public List<Table> inputs() {
        return List.of();
    }

    @Override
    public List<TableRow<T>> rows(Inputs in, Run run) {
        return made;
    }
}
