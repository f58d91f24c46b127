// Written from src/main/schema/framework_level.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One level of one domain of an assessment framework, with what it asks where the framework says. */
public final class FrameworkLevelTable {
    private static final TypedTable.Builder<FrameworkLevelTable> T =
            new TypedTable.Builder<>("framework_level", Stage.CLEAN, true, "One level of one domain of an assessment framework, with what it asks where the framework says.");

    /** Id of the assessment framework. */
    public static final Field<FrameworkLevelTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.IDENTIFIER, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework. */
    public static final Field<FrameworkLevelTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.IDENTIFIER, "", "Id of the domain within the framework.", false), String.class);
    /** The level. */
    public static final Field<FrameworkLevelTable, Integer> LEVEL = T.field(new Column("level", Type.INT, Role.IDENTIFIER, "", "The level.", false), Integer.class);
    /** Steps from the best level of the scale: 0 for the best. */
    public static final Field<FrameworkLevelTable, Integer> STEPS_FROM_BEST = T.field(new Column("steps_from_best", Type.INT, Role.MEASURE, "levels", "Steps from the best level of the scale: 0 for the best.", false), Integer.class);
    /** Whether the framework describes the level. */
    public static final Field<FrameworkLevelTable, Boolean> ANCHORED = T.field(new Column("anchored", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the framework describes the level.", false), Boolean.class);
    /** What the level asks; null where it is not described. */
    public static final Field<FrameworkLevelTable, String> LEVEL_TEXT = T.field(new Column("level_text", Type.STRING, Role.ATTRIBUTE, "", "What the level asks; null where it is not described.", true), String.class);

    /** The declaration. */
    public static final TypedTable<FrameworkLevelTable> TABLE = T.table();

    private FrameworkLevelTable() {}
}
