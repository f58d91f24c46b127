// Written from src/main/schema/recipient_extract.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One row of the folder of a place, a forum or a provider (recipients of the configuration): of a place or forum a network, place, system or England, never a practice; of a provider its own figure. Figures are protected as those of networks are (table network_extract). */
public final class RecipientExtractTable {
    private static final TypedTable.Builder<RecipientExtractTable> T =
            new TypedTable.Builder<>("recipient_extract", Stage.PUBLISH, true, "One row of the folder of a place, a forum or a provider (recipients of the configuration): of a place or forum a network, place, system or England, never a practice; of a provider its own figure. Figures are protected as those of networks are (table network_extract).");

    /** Id of the recipient in the configuration. */
    public static final Field<RecipientExtractTable, String> RECIPIENT = T.field(new Column("recipient", Type.STRING, Role.IDENTIFIER, "", "Id of the recipient in the configuration.", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<RecipientExtractTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<RecipientExtractTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<RecipientExtractTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<RecipientExtractTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<RecipientExtractTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<RecipientExtractTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Plain name of the indicator. */
    public static final Field<RecipientExtractTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name of the indicator.", false), String.class);
    /** Unit of the value. */
    public static final Field<RecipientExtractTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value.", true), String.class);
    /** higher is better, lower is better, or no judgement. */
    public static final Field<RecipientExtractTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement.", false), String.class);
    /** The period in words. */
    public static final Field<RecipientExtractTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<RecipientExtractTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Name of the network, place, system, country or provider. */
    public static final Field<RecipientExtractTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the network, place, system, country or provider.", true), String.class);
    /** Whether the period is the latest, as in table network_extract; of a provider the newest of its own. */
    public static final Field<RecipientExtractTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the period is the latest, as in table network_extract; of a provider the newest of its own.", false), Boolean.class);
    /** exact (the publication's figures, or no people) or rounded (made of counts rounded by chance). */
    public static final Field<RecipientExtractTable, LeavingAs> PROTECTION = T.field(new Column("protection", Type.STRING, Role.ATTRIBUTE, "", "exact (the publication's figures, or no people) or rounded (made of counts rounded by chance).", false), LeavingAs.class);
    /** How many rounded counts are added up in the numerator, as in table network_extract. */
    public static final Field<RecipientExtractTable, Long> ROUNDED_CELLS = T.field(new Column("rounded_cells", Type.LONG, Role.MEASURE, "cells", "How many rounded counts are added up in the numerator, as in table network_extract.", true), Long.class);
    /** The numerator; of a protected area the sum of its practices' rounded ones. */
    public static final Field<RecipientExtractTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "The numerator; of a protected area the sum of its practices' rounded ones.", true), Double.class);
    /** The denominator, likewise. */
    public static final Field<RecipientExtractTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "The denominator, likewise.", true), Double.class);
    /** Of a protected indicator made of the counts shown, with no more decimals than their rounding allows. */
    public static final Field<RecipientExtractTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Of a protected indicator made of the counts shown, with no more decimals than their rounding allows.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<RecipientExtractTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<RecipientExtractTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Lower 99.8% confidence limit. */
    public static final Field<RecipientExtractTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit.", true), Double.class);
    /** Upper 99.8% confidence limit. */
    public static final Field<RecipientExtractTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit.", true), Double.class);
    /** Why figures are withheld, as codes of table reason; otherwise as in table rate. */
    public static final Field<RecipientExtractTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why figures are withheld, as codes of table reason; otherwise as in table rate.", true), String.class);

    /** The declaration. */
    public static final TypedTable<RecipientExtractTable> TABLE = T.table();

    private RecipientExtractTable() {}
}
