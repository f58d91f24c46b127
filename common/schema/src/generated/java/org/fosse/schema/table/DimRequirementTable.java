// Written from src/main/schema/dim_requirement.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One requirement of a provider's contract, as it is in its newest period. */
public final class DimRequirementTable {
    private static final TypedTable.Builder<DimRequirementTable> T =
            new TypedTable.Builder<>("dim_requirement", Folder.STAR, Stage.PUBLISH, true, "One requirement of a provider's contract, as it is in its newest period.");

    /** Provider, contract and id of the requirement with / between them; a / or % within the first two stands as %2F or %25. */
    public static final Field<DimRequirementTable, String> REQUIREMENT_KEY = T.field(new Column("requirement_key", Type.STRING, Role.IDENTIFIER, "", "Provider, contract and id of the requirement with / between them; a / or % within the first two stands as %2F or %25.", false), String.class);
    /** Id of the requirement within the schedule. */
    public static final Field<DimRequirementTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the requirement within the schedule.", false), String.class);
    /** Reference of the contract. */
    public static final Field<DimRequirementTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "Reference of the contract.", false), String.class);
    /** Financial year of the contract. */
    public static final Field<DimRequirementTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "Financial year of the contract.", false), String.class);
    /** The requirement in plain words. */
    public static final Field<DimRequirementTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "The requirement in plain words.", false), String.class);
    /** national or local, or the schedule's own word. */
    public static final Field<DimRequirementTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "national or local, or the schedule's own word.", true), String.class);
    /** Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own. */
    public static final Field<DimRequirementTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "Id of the shared requirement in conf/schedules, the same for every provider; null for one of the contract's own.", true), String.class);
    /** The part of quality it speaks to. */
    public static final Field<DimRequirementTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality it speaks to.", true), String.class);
    /** monthly, quarterly, half_yearly or annual; null for a return that nothing asked for. */
    public static final Field<DimRequirementTable, Frequency> FREQUENCY = T.field(new Column("frequency", Type.STRING, Role.ATTRIBUTE, "", "monthly, quarterly, half_yearly or annual; null for a return that nothing asked for.", true), Frequency.class);
    /** The measure that the shared requirement is about, as in dim_indicator; null where none is, or nothing was returned. */
    public static final Field<DimRequirementTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that the shared requirement is about, as in dim_indicator; null where none is, or nothing was returned.", true), String.class);
    /** What binds on the date of the run whatever the contract says: the statutory standard of its measure, otherwise the national contract's, otherwise the local one. */
    public static final Field<DimRequirementTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the measure's unit", "What binds on the date of the run whatever the contract says: the statutory standard of its measure, otherwise the national contract's, otherwise the local one.", true), Double.class);
    /** Who set that. */
    public static final Field<DimRequirementTable, StandardKind> STANDARD_KIND = T.field(new Column("standard_kind", Type.STRING, Role.ATTRIBUTE, "", "Who set that.", true), StandardKind.class);
    /** The ambition of its measure in force on the date of the run that is due next; where none is ahead, the one that was due last. */
    public static final Field<DimRequirementTable, Double> AMBITION = T.field(new Column("ambition", Type.DOUBLE, Role.MEASURE, "the measure's unit", "The ambition of its measure in force on the date of the run that is due next; where none is ahead, the one that was due last.", true), Double.class);
    /** The day by which it is to be reached. */
    public static final Field<DimRequirementTable, LocalDate> AMBITION_DUE_ON = T.field(new Column("ambition_due_on", Type.DATE, Role.ATTRIBUTE, "", "The day by which it is to be reached.", true), LocalDate.class);
    /** Unit of value and threshold; null where nothing was returned. */
    public static final Field<DimRequirementTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of value and threshold; null where nothing was returned.", true), String.class);
    /** Code of the commissioner; null where nothing was returned. */
    public static final Field<DimRequirementTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the commissioner; null where nothing was returned.", true), String.class);
    /** What the contract says follows a breach. */
    public static final Field<DimRequirementTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "What the contract says follows a breach.", true), String.class);
    /** The contract's class of that consequence. */
    public static final Field<DimRequirementTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "The contract's class of that consequence.", true), String.class);
    /** Who answers for the requirement in the contract. */
    public static final Field<DimRequirementTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "Who answers for the requirement in the contract.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DimRequirementTable> TABLE = T.table();

    private DimRequirementTable() {}
}
