// Written from src/main/schema/fact_standard.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One value of everyone in an area and one standard that is in force on the last day of the period: met, not met, or not yet due. */
public final class FactStandardTable {
    private static final TypedTable.Builder<FactStandardTable> T =
            new TypedTable.Builder<>("fact_standard", Folder.STAR, Stage.PUBLISH, true, "One value of everyone in an area and one standard that is in force on the last day of the period: met, not met, or not yet due.");

    /** Its indicator. */
    public static final Field<FactStandardTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Its indicator.", false).leadingTo(new ForeignKey("dim_indicator", null)), String.class);
    /** Its period. */
    public static final Field<FactStandardTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.IDENTIFIER, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its area. */
    public static final Field<FactStandardTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "Its area.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** statutory, contract, local or ambition, as in table standard. */
    public static final Field<FactStandardTable, StandardKind> KIND = T.field(new Column("kind", Type.STRING, Role.IDENTIFIER, "", "statutory, contract, local or ambition, as in table standard.", false), StandardKind.class);
    /** First day the standard is in force. */
    public static final Field<FactStandardTable, LocalDate> IN_FORCE_FROM = T.field(new Column("in_force_from", Type.DATE, Role.IDENTIFIER, "", "First day the standard is in force.", false), LocalDate.class);
    /** The day by which it is to be reached; in_force_from where it binds at once. */
    public static final Field<FactStandardTable, LocalDate> DUE_ON = T.field(new Column("due_on", Type.DATE, Role.IDENTIFIER, "", "The day by which it is to be reached; in_force_from where it binds at once.", false), LocalDate.class);
    /** Its method. */
    public static final Field<FactStandardTable, String> METHOD_KEY = T.field(new Column("method_key", Type.STRING, Role.ATTRIBUTE, "", "Its method.", false).leadingTo(new ForeignKey("dim_method", null)), String.class);
    /** Its reason. */
    public static final Field<FactStandardTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<FactStandardTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<FactStandardTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<FactStandardTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** The value to reach. */
    public static final Field<FactStandardTable, Double> STANDARD = T.field(new Column("standard", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value to reach.", false), Double.class);
    /** met: at the standard or on its good side. not_met: on the other side, in a period that ends on due_on or later. not_yet_due: on the other side, in a period that ends before. */
    public static final Field<FactStandardTable, StandardResult> RESULT = T.field(new Column("result", Type.STRING, Role.ATTRIBUTE, "", "met: at the standard or on its good side. not_met: on the other side, in a period that ends on due_on or later. not_yet_due: on the other side, in a period that ends before.", false), StandardResult.class);
    /** Interval rule at 95%: better or worse where the whole interval lies on one side of the standard, similar where it lies on both and chance may explain the result; not compared without limits. */
    public static final Field<FactStandardTable, Judgement> OUTCOME_95 = T.field(new Column("outcome_95", Type.STRING, Role.ATTRIBUTE, "", "Interval rule at 95%: better or worse where the whole interval lies on one side of the standard, similar where it lies on both and chance may explain the result; not compared without limits.", false), Judgement.class);
    /** How far the value lies on the good side of the standard; negative where it falls short. */
    public static final Field<FactStandardTable, Double> DISTANCE = T.field(new Column("distance", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "How far the value lies on the good side of the standard; negative where it falls short.", false), Double.class);

    /** The declaration. */
    public static final TypedTable<FactStandardTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactStandardTable, StandardJudgementTable> PROJECTION = new Projection<>(TABLE, StandardJudgementTable.TABLE, null, false, List.of(
            List.of(StandardJudgementTable.INDICATOR_ID),
            List.of(StandardJudgementTable.PERIOD_START, StandardJudgementTable.PERIOD_END),
            List.of(StandardJudgementTable.AREA_CODE, StandardJudgementTable.PERIOD_START, StandardJudgementTable.PERIOD_END),
            List.of(StandardJudgementTable.KIND),
            List.of(StandardJudgementTable.IN_FORCE_FROM),
            List.of(StandardJudgementTable.DUE_ON),
            List.of(StandardJudgementTable.METHOD),
            List.of(StandardJudgementTable.REASON),
            List.of(StandardJudgementTable.VALUE),
            List.of(StandardJudgementTable.LOWER_95),
            List.of(StandardJudgementTable.UPPER_95),
            List.of(StandardJudgementTable.STANDARD),
            List.of(StandardJudgementTable.RESULT),
            List.of(StandardJudgementTable.OUTCOME_95),
            List.of(StandardJudgementTable.DISTANCE)));

    private FactStandardTable() {}
}
