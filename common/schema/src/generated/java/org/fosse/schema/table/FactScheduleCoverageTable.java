// Written from src/main/schema/fact_schedule_coverage.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One return that a contract asks for, or that came without being asked for: received, late, missing or not yet due. */
public final class FactScheduleCoverageTable {
    private static final TypedTable.Builder<FactScheduleCoverageTable> T =
            new TypedTable.Builder<>("fact_schedule_coverage", Folder.STAR, Stage.PUBLISH, true, "One return that a contract asks for, or that came without being asked for: received, late, missing or not yet due.");

    /** Its requirement. */
    public static final Field<FactScheduleCoverageTable, String> REQUIREMENT_KEY = T.field(new Column("requirement_key", Type.STRING, Role.IDENTIFIER, "", "Its requirement.", false).leadingTo(new ForeignKey("dim_requirement", null)), String.class);
    /** Its period. */
    public static final Field<FactScheduleCoverageTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its provider. */
    public static final Field<FactScheduleCoverageTable, String> PROVIDER_KEY = T.field(new Column("provider_key", Type.STRING, Role.ATTRIBUTE, "", "Its provider.", false).leadingTo(new ForeignKey("dim_provider", null)), String.class);
    /** Its reason. */
    public static final Field<FactScheduleCoverageTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** What says that it is expected: the register of the contract, or the other returns where there is no register for the year. */
    public static final Field<FactScheduleCoverageTable, CoverageBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "What says that it is expected: the register of the contract, or the other returns where there is no register for the year.", false), CoverageBasis.class);
    /** When it is due: by the register, else as the return says, else as many days after the period as the newest return that says it. */
    public static final Field<FactScheduleCoverageTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "When it is due: by the register, else as the return says, else as many days after the period as the newest return that says it.", true), LocalDate.class);
    /** When its newest version came. */
    public static final Field<FactScheduleCoverageTable, LocalDate> SUBMITTED_ON = T.field(new Column("submitted_on", Type.DATE, Role.ATTRIBUTE, "", "When its newest version came.", true), LocalDate.class);
    /** received; received_late; received_without_value (it says that the value is missing, suppressed or not applicable); missing; not_yet_due; not_expected. */
    public static final Field<FactScheduleCoverageTable, CoverageStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "received; received_late; received_without_value (it says that the value is missing, suppressed or not applicable); missing; not_yet_due; not_expected.", false), CoverageStatus.class);
    /** Days from the due date to the day it came, or to the date of the run while it is missing; null where it is not late or the date is not known. */
    public static final Field<FactScheduleCoverageTable, Long> LATE_DAYS = T.field(new Column("late_days", Type.LONG, Role.MEASURE, "days", "Days from the due date to the day it came, or to the date of the run while it is missing; null where it is not late or the date is not known.", true), Long.class);

    /** The declaration. */
    public static final TypedTable<FactScheduleCoverageTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactScheduleCoverageTable, ScheduleCoverageTable> PROJECTION = new Projection<>(TABLE, ScheduleCoverageTable.TABLE, null, false, List.of(
            List.of(ScheduleCoverageTable.PROVIDER_CODE, ScheduleCoverageTable.CONTRACT_REF, ScheduleCoverageTable.REQUIREMENT_ID),
            List.of(ScheduleCoverageTable.PERIOD_START, ScheduleCoverageTable.PERIOD_END),
            List.of(ScheduleCoverageTable.PROVIDER_CODE),
            List.of(ScheduleCoverageTable.REASON),
            List.of(ScheduleCoverageTable.BASIS),
            List.of(ScheduleCoverageTable.DUE_ON),
            List.of(ScheduleCoverageTable.SUBMITTED_ON),
            List.of(ScheduleCoverageTable.STATUS),
            List.of(ScheduleCoverageTable.LATE_DAYS)));

    private FactScheduleCoverageTable() {}
}
