package org.fosse.engine;

import java.io.Serializable;
import java.util.Iterator;
import java.util.function.Consumer;
import org.fosse.schema.TableRow;

/**
 * Makes the rows of a part of one or more tables. It travels to the tasks that read the part, and holds all they know beside
 * its rows.
 *
 * @param <S> the class of the table whose rows it takes
 */
@FunctionalInterface
public interface PartMap<S> extends Serializable {
    /** @param leftOut is told of each row that is left out what it is counted under; {@link Inputs#leftOut} has the counts */
    Iterator<SplitJob.Part> of(Iterator<TableRow<S>> rows, Consumer<String> leftOut);
}
