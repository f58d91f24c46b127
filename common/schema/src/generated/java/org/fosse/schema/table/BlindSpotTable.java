// Written from src/main/schema/blind_spot.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What are we missing? One thing that cannot be seen of a unit of the system: a whole part of quality, or one theme in it; on the rows of the system itself also what was not delivered or not read. Table blind_spot_summary has them together, the most worth a meeting first. */
public final class BlindSpotTable {
    private static final TypedTable.Builder<BlindSpotTable> T =
            new TypedTable.Builder<>("blind_spot", Stage.COMPUTE, true, "What are we missing? One thing that cannot be seen of a unit of the system: a whole part of quality, or one theme in it; on the rows of the system itself also what was not delivered or not read. Table blind_spot_summary has them together, the most worth a meeting first.");

    /** Code of the area, provider, team or design group. */
    public static final Field<BlindSpotTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area, provider, team or design group.", false), String.class);
    /** The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned. */
    public static final Field<BlindSpotTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.IDENTIFIER, "", "The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** The indicator, measure, requirement, domain of a framework or theme, the kind of evidence or the file; all for the whole part of quality. */
    public static final Field<BlindSpotTable, String> THEME = T.field(new Column("theme", Type.STRING, Role.IDENTIFIER, "", "The indicator, measure, requirement, domain of a framework or theme, the kind of evidence or the file; all for the whole part of quality.", false), String.class);
    /** no_data; stale (nothing newer than questions.stale_after_months, or than an assessment's own limit); suppressed; too_small (too few people or areas to judge); single_source (one kind of evidence only); never_assessed; and of the system as a whole: not_delivered (no extract holds this kind of evidence), no_source (no unit has a value of this measure of the catalogue, whose binding standard has not been withdrawn), file_not_read. */
    public static final Field<BlindSpotTable, BlindSpotKind> KIND = T.field(new Column("kind", Type.STRING, Role.IDENTIFIER, "", "no_data; stale (nothing newer than questions.stale_after_months, or than an assessment's own limit); suppressed; too_small (too few people or areas to judge); single_source (one kind of evidence only); never_assessed; and of the system as a whole: not_delivered (no extract holds this kind of evidence), no_source (no unit has a value of this measure of the catalogue, whose binding standard has not been withdrawn), file_not_read.", false), BlindSpotKind.class);
    /** Its level. */
    public static final Field<BlindSpotTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "Its level.", false), Level.class);
    /** Its name. */
    public static final Field<BlindSpotTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** The theme in words. */
    public static final Field<BlindSpotTable, String> THEME_NAME = T.field(new Column("theme_name", Type.STRING, Role.ATTRIBUTE, "", "The theme in words.", false), String.class);
    /** Since when it cannot be seen; null where it never could. */
    public static final Field<BlindSpotTable, LocalDate> SINCE = T.field(new Column("since", Type.DATE, Role.ATTRIBUTE, "", "Since when it cannot be seen; null where it never could.", true), LocalDate.class);
    /** The kind of evidence that is missing, stale or alone; null where all of it is missing. */
    public static final Field<BlindSpotTable, EvidenceKind> EVIDENCE_KIND = T.field(new Column("evidence_kind", Type.STRING, Role.ATTRIBUTE, "", "The kind of evidence that is missing, stale or alone; null where all of it is missing.", true), EvidenceKind.class);
    /** Of a measure without a value: the publication that holds it, otherwise its set in the catalogue; null for all else. */
    public static final Field<BlindSpotTable, String> TOPIC = T.field(new Column("topic", Type.STRING, Role.ATTRIBUTE, "", "Of a measure without a value: the publication that holds it, otherwise its set in the catalogue; null for all else.", true), String.class);
    /** Who can deliver what would fill it, as far as the configuration says; null where it does not. */
    public static final Field<BlindSpotTable, String> DELIVERED_BY = T.field(new Column("delivered_by", Type.STRING, Role.ATTRIBUTE, "", "Who can deliver what would fill it, as far as the configuration says; null where it does not.", true), String.class);
    /** What would fill it. */
    public static final Field<BlindSpotTable, String> FILL = T.field(new Column("fill", Type.STRING, Role.ATTRIBUTE, "", "What would fill it.", false), String.class);
    /** The blind spot in plain words. */
    public static final Field<BlindSpotTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The blind spot in plain words.", false), String.class);
    /** Where it shows; null for what shows nowhere. */
    public static final Field<BlindSpotTable, String> SOURCE_TABLE = T.field(new Column("source_table", Type.STRING, Role.ATTRIBUTE, "", "Where it shows; null for what shows nowhere.", true), String.class);
    /** The identifiers of the row there, divided by slashes. */
    public static final Field<BlindSpotTable, String> SOURCE_KEY = T.field(new Column("source_key", Type.STRING, Role.ATTRIBUTE, "", "The identifiers of the row there, divided by slashes.", true), String.class);
    /** Why its newest evidence says nothing, as codes of table reason; no_polarity for a measure without a value that nobody calls good or bad; null where it does not say. */
    public static final Field<BlindSpotTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why its newest evidence says nothing, as codes of table reason; no_polarity for a measure without a value that nobody calls good or bad; null where it does not say.", true), String.class);

    /** The declaration. */
    public static final TypedTable<BlindSpotTable> TABLE = T.table();

    private BlindSpotTable() {}
}
