// Written from src/main/schema/concern.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Where are we most worried? One unit of the system and part of quality, ranked by what the signals of concern say about it: magnitude, certainty, since when and why, and whether anything is being done. A question to ask, not a verdict. */
public final class ConcernTable {
    private static final TypedTable.Builder<ConcernTable> T =
            new TypedTable.Builder<>("concern", Stage.COMPUTE, true, "Where are we most worried? One unit of the system and part of quality, ranked by what the signals of concern say about it: magnitude, certainty, since when and why, and whether anything is being done. A question to ask, not a verdict.");

    /** Code of the area, provider, team or design group. */
    public static final Field<ConcernTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area, provider, team or design group.", false), String.class);
    /** The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned. */
    public static final Field<ConcernTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.IDENTIFIER, "", "The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** Its level. */
    public static final Field<ConcernTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "Its level.", false), Level.class);
    /** Its name. */
    public static final Field<ConcernTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** The part of quality in words. */
    public static final Field<ConcernTable, String> QUALITY_DOMAIN_NAME = T.field(new Column("quality_domain_name", Type.STRING, Role.ATTRIBUTE, "", "The part of quality in words.", false), String.class);
    /** Place over all units, by score; 1 is the first. */
    public static final Field<ConcernTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.MEASURE, "rank", "Place over all units, by score; 1 is the first.", false), Integer.class);
    /** Place among the units of the level. */
    public static final Field<ConcernTable, Integer> RANK_IN_LEVEL = T.field(new Column("rank_in_level", Type.INT, Role.MEASURE, "rank", "Place among the units of the level.", false), Integer.class);
    /** The best place it takes when the weight of each rule in turn is made smaller and larger by questions.weight_change, all others as they are. The closer it is to the worst place, the less the ranking hangs on a choice of weights. */
    public static final Field<ConcernTable, Integer> RANK_BEST = T.field(new Column("rank_best", Type.INT, Role.MEASURE, "rank", "The best place it takes when the weight of each rule in turn is made smaller and larger by questions.weight_change, all others as they are. The closer it is to the worst place, the less the ranking hangs on a choice of weights.", false), Integer.class);
    /** The worst place it takes so. */
    public static final Field<ConcernTable, Integer> RANK_WORST = T.field(new Column("rank_worst", Type.INT, Role.MEASURE, "rank", "The worst place it takes so.", false), Integer.class);
    /** Sum over the rules of the scores of their signals, one of each measure, the strongest in full, the second times questions.further, the third times its square, and so on: magnitude x certainty. */
    public static final Field<ConcernTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.MEASURE, "weight", "Sum over the rules of the scores of their signals, one of each measure, the strongest in full, the second times questions.further, the third times its square, and so on: magnitude x certainty.", false), Double.class);
    /** How much is said: the same sum of weight x severity_score x system_share, whatever the certainty. */
    public static final Field<ConcernTable, Double> MAGNITUDE = T.field(new Column("magnitude", Type.DOUBLE, Role.MEASURE, "weight", "How much is said: the same sum of weight x severity_score x system_share, whatever the certainty.", false), Double.class);
    /** How sure it is: score / magnitude. */
    public static final Field<ConcernTable, Double> CERTAINTY = T.field(new Column("certainty", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How sure it is: score / magnitude.", false), Double.class);
    /** The largest severity_score of its signals. */
    public static final Field<ConcernTable, Double> SEVERITY_SCORE = T.field(new Column("severity_score", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "The largest severity_score of its signals.", false), Double.class);
    /** The most that one of its missed standards leaves beyond it; null where nobody is counted or none is missed. Not a sum: one person may wait for two things. */
    public static final Field<ConcernTable, Double> PEOPLE_BEYOND = T.field(new Column("people_beyond", Type.DOUBLE, Role.MEASURE, "people or events", "The most that one of its missed standards leaves beyond it; null where nobody is counted or none is missed. Not a sum: one person may wait for two things.", true), Double.class);
    /** By how much the unit speaks for the system, as in table signal. */
    public static final Field<ConcernTable, Double> SYSTEM_SHARE = T.field(new Column("system_share", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "By how much the unit speaks for the system, as in table signal.", false), Double.class);
    /** Since when the first of its signals is seen. */
    public static final Field<ConcernTable, LocalDate> FIRST_SEEN = T.field(new Column("first_seen", Type.DATE, Role.ATTRIBUTE, "", "Since when the first of its signals is seen.", false), LocalDate.class);
    /** Last day of its newest evidence. */
    public static final Field<ConcernTable, LocalDate> LAST_SEEN = T.field(new Column("last_seen", Type.DATE, Role.ATTRIBUTE, "", "Last day of its newest evidence.", false), LocalDate.class);
    /** Signals, those behind a stronger one of their rule included. */
    public static final Field<ConcernTable, Integer> SIGNALS = T.field(new Column("signals", Type.INT, Role.MEASURE, "signals", "Signals, those behind a stronger one of their rule included.", false), Integer.class);
    /** Rules that gave one. */
    public static final Field<ConcernTable, Integer> RULES = T.field(new Column("rules", Type.INT, Role.MEASURE, "rules", "Rules that gave one.", false), Integer.class);
    /** Kinds of evidence: quantitative, contract, assessment, qualitative. */
    public static final Field<ConcernTable, Integer> EVIDENCE_KINDS = T.field(new Column("evidence_kinds", Type.INT, Role.MEASURE, "kinds", "Kinds of evidence: quantitative, contract, assessment, qualitative.", false), Integer.class);
    /** These kinds, divided by commas. */
    public static final Field<ConcernTable, String> EVIDENCE = T.field(new Column("evidence", Type.STRING, Role.ATTRIBUTE, "", "These kinds, divided by commas.", false), String.class);
    /** Pathways of care that its signals name, divided by commas. */
    public static final Field<ConcernTable, String> PATHWAYS = T.field(new Column("pathways", Type.STRING, Role.ATTRIBUTE, "", "Pathways of care that its signals name, divided by commas.", true), String.class);
    /** The strongest signals of the three subjects that stand out most, and of every further one that misses a national standard, in plain words. */
    public static final Field<ConcernTable, String> DRIVERS = T.field(new Column("drivers", Type.STRING, Role.ATTRIBUTE, "", "The strongest signals of the three subjects that stand out most, and of every further one that misses a national standard, in plain words.", false), String.class);
    /** Its rows in table signal as rule/subject, the strongest of each rule first, divided by semicolons. */
    public static final Field<ConcernTable, String> RULES_AND_SUBJECTS = T.field(new Column("rules_and_subjects", Type.STRING, Role.ATTRIBUTE, "", "Its rows in table signal as rule/subject, the strongest of each rule first, divided by semicolons.", false), String.class);
    /** Of an area: the providers that do half of its work or more and miss a standard that it misses, by code and rank, divided by semicolons; null for none. What is to be done for the area is done there. */
    public static final Field<ConcernTable, String> EXPLAINED_BY = T.field(new Column("explained_by", Type.STRING, Role.ATTRIBUTE, "", "Of an area: the providers that do half of its work or more and miss a standard that it misses, by code and rank, divided by semicolons; null for none. What is to be done for the area is done there.", true), String.class);
    /** What the register of actions has for it: none, or the state of the action that is furthest (in_progress, completed, planned, stopped). An action is for it when it is in the same unit and its indicator speaks to the same part of quality, or when it names the unit in its signal. */
    public static final Field<ConcernTable, String> ACTION_STATUS = T.field(new Column("action_status", Type.STRING, Role.ATTRIBUTE, "", "What the register of actions has for it: none, or the state of the action that is furthest (in_progress, completed, planned, stopped). An action is for it when it is in the same unit and its indicator speaks to the same part of quality, or when it names the unit in its signal.", false), String.class);
    /** Ids of these actions, divided by commas. */
    public static final Field<ConcernTable, String> ACTIONS = T.field(new Column("actions", Type.STRING, Role.ATTRIBUTE, "", "Ids of these actions, divided by commas.", true), String.class);
    /** What table action_effect says of the first of them. */
    public static final Field<ConcernTable, String> ACTION_VERDICT = T.field(new Column("action_verdict", Type.STRING, Role.ATTRIBUTE, "", "What table action_effect says of the first of them.", true), String.class);
    /** All of it in plain words. */
    public static final Field<ConcernTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "All of it in plain words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<ConcernTable> TABLE = T.table(
            new Check("rank_within", "rank between rank_best and rank_worst", "A rank lies within its range."));

    private ConcernTable() {}
}
