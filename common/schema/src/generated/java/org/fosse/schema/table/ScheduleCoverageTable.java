// Written from src/main/schema/schedule_coverage.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One return that a contract asks for, or that came without being asked for: received, late, missing or not yet due. */
public final class ScheduleCoverageTable {
    private static final TypedTable.Builder<ScheduleCoverageTable> T =
            new TypedTable.Builder<>("schedule_coverage", Stage.COMPUTE, true, "One return that a contract asks for, or that came without being asked for: received, late, missing or not yet due.");

    /** ODS code of the provider, or its local code. */
    public static final Field<ScheduleCoverageTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the provider, or its local code.", false), String.class);
    /** Reference of the contract. */
    public static final Field<ScheduleCoverageTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.IDENTIFIER, "", "Reference of the contract.", false), String.class);
    /** Id of the requirement within the schedule. */
    public static final Field<ScheduleCoverageTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.IDENTIFIER, "", "Id of the requirement within the schedule.", false), String.class);
    /** First day of the period. */
    public static final Field<ScheduleCoverageTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<ScheduleCoverageTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** The period in words. */
    public static final Field<ScheduleCoverageTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Financial year of the contract. */
    public static final Field<ScheduleCoverageTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "Financial year of the contract.", false), String.class);
    /** The requirement in plain words. */
    public static final Field<ScheduleCoverageTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "The requirement in plain words.", false), String.class);
    /** national or local, or the schedule's own word. */
    public static final Field<ScheduleCoverageTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "national or local, or the schedule's own word.", true), String.class);
    /** Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own. */
    public static final Field<ScheduleCoverageTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<ScheduleCoverageTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** monthly, quarterly, half_yearly or annual; null for a return that nothing asked for. */
    public static final Field<ScheduleCoverageTable, Frequency> FREQUENCY = T.field(new Column("frequency", Type.STRING, Role.ATTRIBUTE, "", "monthly, quarterly, half_yearly or annual; null for a return that nothing asked for.", true), Frequency.class);
    /** What says that it is expected: the register of the contract, or the other returns where there is no register for the year. */
    public static final Field<ScheduleCoverageTable, CoverageBasis> BASIS = T.field(new Column("basis", Type.STRING, Role.ATTRIBUTE, "", "What says that it is expected: the register of the contract, or the other returns where there is no register for the year.", false), CoverageBasis.class);
    /** When it is due: by the register, else as the return says, else as many days after the period as the newest return that says it. */
    public static final Field<ScheduleCoverageTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.ATTRIBUTE, "", "When it is due: by the register, else as the return says, else as many days after the period as the newest return that says it.", true), LocalDate.class);
    /** When its newest version came. */
    public static final Field<ScheduleCoverageTable, LocalDate> SUBMITTED_ON = T.field(new Column("submitted_on", Type.DATE, Role.ATTRIBUTE, "", "When its newest version came.", true), LocalDate.class);
    /** received; received_late; received_without_value (it says that the value is missing, suppressed or not applicable); missing; not_yet_due; not_expected. */
    public static final Field<ScheduleCoverageTable, CoverageStatus> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "received; received_late; received_without_value (it says that the value is missing, suppressed or not applicable); missing; not_yet_due; not_expected.", false), CoverageStatus.class);
    /** Days from the due date to the day it came, or to the date of the run while it is missing; null where it is not late or the date is not known. */
    public static final Field<ScheduleCoverageTable, Long> LATE_DAYS = T.field(new Column("late_days", Type.LONG, Role.MEASURE, "days", "Days from the due date to the day it came, or to the date of the run while it is missing; null where it is not late or the date is not known.", true), Long.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<ScheduleCoverageTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ScheduleCoverageTable> TABLE = T.table(
            new Check("late_is_positive", "late_days > 0", "What is late is late by a day at least."));

    private ScheduleCoverageTable() {}
}
