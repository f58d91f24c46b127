// Written from src/main/schema/provider_profile.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One provider with a contract or a link: what it is part of, how its requirements stand, and whether its returns come. */
public final class ProviderProfileTable {
    private static final TypedTable.Builder<ProviderProfileTable> T =
            new TypedTable.Builder<>("provider_profile", Stage.COMPUTE, true, "One provider with a contract or a link: what it is part of, how its requirements stand, and whether its returns come.");

    /** ODS code of the provider, or its local code. */
    public static final Field<ProviderProfileTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.IDENTIFIER, "", "ODS code of the provider, or its local code.", false), String.class);
    /** Its name. */
    public static final Field<ProviderProfileTable, String> PROVIDER_NAME = T.field(new Column("provider_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Its kind, as its register says; null where none does. */
    public static final Field<ProviderProfileTable, String> PROVIDER_TYPE = T.field(new Column("provider_type", Type.STRING, Role.ATTRIBUTE, "", "Its kind, as its register says; null where none does.", true), String.class);
    /** The system it belongs to; null where none is known. */
    public static final Field<ProviderProfileTable, String> SYSTEM_CODE = T.field(new Column("system_code", Type.STRING, Role.ATTRIBUTE, "", "The system it belongs to; null where none is known.", true), String.class);
    /** Whether it serves an area of another system than its own. */
    public static final Field<ProviderProfileTable, Boolean> OUT_OF_AREA = T.field(new Column("out_of_area", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it serves an area of another system than its own.", false), Boolean.class);
    /** Chains it is part of on the date of the run, by name. */
    public static final Field<ProviderProfileTable, String> CHAINS = T.field(new Column("chains", Type.STRING, Role.ATTRIBUTE, "", "Chains it is part of on the date of the run, by name.", true), String.class);
    /** Collaboratives it is part of. */
    public static final Field<ProviderProfileTable, String> COLLABORATIVES = T.field(new Column("collaboratives", Type.STRING, Role.ATTRIBUTE, "", "Collaboratives it is part of.", true), String.class);
    /** Areas it serves. */
    public static final Field<ProviderProfileTable, String> AREAS_SERVED = T.field(new Column("areas_served", Type.STRING, Role.ATTRIBUTE, "", "Areas it serves.", true), String.class);
    /** Areas of the own system that it speaks for, each with the share of the area's work that it does (table provider_share; the largest one counted, else worked out). */
    public static final Field<ProviderProfileTable, String> SHARES = T.field(new Column("shares", Type.STRING, Role.ATTRIBUTE, "", "Areas of the own system that it speaks for, each with the share of the area's work that it does (table provider_share; the largest one counted, else worked out).", true), String.class);
    /** Contracts with a return or a register. */
    public static final Field<ProviderProfileTable, Long> CONTRACTS = T.field(new Column("contracts", Type.LONG, Role.MEASURE, "contracts", "Contracts with a return or a register.", false), Long.class);
    /** Requirements with a return, in their newest period each. */
    public static final Field<ProviderProfileTable, Long> REQUIREMENTS = T.field(new Column("requirements", Type.LONG, Role.MEASURE, "requirements", "Requirements with a return, in their newest period each.", false), Long.class);
    /** Of these, national ones. */
    public static final Field<ProviderProfileTable, Long> REQUIREMENTS_NATIONAL = T.field(new Column("requirements_national", Type.LONG, Role.MEASURE, "requirements", "Of these, national ones.", false), Long.class);
    /** Of these, met. */
    public static final Field<ProviderProfileTable, Long> REQUIREMENTS_MET = T.field(new Column("requirements_met", Type.LONG, Role.MEASURE, "requirements", "Of these, met.", false), Long.class);
    /** Of these, breached. */
    public static final Field<ProviderProfileTable, Long> REQUIREMENTS_BREACHED = T.field(new Column("requirements_breached", Type.LONG, Role.MEASURE, "requirements", "Of these, breached.", false), Long.class);
    /** Of these, neither met nor breached. */
    public static final Field<ProviderProfileTable, Long> REQUIREMENTS_NOT_JUDGED = T.field(new Column("requirements_not_judged", Type.LONG, Role.MEASURE, "requirements", "Of these, neither met nor breached.", false), Long.class);
    /** Months that the requirement longest in breach has been so; null when none is. */
    public static final Field<ProviderProfileTable, Integer> LONGEST_BREACH_MONTHS = T.field(new Column("longest_breach_months", Type.INT, Role.MEASURE, "months", "Months that the requirement longest in breach has been so; null when none is.", true), Integer.class);
    /** Its name. */
    public static final Field<ProviderProfileTable, String> LONGEST_BREACH_REQUIREMENT = T.field(new Column("longest_breach_requirement", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** Fewest months to a breach on trend among the requirements now met; null when none is in sight. */
    public static final Field<ProviderProfileTable, Integer> SOONEST_BREACH_MONTHS = T.field(new Column("soonest_breach_months", Type.INT, Role.MEASURE, "months", "Fewest months to a breach on trend among the requirements now met; null when none is in sight.", true), Integer.class);
    /** Its name. */
    public static final Field<ProviderProfileTable, String> SOONEST_BREACH_REQUIREMENT = T.field(new Column("soonest_breach_requirement", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** The requirement longest in breach, or else the one nearest to one, in a sentence; null when neither is there. */
    public static final Field<ProviderProfileTable, String> WORST_REQUIREMENT = T.field(new Column("worst_requirement", Type.STRING, Role.ATTRIBUTE, "", "The requirement longest in breach, or else the one nearest to one, in a sentence; null when neither is there.", true), String.class);
    /** End of the newest period returned. */
    public static final Field<ProviderProfileTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "End of the newest period returned.", true), LocalDate.class);
    /** Returns that were expected by the date of the run. */
    public static final Field<ProviderProfileTable, Long> RETURNS_DUE = T.field(new Column("returns_due", Type.LONG, Role.MEASURE, "returns", "Returns that were expected by the date of the run.", false), Long.class);
    /** Of these, received. */
    public static final Field<ProviderProfileTable, Long> RETURNS_RECEIVED = T.field(new Column("returns_received", Type.LONG, Role.MEASURE, "returns", "Of these, received.", false), Long.class);
    /** Of these, received late. */
    public static final Field<ProviderProfileTable, Long> RETURNS_LATE = T.field(new Column("returns_late", Type.LONG, Role.MEASURE, "returns", "Of these, received late.", false), Long.class);
    /** Of these, missing. */
    public static final Field<ProviderProfileTable, Long> RETURNS_MISSING = T.field(new Column("returns_missing", Type.LONG, Role.MEASURE, "returns", "Of these, missing.", false), Long.class);
    /** Returns received of those due; null when none was due. */
    public static final Field<ProviderProfileTable, Double> COVERAGE = T.field(new Column("coverage", Type.DOUBLE, Role.MEASURE, "percent", "Returns received of those due; null when none was due.", true), Double.class);
    /** Returns made by a call. */
    public static final Field<ProviderProfileTable, Long> CALLS = T.field(new Column("calls", Type.LONG, Role.MEASURE, "returns", "Returns made by a call.", false), Long.class);
    /** Day of the newest call. */
    public static final Field<ProviderProfileTable, LocalDate> LAST_CALLED_ON = T.field(new Column("last_called_on", Type.DATE, Role.ATTRIBUTE, "", "Day of the newest call.", true), LocalDate.class);
    /** The support that it asked for last. */
    public static final Field<ProviderProfileTable, String> SUPPORT_ASKED = T.field(new Column("support_asked", Type.STRING, Role.ATTRIBUTE, "", "The support that it asked for last.", true), String.class);
    /** How closely to follow it: intensive from intensive_months in breach (fosse.yaml); enhanced from enhanced_months, or when a return is missing or the newest return asks for support; otherwise routine. Null where there is nothing to judge by. */
    public static final Field<ProviderProfileTable, ProviderAssurance> ASSURANCE = T.field(new Column("assurance", Type.STRING, Role.ATTRIBUTE, "", "How closely to follow it: intensive from intensive_months in breach (fosse.yaml); enhanced from enhanced_months, or when a return is missing or the newest return asks for support; otherwise routine. Null where there is nothing to judge by.", true), ProviderAssurance.class);
    /** Why assurance is not routine, as codes of table reason; null when it is. */
    public static final Field<ProviderProfileTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why assurance is not routine, as codes of table reason; null when it is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<ProviderProfileTable> TABLE = T.table();

    private ProviderProfileTable() {}
}
