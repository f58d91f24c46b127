// Written from src/main/schema/dim_expectation.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One promised action of the system's expectations. */
public final class DimExpectationTable {
    private static final TypedTable.Builder<DimExpectationTable> T =
            new TypedTable.Builder<>("dim_expectation", Folder.STAR, Stage.PUBLISH, true, "One promised action of the system's expectations.");

    /** Number of the expectation and id of the promised action, with / between them. */
    public static final Field<DimExpectationTable, String> EXPECTATION_KEY = T.field(new Column("expectation_key", Type.STRING, Role.IDENTIFIER, "", "Number of the expectation and id of the promised action, with / between them.", false), String.class);
    /** Number of the expectation. */
    public static final Field<DimExpectationTable, Integer> EXPECTATION = T.field(new Column("expectation", Type.INT, Role.ATTRIBUTE, "", "Number of the expectation.", false), Integer.class);
    /** Name of the expectation. */
    public static final Field<DimExpectationTable, String> EXPECTATION_NAME = T.field(new Column("expectation_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the expectation.", false), String.class);
    /** What is promised. */
    public static final Field<DimExpectationTable, String> TITLE = T.field(new Column("title", Type.STRING, Role.ATTRIBUTE, "", "What is promised.", false), String.class);
    /** The day it was due; null where the strategy gives none. */
    public static final Field<DimExpectationTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "The day it was due; null where the strategy gives none.", true), LocalDate.class);
    /** How the strategy words the day, where it is no plain date. */
    public static final Field<DimExpectationTable, String> DUE_NOTE = T.field(new Column("due_note", Type.STRING, Role.ATTRIBUTE, "", "How the strategy words the day, where it is no plain date.", true), String.class);
    /** The number the strategy promises. */
    public static final Field<DimExpectationTable, Double> PROMISED = T.field(new Column("promised", Type.DOUBLE, Role.MEASURE, "promised_unit", "The number the strategy promises.", true), Double.class);
    /** Unit of that number. */
    public static final Field<DimExpectationTable, String> PROMISED_UNIT = T.field(new Column("promised_unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of that number.", true), String.class);
    /** How the strategy words it, where it is no plain number. */
    public static final Field<DimExpectationTable, String> PROMISED_NOTE = T.field(new Column("promised_note", Type.STRING, Role.ATTRIBUTE, "", "How the strategy words it, where it is no plain number.", true), String.class);
    /** at_least or at_most: which side of the target is kept. */
    public static final Field<DimExpectationTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "at_least or at_most: which side of the target is kept.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimExpectationTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<DimExpectationTable, ExpectationProgressTable> PROJECTION = new Projection<>(TABLE, ExpectationProgressTable.TABLE, null, true, List.of(
            List.of(ExpectationProgressTable.EXPECTATION, ExpectationProgressTable.EXPECTATION_ACTION),
            List.of(ExpectationProgressTable.EXPECTATION),
            List.of(ExpectationProgressTable.EXPECTATION_NAME),
            List.of(ExpectationProgressTable.TITLE),
            List.of(ExpectationProgressTable.DUE_ON),
            List.of(ExpectationProgressTable.DUE_NOTE),
            List.of(ExpectationProgressTable.PROMISED),
            List.of(ExpectationProgressTable.PROMISED_UNIT),
            List.of(ExpectationProgressTable.PROMISED_NOTE),
            List.of(ExpectationProgressTable.DIRECTION)));

    private DimExpectationTable() {}
}
