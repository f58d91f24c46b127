// Written from src/main/schema/standard_judgement.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One value of everyone in an area and one standard that is in force on the last day of the value's period: met, not met, or not yet due. A value that two standards are set for (one statutory, one an ambition) has a row for each. */
public final class StandardJudgementTable {
    private static final TypedTable.Builder<StandardJudgementTable> T =
            new TypedTable.Builder<>("standard_judgement", Stage.COMPUTE, true, "One value of everyone in an area and one standard that is in force on the last day of the value's period: met, not met, or not yet due. A value that two standards are set for (one statutory, one an ambition) has a row for each.");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<StandardJudgementTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<StandardJudgementTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<StandardJudgementTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<StandardJudgementTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** statutory, contract, local or ambition, as in table standard. */
    public static final Field<StandardJudgementTable, StandardKind> KIND = T.field(new Column("kind", Type.STRING, Role.IDENTIFIER, "", "statutory, contract, local or ambition, as in table standard.", false), StandardKind.class);
    /** First day the standard is in force. */
    public static final Field<StandardJudgementTable, LocalDate> IN_FORCE_FROM = T.field(new Column("in_force_from", Type.DATE, Role.IDENTIFIER, "", "First day the standard is in force.", false), LocalDate.class);
    /** The day by which it is to be reached; in_force_from where it binds at once. */
    public static final Field<StandardJudgementTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.IDENTIFIER, "", "The day by which it is to be reached; in_force_from where it binds at once.", false), LocalDate.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<StandardJudgementTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The measure: the indicator that stands for one thing however many indicators, requirements and metrics speak of it; indicators of one measure_id mean the same. */
    public static final Field<StandardJudgementTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure: the indicator that stands for one thing however many indicators, requirements and metrics speak of it; indicators of one measure_id mean the same.", true), String.class);
    /** The period in words. */
    public static final Field<StandardJudgementTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<StandardJudgementTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<StandardJudgementTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<StandardJudgementTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** The value to reach. */
    public static final Field<StandardJudgementTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value to reach.", false), Double.class);
    /** Last day the standard is in force; null while it has not been withdrawn. */
    public static final Field<StandardJudgementTable, LocalDate> IN_FORCE_TO = T.field(new Column("in_force_to", Type.DATE, Role.ATTRIBUTE, "", "Last day the standard is in force; null while it has not been withdrawn.", true), LocalDate.class);
    /** Where the standard was read. */
    public static final Field<StandardJudgementTable, String> SOURCE = T.field(new Column("source", Type.STRING, Role.ATTRIBUTE, "", "Where the standard was read.", false), String.class);
    /** met: at the standard or on its good side. not_met: on the other side, in a period that ends on due_on or later. not_yet_due: on the other side, in a period that ends before. */
    public static final Field<StandardJudgementTable, StandardResult> RESULT = T.field(new Column("result", Type.STRING, Role.ATTRIBUTE, "", "met: at the standard or on its good side. not_met: on the other side, in a period that ends on due_on or later. not_yet_due: on the other side, in a period that ends before.", false), StandardResult.class);
    /** Interval rule at 95%: better or worse where the whole interval lies on one side of the standard, similar where it lies on both and chance may explain the result; not compared without limits. */
    public static final Field<StandardJudgementTable, Judgement> OUTCOME_95 = T.field(new Column("outcome_95", Type.STRING, Role.ATTRIBUTE, "", "Interval rule at 95%: better or worse where the whole interval lies on one side of the standard, similar where it lies on both and chance may explain the result; not compared without limits.", false), Judgement.class);
    /** How far the value lies on the good side of the standard; negative where it falls short. */
    public static final Field<StandardJudgementTable, Double> DISTANCE = T.field(new Column("distance", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "How far the value lies on the good side of the standard; negative where it falls short.", false), Double.class);
    /** How many the standard leaves beyond it in the period. Of a proportion or rate the denominator x |distance| / multiplier; of a mean its whole denominator, since a mean does not say who waited longer than it allows. Null where the standard is met, without counts, and for other kinds of value. */
    public static final Field<StandardJudgementTable, Double> PEOPLE_BEYOND = T.field(new Column("people_beyond", Type.DOUBLE, Role.MEASURE, "people or events", "How many the standard leaves beyond it in the period. Of a proportion or rate the denominator x |distance| / multiplier; of a mean its whole denominator, since a mean does not say who waited longer than it allows. Null where the standard is met, without counts, and for other kinds of value.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<StandardJudgementTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why the value must be read with care, as in table rate. */
    public static final Field<StandardJudgementTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why the value must be read with care, as in table rate.", true), String.class);

    /** The declaration. */
    public static final TypedTable<StandardJudgementTable> TABLE = T.table(
            new Check("distance_agrees", "(result = 'met') = (distance >= 0)", "What is met does not fall short."));

    private StandardJudgementTable() {}
}
