// Written from src/main/schema/fact_blind_spot.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What are we missing? One thing that cannot be seen of a unit of the system. */
public final class FactBlindSpotTable {
    private static final TypedTable.Builder<FactBlindSpotTable> T =
            new TypedTable.Builder<>("fact_blind_spot", Folder.STAR, Stage.PUBLISH, true, "What are we missing? One thing that cannot be seen of a unit of the system.");

    /** The unit, as it is now. */
    public static final Field<FactBlindSpotTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The unit, as it is now.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its quality domain. */
    public static final Field<FactBlindSpotTable, String> QUALITY_DOMAIN_KEY = T.field(new Column("quality_domain_key", Type.STRING, Role.IDENTIFIER, "", "Its quality domain.", false).leadingTo(new ForeignKey("dim_quality_domain", null)), String.class);
    /** The indicator, measure, requirement, domain of a framework or theme, the kind of evidence or the file; all for the whole part of quality. */
    public static final Field<FactBlindSpotTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.IDENTIFIER, "", "The indicator, measure, requirement, domain of a framework or theme, the kind of evidence or the file; all for the whole part of quality.", false), String.class);
    /** no_data; stale (nothing newer than questions.stale_after_months, or than an assessment's own limit); suppressed; too_small (too few people or areas to judge); single_source (one kind of evidence only); never_assessed; and of the system as a whole: not_delivered (no extract holds this kind of evidence), no_source (no unit has a value of this measure of the catalogue, whose binding standard has not been withdrawn), file_not_read. */
    public static final Field<FactBlindSpotTable, BlindSpotKind> KIND = T.field(new Column("kind", Type.STRING, Role.IDENTIFIER, "", "no_data; stale (nothing newer than questions.stale_after_months, or than an assessment's own limit); suppressed; too_small (too few people or areas to judge); single_source (one kind of evidence only); never_assessed; and of the system as a whole: not_delivered (no extract holds this kind of evidence), no_source (no unit has a value of this measure of the catalogue, whose binding standard has not been withdrawn), file_not_read.", false), BlindSpotKind.class);
    /** The theme in words. */
    public static final Field<FactBlindSpotTable, String> THEME_NAME = T.field(new Column("theme_name", Type.STRING, Role.ATTRIBUTE, "", "The theme in words.", false), String.class);
    /** Its reason. */
    public static final Field<FactBlindSpotTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Since when it cannot be seen; null where it never could. */
    public static final Field<FactBlindSpotTable, LocalDate> SINCE = T.field(new Column("since", Type.DATE, Role.ATTRIBUTE, "", "Since when it cannot be seen; null where it never could.", true), LocalDate.class);
    /** The kind of evidence that is missing, stale or alone; null where all of it is missing. */
    public static final Field<FactBlindSpotTable, EvidenceKind> EVIDENCE_KIND = T.field(new Column("evidence_kind", Type.STRING, Role.ATTRIBUTE, "", "The kind of evidence that is missing, stale or alone; null where all of it is missing.", true), EvidenceKind.class);
    /** What would fill it. */
    public static final Field<FactBlindSpotTable, String> FILL = T.field(new Column("fill", Type.STRING, Role.ATTRIBUTE, "", "What would fill it.", false), String.class);
    /** The blind spot in plain words. */
    public static final Field<FactBlindSpotTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The blind spot in plain words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<FactBlindSpotTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactBlindSpotTable, BlindSpotTable> PROJECTION = new Projection<>(TABLE, BlindSpotTable.TABLE, null, false, List.of(
            List.of(BlindSpotTable.UNIT_CODE),
            List.of(BlindSpotTable.QUALITY_DOMAIN),
            List.of(BlindSpotTable.THEME),
            List.of(BlindSpotTable.KIND),
            List.of(BlindSpotTable.THEME_NAME),
            List.of(BlindSpotTable.REASON),
            List.of(BlindSpotTable.SINCE),
            List.of(BlindSpotTable.EVIDENCE_KIND),
            List.of(BlindSpotTable.FILL),
            List.of(BlindSpotTable.SENTENCE)));

    private FactBlindSpotTable() {}
}
