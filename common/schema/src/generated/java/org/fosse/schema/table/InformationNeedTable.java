// Written from src/main/schema/information_need.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Do we need to know more? How far the conclusion about one unit and part of quality, a concern or a bright spot, can be trusted, and what to collect next. */
public final class InformationNeedTable {
    private static final TypedTable.Builder<InformationNeedTable> T =
            new TypedTable.Builder<>("information_need", Stage.COMPUTE, true, "Do we need to know more? How far the conclusion about one unit and part of quality, a concern or a bright spot, can be trusted, and what to collect next.");

    /** Code of the area, provider, team or design group. */
    public static final Field<InformationNeedTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area, provider, team or design group.", false), String.class);
    /** The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned. */
    public static final Field<InformationNeedTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.IDENTIFIER, "", "The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** concern (table concern) or good (table bright_spot). */
    public static final Field<InformationNeedTable, EvidenceDirection> SIDE = T.field(new Column("side", Type.STRING, Role.IDENTIFIER, "", "concern (table concern) or good (table bright_spot).", false), EvidenceDirection.class);
    /** Its level. */
    public static final Field<InformationNeedTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "Its level.", false), Level.class);
    /** Its name. */
    public static final Field<InformationNeedTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** A: two kinds of evidence or more agree, none disagrees, certainty of 0.7 or more, newest evidence within six months. B: as A but less certain or older; or one kind alone that is as certain and as new, with 12 observations or more. C: one kind alone otherwise, or more kinds for it than against. D: as many against as for it, certainty below 0.4, or nothing within questions.stale_after_months. */
    public static final Field<InformationNeedTable, ConfidenceGrade> GRADE = T.field(new Column("grade", Type.STRING, Role.ATTRIBUTE, "", "A: two kinds of evidence or more agree, none disagrees, certainty of 0.7 or more, newest evidence within six months. B: as A but less certain or older; or one kind alone that is as certain and as new, with 12 observations or more. C: one kind alone otherwise, or more kinds for it than against. D: as many against as for it, certainty below 0.4, or nothing within questions.stale_after_months.", false), ConfidenceGrade.class);
    /** agree (two kinds of evidence or more), alone (one), disagree (another kind has a signal on the other side). */
    public static final Field<InformationNeedTable, ConfidenceStanding> STANDING = T.field(new Column("standing", Type.STRING, Role.ATTRIBUTE, "", "agree (two kinds of evidence or more), alone (one), disagree (another kind has a signal on the other side).", false), ConfidenceStanding.class);
    /** Kinds of evidence with a signal for it, divided by commas. */
    public static final Field<InformationNeedTable, String> AGREEING = T.field(new Column("agreeing", Type.STRING, Role.ATTRIBUTE, "", "Kinds of evidence with a signal for it, divided by commas.", false), String.class);
    /** Kinds with a signal on the other side only; null if none. */
    public static final Field<InformationNeedTable, String> DISAGREEING = T.field(new Column("disagreeing", Type.STRING, Role.ATTRIBUTE, "", "Kinds with a signal on the other side only; null if none.", true), String.class);
    /** Kinds with no signal either way; null if none. */
    public static final Field<InformationNeedTable, String> SILENT = T.field(new Column("silent", Type.STRING, Role.ATTRIBUTE, "", "Kinds with no signal either way; null if none.", true), String.class);
    /** As in the table of the conclusion. */
    public static final Field<InformationNeedTable, Double> CERTAINTY = T.field(new Column("certainty", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "As in the table of the conclusion.", false), Double.class);
    /** Observations that its signals rest on. */
    public static final Field<InformationNeedTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "observations", "Observations that its signals rest on.", false), Long.class);
    /** Days from its newest evidence to the date of the run. */
    public static final Field<InformationNeedTable, Long> AGE_DAYS = T.field(new Column("age_days", Type.LONG, Role.MEASURE, "days", "Days from its newest evidence to the date of the run.", false), Long.class);
    /** The same from the oldest of its signals' newest evidence. */
    public static final Field<InformationNeedTable, Long> OLDEST_DAYS = T.field(new Column("oldest_days", Type.LONG, Role.MEASURE, "days", "The same from the oldest of its signals' newest evidence.", false), Long.class);
    /** What to collect or find out next. */
    public static final Field<InformationNeedTable, String> NEXT = T.field(new Column("next", Type.STRING, Role.ATTRIBUTE, "", "What to collect or find out next.", false), String.class);

    /** The declaration. */
    public static final TypedTable<InformationNeedTable> TABLE = T.table();

    private InformationNeedTable() {}
}
