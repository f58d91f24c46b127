// Written from src/main/schema/assessment_association.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Whether areas that are more mature in a domain have higher or lower values of an indicator, or more or less variation of it within them. What goes together over areas is no claim of cause, in either direction. */
public final class AssessmentAssociationTable {
    private static final TypedTable.Builder<AssessmentAssociationTable> T =
            new TypedTable.Builder<>("assessment_association", Stage.COMPUTE, true, "Whether areas that are more mature in a domain have higher or lower values of an indicator, or more or less variation of it within them. What goes together over areas is no claim of cause, in either direction.");

    /** Id of the assessment framework. */
    public static final Field<AssessmentAssociationTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.IDENTIFIER, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework. */
    public static final Field<AssessmentAssociationTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.IDENTIFIER, "", "Id of the domain within the framework.", false), String.class);
    /** Level of the areas that are compared. */
    public static final Field<AssessmentAssociationTable, String> BODY_LEVEL = T.field(new Column("body_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas that are compared.", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<AssessmentAssociationTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** outcome (the area's latest value) or variation (the coefficient of variation of the parts within the area). */
    public static final Field<AssessmentAssociationTable, MaturityAgainst> AGAINST = T.field(new Column("against", Type.STRING, Role.IDENTIFIER, "", "outcome (the area's latest value) or variation (the coefficient of variation of the parts within the area).", false), MaturityAgainst.class);
    /** Level of the parts whose variation it is; all for an outcome. */
    public static final Field<AssessmentAssociationTable, String> CHILD_LEVEL = T.field(new Column("child_level", Type.STRING, Role.IDENTIFIER, "", "Level of the parts whose variation it is; all for an outcome.", false), String.class);
    /** Name of the domain. */
    public static final Field<AssessmentAssociationTable, String> DOMAIN_NAME = T.field(new Column("domain_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the domain.", false), String.class);
    /** higher is better or lower is better; indicators without judgement are not compared. */
    public static final Field<AssessmentAssociationTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better or lower is better; indicators without judgement are not compared.", false), String.class);
    /** End of the period of the values. */
    public static final Field<AssessmentAssociationTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "End of the period of the values.", false), LocalDate.class);
    /** Areas with a median level and a value of the period. */
    public static final Field<AssessmentAssociationTable, Long> AREAS = T.field(new Column("areas", Type.LONG, Role.MEASURE, "areas", "Areas with a median level and a value of the period.", false), Long.class);
    /** Assessed areas whose newest value is of an earlier period and was left out. */
    public static final Field<AssessmentAssociationTable, Long> AREAS_OLDER = T.field(new Column("areas_older", Type.LONG, Role.MEASURE, "areas", "Assessed areas whose newest value is of an earlier period and was left out.", false), Long.class);
    /** Areas that take part with an assessment that is stale. */
    public static final Field<AssessmentAssociationTable, Long> AREAS_STALE = T.field(new Column("areas_stale", Type.LONG, Role.MEASURE, "areas", "Areas that take part with an assessment that is stale.", false), Long.class);
    /** Kendall's tau-b between median level (towards the best) and value, which allows for ties: 1 the same order, -1 the opposite. */
    public static final Field<AssessmentAssociationTable, Double> KENDALL_TAU = T.field(new Column("kendall_tau", Type.DOUBLE, Role.MEASURE, "coefficient", "Kendall's tau-b between median level (towards the best) and value, which allows for ties: 1 the same order, -1 the opposite.", true), Double.class);
    /** Its lower 95% limit, by Fisher's transformation with variance 0.437/(n - 4). */
    public static final Field<AssessmentAssociationTable, Double> KENDALL_TAU_LOWER_95 = T.field(new Column("kendall_tau_lower_95", Type.DOUBLE, Role.MEASURE, "coefficient", "Its lower 95% limit, by Fisher's transformation with variance 0.437/(n - 4).", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<AssessmentAssociationTable, Double> KENDALL_TAU_UPPER_95 = T.field(new Column("kendall_tau_upper_95", Type.DOUBLE, Role.MEASURE, "coefficient", "Its upper 95% limit.", true), Double.class);
    /** Spearman's rank correlation between the same two. */
    public static final Field<AssessmentAssociationTable, Double> SPEARMAN_RHO = T.field(new Column("spearman_rho", Type.DOUBLE, Role.MEASURE, "coefficient", "Spearman's rank correlation between the same two.", true), Double.class);
    /** Its lower 95% limit, by Fisher's transformation with variance (1 + rho^2/2)/(n - 3). */
    public static final Field<AssessmentAssociationTable, Double> SPEARMAN_RHO_LOWER_95 = T.field(new Column("spearman_rho_lower_95", Type.DOUBLE, Role.MEASURE, "coefficient", "Its lower 95% limit, by Fisher's transformation with variance (1 + rho^2/2)/(n - 3).", true), Double.class);
    /** Its upper 95% limit. */
    public static final Field<AssessmentAssociationTable, Double> SPEARMAN_RHO_UPPER_95 = T.field(new Column("spearman_rho_upper_95", Type.DOUBLE, Role.MEASURE, "coefficient", "Its upper 95% limit.", true), Double.class);
    /** Two-sided probability of a tau as far from 0 if nothing goes together. */
    public static final Field<AssessmentAssociationTable, Double> P_VALUE = T.field(new Column("p_value", Type.DOUBLE, Role.MEASURE, "probability", "Two-sided probability of a tau as far from 0 if nothing goes together.", true), Double.class);
    /** The same adjusted for the number of comparisons of the framework at this level (Benjamini and Hochberg). */
    public static final Field<AssessmentAssociationTable, Double> P_ADJUSTED = T.field(new Column("p_adjusted", Type.DOUBLE, Role.MEASURE, "probability", "The same adjusted for the number of comparisons of the framework at this level (Benjamini and Hochberg).", true), Double.class);
    /** higher or lower: what values more mature areas have where both limits of tau lie on one side of 0 and the adjusted probability is at most 5%; otherwise not clear. */
    public static final Field<AssessmentAssociationTable, MaturityAssociation> WITH_MATURITY = T.field(new Column("with_maturity", Type.STRING, Role.ATTRIBUTE, "", "higher or lower: what values more mature areas have where both limits of tau lie on one side of 0 and the adjusted probability is at most 5%; otherwise not clear.", true), MaturityAssociation.class);
    /** better or worse by the indicator's polarity, not clear, or no judgement for variation. */
    public static final Field<AssessmentAssociationTable, MaturityAssociation> JUDGEMENT = T.field(new Column("judgement", Type.STRING, Role.ATTRIBUTE, "", "better or worse by the indicator's polarity, not clear, or no judgement for variation.", true), MaturityAssociation.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<AssessmentAssociationTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AssessmentAssociationTable> TABLE = T.table();

    private AssessmentAssociationTable() {}
}
