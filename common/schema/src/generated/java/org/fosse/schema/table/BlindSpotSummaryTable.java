// Written from src/main/schema/blind_spot_summary.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What are we missing, the most worth a meeting first? The blind spots of one kind in one part of quality, over all units of one level together; table blind_spot has each. */
public final class BlindSpotSummaryTable {
    private static final TypedTable.Builder<BlindSpotSummaryTable> T =
            new TypedTable.Builder<>("blind_spot_summary", Stage.COMPUTE, true, "What are we missing, the most worth a meeting first? The blind spots of one kind in one part of quality, over all units of one level together; table blind_spot has each.");

    /** 1 is the first to look at: by score, then by level, part of quality and kind. */
    public static final Field<BlindSpotSummaryTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.IDENTIFIER, "", "1 is the first to look at: by score, then by level, part of quality and kind.", false), Integer.class);
    /** The units' level. */
    public static final Field<BlindSpotSummaryTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "The units' level.", false), Level.class);
    /** The part of quality, an id of quality_domains in fosse.yaml; or unassigned. */
    public static final Field<BlindSpotSummaryTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality, an id of quality_domains in fosse.yaml; or unassigned.", false), String.class);
    /** Why it cannot be seen, as in table blind_spot. */
    public static final Field<BlindSpotSummaryTable, BlindSpotKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "Why it cannot be seen, as in table blind_spot.", false), BlindSpotKind.class);
    /** Whether all of the part of quality is meant; otherwise single themes in it. */
    public static final Field<BlindSpotSummaryTable, Boolean> WHOLE = T.field(new Column("whole", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether all of the part of quality is meant; otherwise single themes in it.", false), Boolean.class);
    /** The kind's weight (questions.blind_weights) x the level's (system 4; sub-ICB location, place and provider 3; network and locality 2; practice, team and design group 1) x (1 + units / units_of_level) / 2; half as much again where a measure has a national standard in force. */
    public static final Field<BlindSpotSummaryTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.MEASURE, "weight", "The kind's weight (questions.blind_weights) x the level's (system 4; sub-ICB location, place and provider 3; network and locality 2; practice, team and design group 1) x (1 + units / units_of_level) / 2; half as much again where a measure has a national standard in force.", false), Double.class);
    /** Units of the level that have such a blind spot. */
    public static final Field<BlindSpotSummaryTable, Long> UNITS = T.field(new Column("units", Type.LONG, Role.MEASURE, "units", "Units of the level that have such a blind spot.", false), Long.class);
    /** Units of the level in the system. */
    public static final Field<BlindSpotSummaryTable, Long> UNITS_OF_LEVEL = T.field(new Column("units_of_level", Type.LONG, Role.MEASURE, "units", "Units of the level in the system.", false), Long.class);
    /** Different themes among them; 1 where all of the part of quality is meant. */
    public static final Field<BlindSpotSummaryTable, Long> THEMES = T.field(new Column("themes", Type.LONG, Role.MEASURE, "themes", "Different themes among them; 1 where all of the part of quality is meant.", false), Long.class);
    /** The themes that most units lack, at most five; null where all of the part of quality is meant. */
    public static final Field<BlindSpotSummaryTable, String> EXAMPLES = T.field(new Column("examples", Type.STRING, Role.ATTRIBUTE, "", "The themes that most units lack, at most five; null where all of the part of quality is meant.", true), String.class);
    /** What would fill it, as most of the rows say; of what was not delivered, all that they say. */
    public static final Field<BlindSpotSummaryTable, String> FILL = T.field(new Column("fill", Type.STRING, Role.ATTRIBUTE, "", "What would fill it, as most of the rows say; of what was not delivered, all that they say.", false), String.class);
    /** The whole in plain words. */
    public static final Field<BlindSpotSummaryTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The whole in plain words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<BlindSpotSummaryTable> TABLE = T.table(
            new Check("units_of_the_level", "units <= units_of_level", "No more units lack it than the level has."));

    private BlindSpotSummaryTable() {}
}
