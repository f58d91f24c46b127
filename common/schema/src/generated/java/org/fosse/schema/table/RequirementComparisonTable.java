// Written from src/main/schema/requirement_comparison.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One provider's value for a shared requirement and period, beside the other providers of its type. */
public final class RequirementComparisonTable {
    private static final TypedTable.Builder<RequirementComparisonTable> T =
            new TypedTable.Builder<>("requirement_comparison", Stage.COMPUTE, true, "One provider's value for a shared requirement and period, beside the other providers of its type.");

    /** Id of the shared requirement in conf/schedules. */
    public static final Field<RequirementComparisonTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.IDENTIFIER, "", "Id of the shared requirement in conf/schedules.", false), String.class);
    /** The kind of provider, as its register says; not_known where none does, and then nothing is compared. */
    public static final Field<RequirementComparisonTable, String> PROVIDER_TYPE = T.field(new Column("provider_type", Type.STRING, Role.IDENTIFIER, "", "The kind of provider, as its register says; not_known where none does, and then nothing is compared.", false), String.class);
    /** First day of the period. */
    public static final Field<RequirementComparisonTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<RequirementComparisonTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the provider. */
    public static final Field<RequirementComparisonTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.IDENTIFIER, "", "Code of the provider.", false), String.class);
    /** The period in words. */
    public static final Field<RequirementComparisonTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The requirement in plain words. */
    public static final Field<RequirementComparisonTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "The requirement in plain words.", false), String.class);
    /** Name of the provider. */
    public static final Field<RequirementComparisonTable, String> PROVIDER_NAME = T.field(new Column("provider_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the provider.", true), String.class);
    /** Unit of the values. */
    public static final Field<RequirementComparisonTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the values.", true), String.class);
    /** Direction of the shared requirement, which the rank follows. */
    public static final Field<RequirementComparisonTable, ThresholdDirection> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Direction of the shared requirement, which the rank follows.", false), ThresholdDirection.class);
    /** Contracts whose returns make the value. */
    public static final Field<RequirementComparisonTable, Long> CONTRACTS = T.field(new Column("contracts", Type.LONG, Role.MEASURE, "contracts", "Contracts whose returns make the value.", false), Long.class);
    /** The value returned; over several contracts the sum of numerators over the sum of denominators. */
    public static final Field<RequirementComparisonTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "unit", "The value returned; over several contracts the sum of numerators over the sum of denominators.", true), Double.class);
    /** As in quality_schedule, against the contract's own threshold; breached if one of several contracts is. */
    public static final Field<RequirementComparisonTable, ReturnResult> RESULT = T.field(new Column("result", Type.STRING, Role.ATTRIBUTE, "", "As in quality_schedule, against the contract's own threshold; breached if one of several contracts is.", false), ReturnResult.class);
    /** Providers of the type with a value in the period. */
    public static final Field<RequirementComparisonTable, Long> PROVIDERS = T.field(new Column("providers", Type.LONG, Role.MEASURE, "providers", "Providers of the type with a value in the period.", false), Long.class);
    /** One more than the number of providers that do better; equals share it. Null with a reason where there are too few, or no direction says what is better. */
    public static final Field<RequirementComparisonTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.MEASURE, "rank", "One more than the number of providers that do better; equals share it. Null with a reason where there are too few, or no direction says what is better.", true), Integer.class);
    /** A quarter of the values lie at or below it (interpolated between values, type 7 of Hyndman and Fan). */
    public static final Field<RequirementComparisonTable, Double> LOWER_QUARTILE = T.field(new Column("lower_quartile", Type.DOUBLE, Role.MEASURE, "unit", "A quarter of the values lie at or below it (interpolated between values, type 7 of Hyndman and Fan).", true), Double.class);
    /** The middle of the values, by the same rule. */
    public static final Field<RequirementComparisonTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.MEASURE, "unit", "The middle of the values, by the same rule.", true), Double.class);
    /** A quarter of the values lie at or above it. */
    public static final Field<RequirementComparisonTable, Double> UPPER_QUARTILE = T.field(new Column("upper_quartile", Type.DOUBLE, Role.MEASURE, "unit", "A quarter of the values lie at or above it.", true), Double.class);
    /** best_quarter, middle or worst_quarter: beyond a quartile or between them; lower_quarter or upper_quarter where no direction says what is better. */
    public static final Field<RequirementComparisonTable, QuarterPosition> POSITION = T.field(new Column("position", Type.STRING, Role.ATTRIBUTE, "", "best_quarter, middle or worst_quarter: beyond a quartile or between them; lower_quarter or upper_quarter where no direction says what is better.", true), QuarterPosition.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<RequirementComparisonTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<RequirementComparisonTable> TABLE = T.table(
            new Check("rank_within", "rank between 1 and providers", "A rank lies among the providers compared."));

    private RequirementComparisonTable() {}
}
