package org.fosse.jobs.star;

import java.util.List;
import org.fosse.schema.Field;
import org.fosse.schema.RowBuilder;
import org.fosse.schema.table.DimAreaTable;
import org.fosse.tables.Level;
import org.jspecify.annotations.Nullable;

/** The levels that stand in columns of their own beside an area, the smallest first. */
@SuppressWarnings("ImmutableEnumChecker") // A field never changes.
enum ParentColumns {
    NETWORK(
            Level.NEIGHBOURHOOD,
            DimAreaTable.NETWORK_CODE,
            DimAreaTable.NETWORK_NAME,
            DimAreaTable.CURRENT_NETWORK_CODE,
            DimAreaTable.CURRENT_NETWORK_NAME),
    LOCALITY(
            Level.LOCALITY,
            DimAreaTable.LOCALITY_CODE,
            DimAreaTable.LOCALITY_NAME,
            DimAreaTable.CURRENT_LOCALITY_CODE,
            DimAreaTable.CURRENT_LOCALITY_NAME),
    PLACE(
            Level.PLACE,
            DimAreaTable.PLACE_CODE,
            DimAreaTable.PLACE_NAME,
            DimAreaTable.CURRENT_PLACE_CODE,
            DimAreaTable.CURRENT_PLACE_NAME),
    SUB_ICB(
            Level.SUB_ICB,
            DimAreaTable.SUB_ICB_CODE,
            DimAreaTable.SUB_ICB_NAME,
            DimAreaTable.CURRENT_SUB_ICB_CODE,
            DimAreaTable.CURRENT_SUB_ICB_NAME),
    SYSTEM(
            Level.SYSTEM,
            DimAreaTable.SYSTEM_CODE,
            DimAreaTable.SYSTEM_NAME,
            DimAreaTable.CURRENT_SYSTEM_CODE,
            DimAreaTable.CURRENT_SYSTEM_NAME),
    REGION(
            Level.REGION,
            DimAreaTable.REGION_CODE,
            DimAreaTable.REGION_NAME,
            DimAreaTable.CURRENT_REGION_CODE,
            DimAreaTable.CURRENT_REGION_NAME);

    /** In order of size. */
    static final List<ParentColumns> ALL = List.of(values());

    private final Level level;
    private final Field<DimAreaTable, String> code;
    private final Field<DimAreaTable, String> name;
    private final Field<DimAreaTable, String> currentCode;
    private final Field<DimAreaTable, String> currentName;

    ParentColumns(
            Level level,
            Field<DimAreaTable, String> code,
            Field<DimAreaTable, String> name,
            Field<DimAreaTable, String> currentCode,
            Field<DimAreaTable, String> currentName) {
        this.level = level;
        this.code = code;
        this.name = name;
        this.currentCode = currentCode;
        this.currentName = currentName;
    }

    Level level() {
        return level;
    }

    void set(RowBuilder<DimAreaTable> row, @Nullable String parent, @Nullable String parentName) {
        row.set(code, parent).set(name, parentName);
    }

    void setCurrent(RowBuilder<DimAreaTable> row, @Nullable String parent, @Nullable String parentName) {
        row.set(currentCode, parent).set(currentName, parentName);
    }
}
