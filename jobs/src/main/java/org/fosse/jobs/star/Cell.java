package org.fosse.jobs.star;

import org.fosse.schema.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * What one column of a fact is made by, row after row.
 *
 * @param <S> the class of the table that the fact is made of
 */
@FunctionalInterface
interface Cell<S> {
    @Nullable
    Object of(TableRow<S> row);
}
