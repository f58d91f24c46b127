// Written from src/main/schema/learning_peer.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Who does significantly better on the same thing? One area that a unit of the system can learn from in one indicator, like for like, here or elsewhere in England; at most questions.learning_peers of each unit and indicator. The same periods as table benchmark, none that is older than questions.stale_after_months. */
public final class LearningPeerTable {
    private static final TypedTable.Builder<LearningPeerTable> T =
            new TypedTable.Builder<>("learning_peer", Stage.COMPUTE, true, "Who does significantly better on the same thing? One area that a unit of the system can learn from in one indicator, like for like, here or elsewhere in England; at most questions.learning_peers of each unit and indicator. The same periods as table benchmark, none that is older than questions.stale_after_months.");

    /** Code of the area, provider, team or design group. */
    public static final Field<LearningPeerTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area, provider, team or design group.", false), String.class);
    /** Stable id of the indicator; its name and unit are in table indicator. */
    public static final Field<LearningPeerTable, String> INDICATOR_ID = T.field(new Column("indicator_id", Type.STRING, Role.IDENTIFIER, "", "Stable id of the indicator; its name and unit are in table indicator.", false), String.class);
    /** 1 is the first to ask: areas most like the unit come first, and of these the ones of the own system; within each the furthest ahead. */
    public static final Field<LearningPeerTable, Integer> PEER_RANK = T.field(new Column("peer_rank", Type.INT, Role.IDENTIFIER, "", "1 is the first to ask: areas most like the unit come first, and of these the ones of the own system; within each the furthest ahead.", false), Integer.class);
    /** Its level. */
    public static final Field<LearningPeerTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "Its level.", false), Level.class);
    /** Its name. */
    public static final Field<LearningPeerTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** The part of quality the indicator speaks to. */
    public static final Field<LearningPeerTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the indicator speaks to.", false), String.class);
    /** The period in words. */
    public static final Field<LearningPeerTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period in words.", false), String.class);
    /** The value; percent runs from 0 to 100. */
    public static final Field<LearningPeerTable, Double> VALUE = T.field(new Column("value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The value; percent runs from 0 to 100.", true), Double.class);
    /** Code of the area to learn from. */
    public static final Field<LearningPeerTable, String> PEER_CODE = T.field(new Column("peer_code", Type.STRING, Role.ATTRIBUTE, "", "Code of the area to learn from.", false), String.class);
    /** Its name. */
    public static final Field<LearningPeerTable, String> PEER_NAME = T.field(new Column("peer_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** Its value in the same period. */
    public static final Field<LearningPeerTable, Double> PEER_VALUE = T.field(new Column("peer_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its value in the same period.", true), Double.class);
    /** The unit's value with the mean traits of the areas in the model (table benchmark), where it is adjusted values that are better; null where values are compared as they are. */
    public static final Field<LearningPeerTable, Double> ADJUSTED_VALUE = T.field(new Column("adjusted_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The unit's value with the mean traits of the areas in the model (table benchmark), where it is adjusted values that are better; null where values are compared as they are.", true), Double.class);
    /** The same of the other area. */
    public static final Field<LearningPeerTable, Double> PEER_ADJUSTED_VALUE = T.field(new Column("peer_adjusted_value", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "The same of the other area.", true), Double.class);
    /** Its value less the unit's; of adjusted values where those are compared. */
    public static final Field<LearningPeerTable, Double> DIFFERENCE = T.field(new Column("difference", Type.DOUBLE, Role.MEASURE, "the indicator's unit", "Its value less the unit's; of adjusted values where those are compared.", true), Double.class);
    /** Whether it is of the own system; otherwise elsewhere in England. */
    public static final Field<LearningPeerTable, Boolean> OWN_SYSTEM = T.field(new Column("own_system", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is of the own system; otherwise elsewhere in England.", false), Boolean.class);
    /** peer group (table peer_group: the areas most like it) or same level. */
    public static final Field<LearningPeerTable, PeerLikeness> LIKENESS = T.field(new Column("likeness", Type.STRING, Role.ATTRIBUTE, "", "peer group (table peer_group: the areas most like it) or same level.", false), PeerLikeness.class);
    /** peer group: the 99.8% limits of the difference leave out nought (table benchmark). same level: after the false discovery rate the unit is worse than what is expected of it in the system or England, and the other better (table adjusted; special lists among their kind); without a model, both lie outside the funnel of the system on these sides (table funnel). adjusted: of values with the same traits. */
    public static final Field<LearningPeerTable, String> EVIDENCE = T.field(new Column("evidence", Type.STRING, Role.ATTRIBUTE, "", "peer group: the 99.8% limits of the difference leave out nought (table benchmark). same level: after the false discovery rate the unit is worse than what is expected of it in the system or England, and the other better (table adjusted; special lists among their kind); without a model, both lie outside the funnel of the system on these sides (table funnel). adjusted: of values with the same traits.", false), String.class);
    /** The same in plain words. */
    public static final Field<LearningPeerTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The same in plain words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<LearningPeerTable> TABLE = T.table();

    private LearningPeerTable() {}
}
