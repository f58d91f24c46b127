// Written from src/main/schema/dim_period.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One period that any fact speaks of. */
public final class DimPeriodTable {
    private static final TypedTable.Builder<DimPeriodTable> T =
            new TypedTable.Builder<>("dim_period", Folder.STAR, Stage.PUBLISH, true, "One period that any fact speaks of.");

    /** First and last day as ISO 8601 writes an interval: 2025-04-01/2026-03-31. */
    public static final Field<DimPeriodTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "First and last day as ISO 8601 writes an interval: 2025-04-01/2026-03-31.", false), String.class);
    /** First day. */
    public static final Field<DimPeriodTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day.", false), LocalDate.class);
    /** Last day. */
    public static final Field<DimPeriodTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<DimPeriodTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** How long it is: day (a snapshot), week, month, quarter, year, or a number of them; days where it is none of these. */
    public static final Field<DimPeriodTable, String> PERIOD_KIND = T.field(new Column("period_kind", Type.STRING, Role.ATTRIBUTE, "", "How long it is: day (a snapshot), week, month, quarter, year, or a number of them; days where it is none of these.", false), String.class);
    /** How many days it has. */
    public static final Field<DimPeriodTable, Integer> DAYS = T.field(new Column("days", Type.INT, Role.MEASURE, "days", "How many days it has.", false), Integer.class);
    /** Calendar year of its last day. */
    public static final Field<DimPeriodTable, Integer> CALENDAR_YEAR = T.field(new Column("calendar_year", Type.INT, Role.ATTRIBUTE, "", "Calendar year of its last day.", false), Integer.class);
    /** Quarter of the calendar year that its last day lies in: 2026 Q1. */
    public static final Field<DimPeriodTable, String> CALENDAR_QUARTER = T.field(new Column("calendar_quarter", Type.STRING, Role.ATTRIBUTE, "", "Quarter of the calendar year that its last day lies in: 2026 Q1.", false), String.class);
    /** Month of its last day: 2026-03. */
    public static final Field<DimPeriodTable, String> CALENDAR_MONTH = T.field(new Column("calendar_month", Type.STRING, Role.ATTRIBUTE, "", "Month of its last day: 2026-03.", false), String.class);
    /** Financial year (April to March) of its last day: 2025/26. */
    public static final Field<DimPeriodTable, String> FINANCIAL_YEAR = T.field(new Column("financial_year", Type.STRING, Role.ATTRIBUTE, "", "Financial year (April to March) of its last day: 2025/26.", false), String.class);
    /** Quarter of the financial year that its last day lies in: 2025/26 Q4. */
    public static final Field<DimPeriodTable, String> FINANCIAL_QUARTER = T.field(new Column("financial_quarter", Type.STRING, Role.ATTRIBUTE, "", "Quarter of the financial year that its last day lies in: 2025/26 Q4.", false), String.class);
    /** Whether no fact speaks of a period of its kind that ends later. */
    public static final Field<DimPeriodTable, Boolean> IS_LATEST_OF_KIND = T.field(new Column("is_latest_of_kind", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether no fact speaks of a period of its kind that ends later.", false), Boolean.class);

    /** The declaration. */
    public static final TypedTable<DimPeriodTable> TABLE = T.table();

    private DimPeriodTable() {}
}
