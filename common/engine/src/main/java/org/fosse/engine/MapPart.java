package org.fosse.engine;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.fosse.schema.TableRow;
import org.fosse.tables.Table;

/**
 * A part of the tables of a {@link PartJob} that lies in their folders.
 *
 * @param number of the part, in the order of those of the table it is made of
 * @param files one of each table that has rows in it
 * @param leftOut the rows that were left out, by what they are counted under
 */
record MapPart(int number, List<TableFile.Part> files, Map<String, Long> leftOut) implements Serializable {
    static <S> MapPart write(
            int number, List<Table> tables, List<String> folders, PartMap<S> map, Iterator<TableRow<S>> rows) {
        HashMap<String, Long> leftOut = new HashMap<>();
        return new MapPart(
                number,
                SplitFiles.write(number, tables, folders, map.of(rows, under -> leftOut.merge(under, 1L, Long::sum))),
                leftOut);
    }
}
