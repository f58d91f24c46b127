package org.fosse.engine;

import java.io.Serializable;
import java.util.Iterator;
import java.util.List;
import org.fosse.tables.Table;

/**
 * Makes several tables in pieces, each on a task of Spark's. What is in a piece depends on nothing but the piece itself, so
 * that one which is the same as in the last run is taken and not made ({@link Kept}). Rows of one key never lie in two pieces,
 * and those of a table come in order of its key within theirs.
 */
public non-sealed interface PieceJob extends Job {
    /** A piece of the work, with all that is known where it is done. */
    interface Piece extends Serializable {
        /** A text that tells all that the rows are made of, but for the program, from anything else. */
        String of();

        /** The rows of all tables; it is a task that asks for them. */
        Iterator<SplitJob.Part> rows();
    }

    /** The tables, the one the job is known by first. */
    @Override
    List<Table> outputs();

    @Override
    default Table output() {
        return outputs().get(0);
    }

    /** What there is to do, in the order in which it is begun. */
    List<? extends Piece> pieces(Inputs in, Run run);
}
