package org.fosse.engine;

import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of another, each part of them of one part of it. What it gives of a part follows from the part's rows and from
 * what its {@link PartMap} holds; where both are those of the last run, the part is taken and not made ({@link Kept}).
 *
 * @param <S> the class of the table whose rows it takes
 */
public non-sealed interface PartJob<S> extends Job {
    /** The table whose rows it takes; one of its inputs. */
    TypedTable<S> source();

    /** The places of the columns of that table which are read. */
    int[] places();

    /**
     * The column whose rows of one value are taken together: a part is then a whole file, and of each {@link PerKey} it is
     * told what belongs to the values in it. Null where every row is taken by itself, so that a part may be cut anywhere.
     */
    default @Nullable Field<S, String> together() {
        return null;
    }

    /** What is done with the rows of a part. */
    PartMap<S> parts(Inputs in, Run run);
}
