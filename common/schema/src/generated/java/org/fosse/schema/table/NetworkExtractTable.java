// Written from src/main/schema/network_extract.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** One row of one network's folder: a practice of the network, or a comparator (the network, its place, the system). Figures of public indicators are those of their publication; all others are made of counts that were rounded by chance, each practice's and group's once (docs/decisions/0023-protection.md). */
public final class NetworkExtractTable {
    private static final TypedTable.Builder<NetworkExtractTable> T =
            new TypedTable.Builder<>("network_extract", Stage.PUBLISH, true, "One row of one network's folder: a practice of the network, or a comparator (the network, its place, the system). Figures of public indicators are those of their publication; all others are made of counts that were rounded by chance, each practice's and group's once (docs/decisions/0023-protection.md).");

    /** Code of the primary care network that receives the row. */
    public static final Field<NetworkExtractTable, String> NETWORK_CODE = T.field(new Column("network_code", Type.STRING, Role.IDENTIFIER, "", "Code of the primary care network that receives the row.", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<NetworkExtractTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** First day of the period. */
    public static final Field<NetworkExtractTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.IDENTIFIER, "", "First day of the period.", false), LocalDate.class);
    /** Last day of the period. */
    public static final Field<NetworkExtractTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.IDENTIFIER, "", "Last day of the period.", false), LocalDate.class);
    /** What the stratum divides by (sex, age, deprivation decile); all for everyone. */
    public static final Field<NetworkExtractTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.IDENTIFIER, "", "What the stratum divides by (sex, age, deprivation decile); all for everyone.", false), String.class);
    /** The group within the breakdown; all for everyone. */
    public static final Field<NetworkExtractTable, String> STRATUM = T.field(new Column("stratum", Type.STRING, Role.IDENTIFIER, "", "The group within the breakdown; all for everyone.", false), String.class);
    /** Code of the area or organisation (ODS code where it has one, otherwise ONS). */
    public static final Field<NetworkExtractTable, String> AREA_CODE = T.field(new Column("area_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area or organisation (ODS code where it has one, otherwise ONS).", false), String.class);
    /** Plain name of the indicator. */
    public static final Field<NetworkExtractTable, String> INDICATOR_NAME = T.field(new Column("indicator_name", Type.STRING, Role.ATTRIBUTE, "", "Plain name of the indicator.", false), String.class);
    /** Unit of the value. */
    public static final Field<NetworkExtractTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "Unit of the value.", true), String.class);
    /** higher is better, lower is better, or no judgement. */
    public static final Field<NetworkExtractTable, String> POLARITY = T.field(new Column("polarity", Type.STRING, Role.ATTRIBUTE, "", "higher is better, lower is better, or no judgement.", false), String.class);
    /** The period in words. */
    public static final Field<NetworkExtractTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group. */
    public static final Field<NetworkExtractTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.ATTRIBUTE, "", "practice, neighbourhood, locality, place, system, sub_icb, region, country, provider, team or design_group.", false), String.class);
    /** Name of the practice, network, place or system. */
    public static final Field<NetworkExtractTable, String> AREA_NAME = T.field(new Column("area_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the practice, network, place or system.", true), String.class);
    /** Whether the period is the one that the network's page is of: the latest of the indicator in the system (table spine, of networks, otherwise of practices); where the folder has nothing of it, the newest that it has, of two that end on one day the longer. */
    public static final Field<NetworkExtractTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether the period is the one that the network's page is of: the latest of the indicator in the system (table spine, of networks, otherwise of practices); where the folder has nothing of it, the newest that it has, of two that end on one day the longer.", false), Boolean.class);
    /** exact (the publication's figures, or no people) or rounded (made of counts rounded by chance to a multiple of disclosure.round_to; where that is 5, each count added up, rounded_cells, may be 4 more or less than shown, and a 0 may be up to 4). */
    public static final Field<NetworkExtractTable, LeavingAs> PROTECTION = T.field(new Column("protection", Type.STRING, Role.ATTRIBUTE, "", "exact (the publication's figures, or no people) or rounded (made of counts rounded by chance to a multiple of disclosure.round_to; where that is 5, each count added up, rounded_cells, may be 4 more or less than shown, and a 0 may be up to 4).", false), LeavingAs.class);
    /** Of a protected row: how many rounded counts of a practice and shortest period its numerator is the sum of, as its denominator is; each is up to disclosure.round_to less 1 away. Null where protection is exact. */
    public static final Field<NetworkExtractTable, Long> ROUNDED_CELLS = T.field(new Column("rounded_cells", Type.LONG, Role.MEASURE, "counts", "Of a protected row: how many rounded counts of a practice and shortest period its numerator is the sum of, as its denominator is; each is up to disclosure.round_to less 1 away. Null where protection is exact.", true), Long.class);
    /** The numerator; of a protected network, place or system the sum of its practices' rounded ones. Null beside a denominator below disclosure.few_people (20), where it would say more of people than of care. */
    public static final Field<NetworkExtractTable, Double> NUMERATOR = T.field(new Column("numerator", Type.DOUBLE, Role.MEASURE, "count", "The numerator; of a protected network, place or system the sum of its practices' rounded ones. Null beside a denominator below disclosure.few_people (20), where it would say more of people than of care.", true), Double.class);
    /** The denominator, likewise. */
    public static final Field<NetworkExtractTable, Double> DENOMINATOR = T.field(new Column("denominator", Type.DOUBLE, Role.MEASURE, "count", "The denominator, likewise.", true), Double.class);
    /** Of a protected indicator made of the counts shown, with no more decimals than their rounding allows. */
    public static final Field<NetworkExtractTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Of a protected indicator made of the counts shown, with no more decimals than their rounding allows.", true), Double.class);
    /** Lower 95% confidence limit. */
    public static final Field<NetworkExtractTable, Double> LOWER_95 = T.field(new Column("lower_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 95% confidence limit.", true), Double.class);
    /** Upper 95% confidence limit. */
    public static final Field<NetworkExtractTable, Double> UPPER_95 = T.field(new Column("upper_95", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 95% confidence limit.", true), Double.class);
    /** Lower 99.8% confidence limit. */
    public static final Field<NetworkExtractTable, Double> LOWER_998 = T.field(new Column("lower_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Lower 99.8% confidence limit.", true), Double.class);
    /** Upper 99.8% confidence limit. */
    public static final Field<NetworkExtractTable, Double> UPPER_998 = T.field(new Column("upper_998", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Upper 99.8% confidence limit.", true), Double.class);
    /** Where a practice lies on the system's funnel in the latest period, in limits that allow for the variation between practices beyond chance (position_adjusted of table funnel, made of what is shown) and of rounded counts for the rounding, too; not judged where that hides it or among too few, by the rule of table network_practice; null for comparators and earlier periods. */
    public static final Field<NetworkExtractTable, FunnelPosition> POSITION = T.field(new Column("position", Type.STRING, Role.ATTRIBUTE, "", "Where a practice lies on the system's funnel in the latest period, in limits that allow for the variation between practices beyond chance (position_adjusted of table funnel, made of what is shown) and of rounded counts for the rounding, too; not judged where that hides it or among too few, by the rule of table network_practice; null for comparators and earlier periods.", true), FunnelPosition.class);
    /** Why position is not judged, as codes of table reason; null where it is, and where there is no position. */
    public static final Field<NetworkExtractTable, String> NOT_JUDGED_WHY = T.field(new Column("not_judged_why", Type.STRING, Role.ATTRIBUTE, "", "Why position is not judged, as codes of table reason; null where it is, and where there is no position.", true), String.class);
    /** Why figures are withheld, as codes of table reason; otherwise as in table rate. */
    public static final Field<NetworkExtractTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why figures are withheld, as codes of table reason; otherwise as in table rate.", true), String.class);

    /** The declaration. */
    public static final TypedTable<NetworkExtractTable> TABLE = T.table();

    private NetworkExtractTable() {}
}
