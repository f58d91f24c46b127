package org.fosse.engine;

import java.util.List;
import org.fosse.schema.TypedTable;
import org.fosse.tables.Table;

/**
 * What a job of one table declares: the table it makes and those it reads. It is handed to the constructor; how the rows are
 * made is the kind of job.
 *
 * @param <T> the class of the table it makes
 */
public abstract class Declaration<T> {
    private final TypedTable<T> output;
    private final List<Table> inputs;

    protected Declaration(TypedTable<T> output, List<Table> inputs) {
        this.output = output;
        this.inputs = List.copyOf(inputs);
    }

    /** The table it makes. */
    public final TypedTable<T> output() {
        return output;
    }

    /** The tables it reads. */
    public final List<Table> inputs() {
        return inputs;
    }
}
