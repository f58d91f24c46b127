// Written from src/main/schema/standardised_rate.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** An indicator of one area and period, standardised by age or by age and sex: directly, to the 2013 European Standard Population, and indirectly, as a ratio to England or to the area's system (100). */
public final class StandardisedRateTable {
    private static final TypedTable.Builder<StandardisedRateTable> T =
            new TypedTable.Builder<>("standardised_rate", Stage.COMPUTE, true, "An indicator of one area and period, standardised by age or by age and sex: directly, to the 2013 European Standard Population, and indirectly, as a ratio to England or to the area's system (100).");

    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<StandardisedRateTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<StandardisedRateTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<StandardisedRateTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<StandardisedRateTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** What it is standardised by: age, or age and sex. */
    public static final Field<StandardisedRateTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What it is standardised by: age, or age and sex.", false), String.class);
    /** direct: what the rate would be in the standard population; indirect: events observed over those expected at the reference's rates. Ratios of two areas are comparable with the reference, not with each other. */
    public static final Field<StandardisedRateTable, Standardisation> STANDARDISATION = T.field(new Column("standardisation", Type.STRING, Role.IDENTIFIER, "", "direct: what the rate would be in the standard population; indirect: events observed over those expected at the reference's rates. Ratios of two areas are comparable with the reference, not with each other.", false), Standardisation.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<StandardisedRateTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** The period in words. */
    public static final Field<StandardisedRateTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** Groups by age, or by age and sex. */
    public static final Field<StandardisedRateTable, Integer> STRATA = T.field(new Column("strata", Type.INT, Role.MEASURE, "groups", "Groups by age, or by age and sex.", false), Integer.class);
    /** Events: the sum of the numerators. */
    public static final Field<StandardisedRateTable, Double> OBSERVED = T.field(new Column("observed", Type.DOUBLE, Role.MEASURE, "count", "Events: the sum of the numerators.", true), Double.class);
    /** The sum of the denominators. */
    public static final Field<StandardisedRateTable, Double> PEOPLE = T.field(new Column("people", Type.DOUBLE, Role.MEASURE, "count", "The sum of the denominators.", true), Double.class);
    /** Indirect: sum of people x reference numerator / reference denominator; null for direct. */
    public static final Field<StandardisedRateTable, Double> EXPECTED = T.field(new Column("expected", Type.DOUBLE, Role.MEASURE, "count", "Indirect: sum of people x reference numerator / reference denominator; null for direct.", true), Double.class);
    /** Indirect: the area whose rates are the reference; null for direct. */
    public static final Field<StandardisedRateTable, String> REFERENCE_CODE = T.field(new Column("reference_code", Type.STRING, Role.ATTRIBUTE, "", "Indirect: the area whose rates are the reference; null for direct.", true), String.class);
    /** Share of the standard population whose ages the groups cover; a rate covers no others. */
    public static final Field<StandardisedRateTable, Double> STANDARD_COVERED = T.field(new Column("standard_covered", Type.DOUBLE, Role.MEASURE, "share", "Share of the standard population whose ages the groups cover; a rate covers no others.", true), Double.class);
    /** Observed / people x multiplier. */
    public static final Field<StandardisedRateTable, Double> CRUDE_VALUE = T.field(new Column("crude_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Observed / people x multiplier.", true), Double.class);
    /** Direct: sum(w x n / d) / sum(w) x multiplier (DirectlyStandardisedRate); not given below 10 events. Indirect: 100 x observed / expected (IndirectlyStandardised). */
    public static final Field<StandardisedRateTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit; 100 = reference", "Direct: sum(w x n / d) / sum(w) x multiplier (DirectlyStandardisedRate); not given below 10 events. Indirect: 100 x observed / expected (IndirectlyStandardised).", true), Double.class);
    /** Lower 95% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected. */
    public static final Field<StandardisedRateTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit; 100 = reference", "Lower 95% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected.", true), Double.class);
    /** Upper 95% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected. */
    public static final Field<StandardisedRateTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit; 100 = reference", "Upper 95% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected.", true), Double.class);
    /** Lower 99.8% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected. */
    public static final Field<StandardisedRateTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit; 100 = reference", "Lower 99.8% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected.", true), Double.class);
    /** Upper 99.8% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected. */
    public static final Field<StandardisedRateTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit; 100 = reference", "Upper 99.8% limit. Direct, rates: Dobson's, from Byar's limits of the count (Stat Med 1991); proportions: binomial, sum(w^2 p (1 - p) / n) / sum(w)^2 about Wilson's limits. Indirect: limits of the observed count, for proportions drawn in to the binomial variance, exact below ten and Byar's from ten, over expected.", true), Double.class);
    /** How the value and its limits were made. */
    public static final Field<StandardisedRateTable, String> METHOD = T.field(new Column("method", Type.STRING, Role.ATTRIBUTE, "", "How the value and its limits were made.", true), String.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<StandardisedRateTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<StandardisedRateTable> TABLE = T.table(
            new Check("no_value_has_reason", "value is not null or reason is not null", "A value that is not there has a reason."));

    private StandardisedRateTable() {}
}
