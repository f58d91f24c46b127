package org.fosse.jobs.packed;

import java.util.List;
import org.fosse.engine.Inputs;
import org.fosse.engine.MapJob;
import org.fosse.engine.RowMap;
import org.fosse.engine.Run;
import org.fosse.schema.Field;
import org.fosse.schema.TableRow;
import org.fosse.schema.TypedTable;
import org.fosse.schema.table.PackedTable;
import org.fosse.tables.Table;

/**
 * A table whose rows are made from the packed values of a period, or of a series of them, by one statistic in plain Java:
 * {@link Packed} goes through the values, the table says what to make of them.
 *
 * @param <T> the class of the table
 */
public interface PeriodStatisticJob<T> extends MapJob<PackedTable, T> {
    /** What makes the rows. Small further inputs are collected here. */
    Statistic<TableRow<T>> statistic(Inputs in, Run run);

    @Override
    default List<Table> inputs() {
        return Packed.INPUTS;
    }

    @Override
    default TypedTable<PackedTable> source() {
        return PackedTable.TABLE;
    }

    @Override
    default int[] places() {
        return Packed.places();
    }

    @Override
    default Field<PackedTable, String> together() {
        return PackedTable.INDICATOR_ID;
    }

    @Override
    default RowMap<PackedTable, T> map(Inputs in, Run run) {
        PackedMap<TableRow<T>> map = Packed.map(in, statistic(in, run));
        return (rows, leftOut) -> map.of(rows);
    }
}
