// Written from src/main/schema/delivery_change.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What came now against what the release before holds, or against the earlier periods of the same values: one measure of an indicator at a level, or the rows of a source's files, that has changed. Where nothing has changed, and in a first release, there is no row. The manifest names the release compared with (held_against). */
public final class DeliveryChangeTable {
    private static final TypedTable.Builder<DeliveryChangeTable> T =
            new TypedTable.Builder<>("delivery_change", Stage.CLEAN, true, "What came now against what the release before holds, or against the earlier periods of the same values: one measure of an indicator at a level, or the rows of a source's files, that has changed. Where nothing has changed, and in a first release, there is no row. The manifest names the release compared with (held_against).");

    /** The source; of values that several sources give, the first by id. */
    public static final Field<DeliveryChangeTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.IDENTIFIER, "", "The source; of values that several sources give, the first by id.", false), String.class);
    /** The indicator; all for the rows of a source's files. */
    public static final Field<DeliveryChangeTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "The indicator; all for the rows of a source's files.", false), String.class);
    /** Level of the areas; all for the rows of a source's files. */
    public static final Field<DeliveryChangeTable, String> AREA_LEVEL = T.field(new Column("area_level", Type.STRING, Role.IDENTIFIER, "", "Level of the areas; all for the rows of a source's files.", false), String.class);
    /** all areas of the level, or those of the configured system alone. */
    public static final Field<DeliveryChangeTable, DeliveryScope> SCOPE = T.field(new Column("scope", Type.STRING, Role.IDENTIFIER, "", "all areas of the level, or those of the configured system alone.", false), DeliveryScope.class);
    /** What was compared: areas with a value, totals of numerators or denominators, periods, of the newest period against the earlier ones its areas, those of them whose value may be told, its totals, and whether it repeats the one before it; rows of files. */
    public static final Field<DeliveryChangeTable, DeliveryMeasure> MEASURE = T.field(new Column("measure", Type.STRING, Role.IDENTIFIER, "", "What was compared: areas with a value, totals of numerators or denominators, periods, of the newest period against the earlier ones its areas, those of them whose value may be told, its totals, and whether it repeats the one before it; rows of files.", false), DeliveryMeasure.class);
    /** The file that the values come from now, or came from where none does; of several, the first by name. */
    public static final Field<DeliveryChangeTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The file that the values come from now, or came from where none does; of several, the first by name.", true), String.class);
    /** The period that the change is largest in; of periods that are gone, the newest of them; null for rows of files. */
    public static final Field<DeliveryChangeTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period that the change is largest in; of periods that are gone, the newest of them; null for rows of files.", true), String.class);
    /** Its last day. */
    public static final Field<DeliveryChangeTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Its last day.", true), LocalDate.class);
    /** The breakdown that the change is largest in; all for everyone; null for periods and rows of files. Areas of a breakdown count once for each of its groups. */
    public static final Field<DeliveryChangeTable, String> BREAKDOWN = T.field(new Column("breakdown", Type.STRING, Role.ATTRIBUTE, "", "The breakdown that the change is largest in; all for everyone; null for periods and rows of files. Areas of a breakdown count once for each of its groups.", true), String.class);
    /** How much there was: in the release before; for newest_areas and newest_numbers, in the period before or, where that is less, the median of up to four; for totals of the newest period, in the nearest of these. */
    public static final Field<DeliveryChangeTable, Double> BEFORE = T.field(new Column("before", Type.DOUBLE, Role.MEASURE, "areas, periods, rows or the total's unit", "How much there was: in the release before; for newest_areas and newest_numbers, in the period before or, where that is less, the median of up to four; for totals of the newest period, in the nearest of these.", false), Double.class);
    /** How much there is. */
    public static final Field<DeliveryChangeTable, Double> NOW = T.field(new Column("now", Type.DOUBLE, Role.MEASURE, "areas, periods, rows or the total's unit", "How much there is.", false), Double.class);
    /** Of areas, periods and rows, the share that is gone, and is not made up by newer periods; of totals, how far the total moved, as a share of what it was; of totals of the newest period, how much less the lesser is, as a share of the larger; 1 where the newest period repeats the one before it. */
    public static final Field<DeliveryChangeTable, Double> SHARE = T.field(new Column("share", Type.DOUBLE, Role.MEASURE, "share, 0 to 1", "Of areas, periods and rows, the share that is gone, and is not made up by newer periods; of totals, how far the total moved, as a share of what it was; of totals of the newest period, how much less the lesser is, as a share of the larger; 1 where the newest period repeats the one before it.", false), Double.class);
    /** The most that is let through: delivery_changes of fosse.yaml; 0 for newest_repeated. */
    public static final Field<DeliveryChangeTable, Double> LIMIT = T.field(new Column("limit", Type.DOUBLE, Role.MEASURE, "share, 0 to 1", "The most that is let through: delivery_changes of fosse.yaml; 0 for newest_repeated.", false), Double.class);
    /** Periods in which the limit is passed; 0 within it. */
    public static final Field<DeliveryChangeTable, Integer> PERIODS = T.field(new Column("periods", Type.INT, Role.MEASURE, "periods", "Periods in which the limit is passed; 0 within it.", false), Integer.class);
    /** within_limit; beyond_limit, which stops a run; accepted, where whoever ran it has said that what came is right; other_areas, where another set of areas came in the place of those that are gone; to_look_at, where nothing but the file's own history says so. */
    public static final Field<DeliveryChangeTable, DeliveryVerdict> VERDICT = T.field(new Column("verdict", Type.STRING, Role.ATTRIBUTE, "", "within_limit; beyond_limit, which stops a run; accepted, where whoever ran it has said that what came is right; other_areas, where another set of areas came in the place of those that are gone; to_look_at, where nothing but the file's own history says so.", false), DeliveryVerdict.class);
    /** The same in plain words. */
    public static final Field<DeliveryChangeTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "The same in plain words.", false), String.class);
    /** The reason that was given for accepting it; null for all else. */
    public static final Field<DeliveryChangeTable, String> ACCEPTED_BECAUSE = T.field(new Column("accepted_because", Type.STRING, Role.ATTRIBUTE, "", "The reason that was given for accepting it; null for all else.", true), String.class);

    /** The declaration. */
    public static final TypedTable<DeliveryChangeTable> TABLE = T.table(
            new Check("accepted_has_reason", "(verdict = 'accepted') = (accepted_because is not null)", "What is accepted has a reason, and nothing else has."));

    private DeliveryChangeTable() {}
}
