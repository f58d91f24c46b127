// Written from src/main/schema/blind_spot_summary.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What are we missing, the most worth a meeting first? Blind spots that are filled together: what nobody delivered, the measures of one publication, what is not known of a provider of the system or of all units of a level. Table blind_spot has each. */
public final class BlindSpotSummaryTable {
    private static final TypedTable.Builder<BlindSpotSummaryTable> T =
            new TypedTable.Builder<>("blind_spot_summary", Stage.COMPUTE, true, "What are we missing, the most worth a meeting first? Blind spots that are filled together: what nobody delivered, the measures of one publication, what is not known of a provider of the system or of all units of a level. Table blind_spot has each.");

    /** 1 is the first to look at: what is technical last, then by score, then by level and kind. */
    public static final Field<BlindSpotSummaryTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.IDENTIFIER, "", "1 is the first to look at: what is technical last, then by score, then by level and kind.", false), Integer.class);
    /** Whether it is for those who handle the data, not for a meeting: files that were not read, numbers that are suppressed or too small, measures that nobody calls good or bad. */
    public static final Field<BlindSpotSummaryTable, Boolean> TECHNICAL = T.field(new Column("technical", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is for those who handle the data, not for a meeting: files that were not read, numbers that are suppressed or too small, measures that nobody calls good or bad.", false), Boolean.class);
    /** The units' level. */
    public static final Field<BlindSpotSummaryTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "The units' level.", false), Level.class);
    /** Code of the one unit, a provider of the system; null where several are put together. */
    public static final Field<BlindSpotSummaryTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the one unit, a provider of the system; null where several are put together.", true), String.class);
    /** Its name. */
    public static final Field<BlindSpotSummaryTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", true), String.class);
    /** The parts of quality, ids of quality_domains in fosse.yaml, divided by commas; all for what judges a body as a whole; or unassigned. */
    public static final Field<BlindSpotSummaryTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The parts of quality, ids of quality_domains in fosse.yaml, divided by commas; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** Why it cannot be seen, as in table blind_spot. */
    public static final Field<BlindSpotSummaryTable, BlindSpotKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "Why it cannot be seen, as in table blind_spot.", false), BlindSpotKind.class);
    /** Of measures without a value: the publication that holds them, otherwise their set in the catalogue; null for all else. */
    public static final Field<BlindSpotSummaryTable, String> TOPIC = T.field(new Column("topic", Type.STRING, Role.ATTRIBUTE, "", "Of measures without a value: the publication that holds them, otherwise their set in the catalogue; null for all else.", true), String.class);
    /** Whether all of the parts of quality is meant; otherwise single themes in them. */
    public static final Field<BlindSpotSummaryTable, Boolean> WHOLE = T.field(new Column("whole", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether all of the parts of quality is meant; otherwise single themes in them.", false), Boolean.class);
    /** The kind's weight (questions.blind_weights) x the level's (system 4; sub-ICB location, place and provider of the system 3; network and locality 2; all others 1) x (1 + share) / 2; half as much again where a measure has a national standard or ambition in force. share: of measures without a value, theirs among all measures with a direction of these parts of quality; of what was not delivered or read, 1; of all else, the rows among the units x the parts of quality, and 0 where single themes are meant. */
    public static final Field<BlindSpotSummaryTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.MEASURE, "weight", "The kind's weight (questions.blind_weights) x the level's (system 4; sub-ICB location, place and provider of the system 3; network and locality 2; all others 1) x (1 + share) / 2; half as much again where a measure has a national standard or ambition in force. share: of measures without a value, theirs among all measures with a direction of these parts of quality; of what was not delivered or read, 1; of all else, the rows among the units x the parts of quality, and 0 where single themes are meant.", false), Double.class);
    /** Units of the level that have such a blind spot. */
    public static final Field<BlindSpotSummaryTable, Long> UNITS = T.field(new Column("units", Type.LONG, Role.MEASURE, "units", "Units of the level that have such a blind spot.", false), Long.class);
    /** Units of the level in the system. */
    public static final Field<BlindSpotSummaryTable, Long> UNITS_OF_LEVEL = T.field(new Column("units_of_level", Type.LONG, Role.MEASURE, "units", "Units of the level in the system.", false), Long.class);
    /** Different themes among them; 1 where all of the parts of quality is meant. */
    public static final Field<BlindSpotSummaryTable, Long> THEMES = T.field(new Column("themes", Type.LONG, Role.MEASURE, "themes", "Different themes among them; 1 where all of the parts of quality is meant.", false), Long.class);
    /** The themes that most units lack, those with a national standard first, at most five; null where all of the parts of quality is meant. */
    public static final Field<BlindSpotSummaryTable, String> EXAMPLES = T.field(new Column("examples", Type.STRING, Role.ATTRIBUTE, "", "The themes that most units lack, those with a national standard first, at most five; null where all of the parts of quality is meant.", true), String.class);
    /** Who can deliver what would fill it; null where the configuration does not say. */
    public static final Field<BlindSpotSummaryTable, String> DELIVERED_BY = T.field(new Column("delivered_by", Type.STRING, Role.ATTRIBUTE, "", "Who can deliver what would fill it; null where the configuration does not say.", true), String.class);
    /** What would fill it, as most of the rows say. */
    public static final Field<BlindSpotSummaryTable, String> FILL = T.field(new Column("fill", Type.STRING, Role.ATTRIBUTE, "", "What would fill it, as most of the rows say.", false), String.class);
    /** The whole in plain words. */
    public static final Field<BlindSpotSummaryTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The whole in plain words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<BlindSpotSummaryTable> TABLE = T.table(
            new Check("units_of_the_level", "units <= units_of_level", "No more units lack it than the level has."));

    private BlindSpotSummaryTable() {}
}
