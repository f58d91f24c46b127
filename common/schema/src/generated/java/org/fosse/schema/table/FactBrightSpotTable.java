// Written from src/main/schema/fact_bright_spot.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What goes right and lasts, to learn from? One unit of the system and part of quality, ranked by its good signals. */
public final class FactBrightSpotTable {
    private static final TypedTable.Builder<FactBrightSpotTable> T =
            new TypedTable.Builder<>("fact_bright_spot", Folder.STAR, Stage.PUBLISH, true, "What goes right and lasts, to learn from? One unit of the system and part of quality, ranked by its good signals.");

    /** The unit, as it is now. */
    public static final Field<FactBrightSpotTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The unit, as it is now.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** Its quality domain. */
    public static final Field<FactBrightSpotTable, String> QUALITY_DOMAIN_KEY = T.field(new Column("quality_domain_key", Type.STRING, Role.IDENTIFIER, "", "Its quality domain.", false).leadingTo(new ForeignKey("dim_quality_domain", null)), String.class);
    /** Place over all units, by score; 1 is the first. */
    public static final Field<FactBrightSpotTable, Integer> RANK = T.field(new Column("rank", Type.INT, Role.MEASURE, "rank", "Place over all units, by score; 1 is the first.", false), Integer.class);
    /** Place among the units of the level. */
    public static final Field<FactBrightSpotTable, Integer> RANK_IN_LEVEL = T.field(new Column("rank_in_level", Type.INT, Role.MEASURE, "rank", "Place among the units of the level.", false), Integer.class);
    /** The best place it takes when the weight of each rule in turn is made smaller and larger by questions.weight_change, all others as they are. The closer it is to the worst place, the less the ranking hangs on a choice of weights. */
    public static final Field<FactBrightSpotTable, Integer> RANK_BEST = T.field(new Column("rank_best", Type.INT, Role.MEASURE, "rank", "The best place it takes when the weight of each rule in turn is made smaller and larger by questions.weight_change, all others as they are. The closer it is to the worst place, the less the ranking hangs on a choice of weights.", false), Integer.class);
    /** The worst place it takes so. */
    public static final Field<FactBrightSpotTable, Integer> RANK_WORST = T.field(new Column("rank_worst", Type.INT, Role.MEASURE, "rank", "The worst place it takes so.", false), Integer.class);
    /** Sum over the rules of the scores of their signals, one of each measure, the strongest in full, the second times questions.further, the third times its square, and so on: magnitude x certainty. */
    public static final Field<FactBrightSpotTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.MEASURE, "weight", "Sum over the rules of the scores of their signals, one of each measure, the strongest in full, the second times questions.further, the third times its square, and so on: magnitude x certainty.", false), Double.class);
    /** How much is said: the same sum of weight x severity_score x system_share, whatever the certainty. */
    public static final Field<FactBrightSpotTable, Double> MAGNITUDE = T.field(new Column("magnitude", Type.DOUBLE, Role.MEASURE, "weight", "How much is said: the same sum of weight x severity_score x system_share, whatever the certainty.", false), Double.class);
    /** How sure it is: score / magnitude. */
    public static final Field<FactBrightSpotTable, Double> CERTAINTY = T.field(new Column("certainty", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How sure it is: score / magnitude.", false), Double.class);
    /** The largest severity_score of its signals. */
    public static final Field<FactBrightSpotTable, Double> SEVERITY_SCORE = T.field(new Column("severity_score", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "The largest severity_score of its signals.", false), Double.class);
    /** Since when the first of its signals is seen. */
    public static final Field<FactBrightSpotTable, LocalDate> FIRST_SEEN = T.field(new Column("first_seen", Type.DATE, Role.ATTRIBUTE, "", "Since when the first of its signals is seen.", false), LocalDate.class);
    /** Last day of its newest evidence. */
    public static final Field<FactBrightSpotTable, LocalDate> LAST_SEEN = T.field(new Column("last_seen", Type.DATE, Role.ATTRIBUTE, "", "Last day of its newest evidence.", false), LocalDate.class);
    /** Signals, those behind a stronger one of their rule included. */
    public static final Field<FactBrightSpotTable, Integer> SIGNALS = T.field(new Column("signals", Type.INT, Role.MEASURE, "signals", "Signals, those behind a stronger one of their rule included.", false), Integer.class);
    /** Rules that gave one. */
    public static final Field<FactBrightSpotTable, Integer> RULES = T.field(new Column("rules", Type.INT, Role.MEASURE, "rules", "Rules that gave one.", false), Integer.class);
    /** Kinds of evidence: quantitative, contract, assessment, qualitative. */
    public static final Field<FactBrightSpotTable, Integer> EVIDENCE_KINDS = T.field(new Column("evidence_kinds", Type.INT, Role.MEASURE, "kinds", "Kinds of evidence: quantitative, contract, assessment, qualitative.", false), Integer.class);
    /** These kinds, divided by commas. */
    public static final Field<FactBrightSpotTable, String> EVIDENCE = T.field(new Column("evidence", Type.STRING, Role.ATTRIBUTE, "", "These kinds, divided by commas.", false), String.class);
    /** What the register of actions has for it: none, or the state of the action that is furthest (in_progress, completed, planned, stopped). An action is for it when it is in the same unit and its indicator speaks to the same part of quality, or when it names the unit in its signal. */
    public static final Field<FactBrightSpotTable, String> ACTION_STATUS = T.field(new Column("action_status", Type.STRING, Role.ATTRIBUTE, "", "What the register of actions has for it: none, or the state of the action that is furthest (in_progress, completed, planned, stopped). An action is for it when it is in the same unit and its indicator speaks to the same part of quality, or when it names the unit in its signal.", false), String.class);
    /** All of it in plain words. */
    public static final Field<FactBrightSpotTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "All of it in plain words.", false), String.class);

    /** The declaration. */
    public static final TypedTable<FactBrightSpotTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactBrightSpotTable, BrightSpotTable> PROJECTION = new Projection<>(TABLE, BrightSpotTable.TABLE, null, false, List.of(
            List.of(BrightSpotTable.UNIT_CODE),
            List.of(BrightSpotTable.QUALITY_DOMAIN),
            List.of(BrightSpotTable.RANK),
            List.of(BrightSpotTable.RANK_IN_LEVEL),
            List.of(BrightSpotTable.RANK_BEST),
            List.of(BrightSpotTable.RANK_WORST),
            List.of(BrightSpotTable.SCORE),
            List.of(BrightSpotTable.MAGNITUDE),
            List.of(BrightSpotTable.CERTAINTY),
            List.of(BrightSpotTable.SEVERITY_SCORE),
            List.of(BrightSpotTable.FIRST_SEEN),
            List.of(BrightSpotTable.LAST_SEEN),
            List.of(BrightSpotTable.SIGNALS),
            List.of(BrightSpotTable.RULES),
            List.of(BrightSpotTable.EVIDENCE_KINDS),
            List.of(BrightSpotTable.EVIDENCE),
            List.of(BrightSpotTable.ACTION_STATUS),
            List.of(BrightSpotTable.SENTENCE)));

    private FactBrightSpotTable() {}
}
