package org.fosse.jobs.star;

import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/**
 * A level that stands in columns of its own beside an area: as it was in the span, and as it is now.
 *
 * @param level of the parents
 */
record ParentColumns(
        Level level,
        Field<DimAreaTable, String> code,
        Field<DimAreaTable, String> name,
        Field<DimAreaTable, String> currentCode,
        Field<DimAreaTable, String> currentName) {
    /** All of them, the smallest areas first. */
    static final List<ParentColumns> ALL = List.of(
            new ParentColumns(
                    Level.NEIGHBOURHOOD,
                    DimAreaTable.NETWORK_CODE,
                    DimAreaTable.NETWORK_NAME,
                    DimAreaTable.CURRENT_NETWORK_CODE,
                    DimAreaTable.CURRENT_NETWORK_NAME),
            new ParentColumns(
                    Level.LOCALITY,
                    DimAreaTable.LOCALITY_CODE,
                    DimAreaTable.LOCALITY_NAME,
                    DimAreaTable.CURRENT_LOCALITY_CODE,
                    DimAreaTable.CURRENT_LOCALITY_NAME),
            new ParentColumns(
                    Level.PLACE,
                    DimAreaTable.PLACE_CODE,
                    DimAreaTable.PLACE_NAME,
                    DimAreaTable.CURRENT_PLACE_CODE,
                    DimAreaTable.CURRENT_PLACE_NAME),
            new ParentColumns(
                    Level.SUB_ICB,
                    DimAreaTable.SUB_ICB_CODE,
                    DimAreaTable.SUB_ICB_NAME,
                    DimAreaTable.CURRENT_SUB_ICB_CODE,
                    DimAreaTable.CURRENT_SUB_ICB_NAME),
            new ParentColumns(
                    Level.SYSTEM,
                    DimAreaTable.SYSTEM_CODE,
                    DimAreaTable.SYSTEM_NAME,
                    DimAreaTable.CURRENT_SYSTEM_CODE,
                    DimAreaTable.CURRENT_SYSTEM_NAME),
            new ParentColumns(
                    Level.REGION,
                    DimAreaTable.REGION_CODE,
                    DimAreaTable.REGION_NAME,
                    DimAreaTable.CURRENT_REGION_CODE,
                    DimAreaTable.CURRENT_REGION_NAME));

    void set(RowBuilder<DimAreaTable> row, @Nullable String parent, @Nullable String parentName) {
        row.set(code, parent).set(name, parentName);
    }

    void setCurrent(RowBuilder<DimAreaTable> row, @Nullable String parent, @Nullable String parentName) {
        row.set(currentCode, parent).set(currentName, parentName);
    }
}
