package org.fosse.engine;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;

/**
 * What a task has written of a table that is made row by row of another.
 *
 * @param files none where no row was taken
 * @param leftOut the rows that were left out, by what they are counted under
 */
record MapPart(List<TableFile.Part> files, HashMap<String, Long> leftOut) implements Serializable {
    static <S, T> MapPart write(
            int number, String folder, TypedTable<T> table, RowMap<S, T> map, Iterator<TableRow<S>> rows) {
        HashMap<String, Long> leftOut = new HashMap<>();
        return new MapPart(
                TableFile.write(number, folder, table, map.of(rows, under -> leftOut.merge(under, 1L, Long::sum))),
                leftOut);
    }
}
