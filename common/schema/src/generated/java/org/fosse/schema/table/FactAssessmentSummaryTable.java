// Written from src/main/schema/fact_assessment_summary.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** All voices on one body in one domain of an assessment framework in one round. */
public final class FactAssessmentSummaryTable {
    private static final TypedTable.Builder<FactAssessmentSummaryTable> T =
            new TypedTable.Builder<>("fact_assessment_summary", Folder.STAR, Stage.PUBLISH, true, "All voices on one body in one domain of an assessment framework in one round.");

    /** Its framework. */
    public static final Field<FactAssessmentSummaryTable, String> FRAMEWORK_DOMAIN_KEY = T.field(new Column("framework_domain_key", Type.STRING, Role.IDENTIFIER, "", "Its framework.", false).leadingTo(new ForeignKey("dim_framework", null)), String.class);
    /** The body that is assessed, as it is on that day. */
    public static final Field<FactAssessmentSummaryTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The body that is assessed, as it is on that day.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** The round of assessment, in the form's own words. */
    public static final Field<FactAssessmentSummaryTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.IDENTIFIER, "", "The round of assessment, in the form's own words.", false), String.class);
    /** The day of the assessment. */
    public static final Field<FactAssessmentSummaryTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.ATTRIBUTE, "", "The day of the assessment.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its reason. */
    public static final Field<FactAssessmentSummaryTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** Voices with a row, scored or not. */
    public static final Field<FactAssessmentSummaryTable, Long> VOICES = T.field(new Column("voices", Type.LONG, Role.MEASURE, "voices", "Voices with a row, scored or not.", false), Long.class);
    /** Of these, with a level. */
    public static final Field<FactAssessmentSummaryTable, Long> VOICES_SCORED = T.field(new Column("voices_scored", Type.LONG, Role.MEASURE, "voices", "Of these, with a level.", false), Long.class);
    /** People behind the scores, as far as the forms count them; null where none does or they are few. */
    public static final Field<FactAssessmentSummaryTable, Integer> RESPONDENTS = T.field(new Column("respondents", Type.INT, Role.MEASURE, "people", "People behind the scores, as far as the forms count them; null where none does or they are few.", true), Integer.class);
    /** Whether an independent assessor or regulator scored. */
    public static final Field<FactAssessmentSummaryTable, Boolean> INDEPENDENT = T.field(new Column("independent", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether an independent assessor or regulator scored.", false), Boolean.class);
    /** Median of the voices: the middle level, or half way between the two middle ones. */
    public static final Field<FactAssessmentSummaryTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.MEASURE, "level of the scale", "Median of the voices: the middle level, or half way between the two middle ones.", true), Double.class);
    /** M - 1/2 + (n/2 - L)/E with M the median, n voices, L below M and E at M (Zar 1999): moves when a voice moves, which the median may not. */
    public static final Field<FactAssessmentSummaryTable, Double> INTERPOLATED_MEDIAN = T.field(new Column("interpolated_median", Type.DOUBLE, Role.MEASURE, "level of the scale", "M - 1/2 + (n/2 - L)/E with M the median, n voices, L below M and E at M (Zar 1999): moves when a voice moves, which the median may not.", true), Double.class);
    /** The level furthest from the best. */
    public static final Field<FactAssessmentSummaryTable, Integer> LOWEST_LEVEL = T.field(new Column("lowest_level", Type.INT, Role.MEASURE, "level of the scale", "The level furthest from the best.", true), Integer.class);
    /** The level closest to the best. */
    public static final Field<FactAssessmentSummaryTable, Integer> HIGHEST_LEVEL = T.field(new Column("highest_level", Type.INT, Role.MEASURE, "level of the scale", "The level closest to the best.", true), Integer.class);
    /** Consensus of two voices or more (Tastle and Wierman 2007): 1 all alike, 0 half at either end of the scale. */
    public static final Field<FactAssessmentSummaryTable, Double> CONSENSUS = T.field(new Column("consensus", Type.DOUBLE, Role.MEASURE, "share", "Consensus of two voices or more (Tastle and Wierman 2007): 1 all alike, 0 half at either end of the scale.", true), Double.class);
    /** Krippendorff's alpha for ordered levels over all domains of the body in the round, voices as raters: 1 perfect, 0 as by chance. The same for each domain of the round. */
    public static final Field<FactAssessmentSummaryTable, Double> AGREEMENT = T.field(new Column("agreement", Type.DOUBLE, Role.MEASURE, "alpha", "Krippendorff's alpha for ordered levels over all domains of the body in the round, voices as raters: 1 perfect, 0 as by chance. The same for each domain of the round.", true), Double.class);
    /** Voices that gave this level or a better one. */
    public static final Field<FactAssessmentSummaryTable, Double> SHARE_AT_OR_ABOVE = T.field(new Column("share_at_or_above", Type.DOUBLE, Role.MEASURE, "percent", "Voices that gave this level or a better one.", true), Double.class);
    /** Median of all voices in that round. */
    public static final Field<FactAssessmentSummaryTable, Double> BASELINE_MEDIAN = T.field(new Column("baseline_median", Type.DOUBLE, Role.MEASURE, "level of the scale", "Median of all voices in that round.", true), Double.class);
    /** Median now less median then over the voices that scored in both, towards the best level; negative is away from it. */
    public static final Field<FactAssessmentSummaryTable, Double> STEPS_CHANGED = T.field(new Column("steps_changed", Type.DOUBLE, Role.MEASURE, "levels", "Median now less median then over the voices that scored in both, towards the best level; negative is away from it.", true), Double.class);
    /** Of these, closer to the best level now. */
    public static final Field<FactAssessmentSummaryTable, Long> VOICES_UP = T.field(new Column("voices_up", Type.LONG, Role.MEASURE, "voices", "Of these, closer to the best level now.", true), Long.class);
    /** Of these, at the same level. */
    public static final Field<FactAssessmentSummaryTable, Long> VOICES_SAME = T.field(new Column("voices_same", Type.LONG, Role.MEASURE, "voices", "Of these, at the same level.", true), Long.class);
    /** Of these, further from the best level now. */
    public static final Field<FactAssessmentSummaryTable, Long> VOICES_DOWN = T.field(new Column("voices_down", Type.LONG, Role.MEASURE, "voices", "Of these, further from the best level now.", true), Long.class);
    /** improved, unchanged or worsened since the baseline; baseline for that round. */
    public static final Field<FactAssessmentSummaryTable, AssessmentChange> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "improved, unchanged or worsened since the baseline; baseline for that round.", true), AssessmentChange.class);
    /** As steps_changed, since the previous round. */
    public static final Field<FactAssessmentSummaryTable, Double> STEPS_SINCE_PREVIOUS = T.field(new Column("steps_since_previous", Type.DOUBLE, Role.MEASURE, "levels", "As steps_changed, since the previous round.", true), Double.class);
    /** Other bodies of the same level with the same question in the same round; 0 where levels of two bodies may not mean the same. */
    public static final Field<FactAssessmentSummaryTable, Long> PEERS = T.field(new Column("peers", Type.LONG, Role.MEASURE, "bodies", "Other bodies of the same level with the same question in the same round; 0 where levels of two bodies may not mean the same.", false), Long.class);
    /** Median of their medians. */
    public static final Field<FactAssessmentSummaryTable, Double> PEER_MEDIAN = T.field(new Column("peer_median", Type.DOUBLE, Role.MEASURE, "level of the scale", "Median of their medians.", true), Double.class);
    /** Percent of the peers that the body is not behind; ties share the best place, so 100 is best. */
    public static final Field<FactAssessmentSummaryTable, Double> PEER_PERCENTILE = T.field(new Column("peer_percentile", Type.DOUBLE, Role.MEASURE, "percent", "Percent of the peers that the body is not behind; ties share the best place, so 100 is best.", true), Double.class);
    /** The level one step better than the median. */
    public static final Field<FactAssessmentSummaryTable, Integer> NEXT_LEVEL = T.field(new Column("next_level", Type.INT, Role.MEASURE, "level of the scale", "The level one step better than the median.", true), Integer.class);
    /** Yes-or-no items the framework lists for the domain. */
    public static final Field<FactAssessmentSummaryTable, Long> EVIDENCE_ITEMS = T.field(new Column("evidence_items", Type.LONG, Role.MEASURE, "items", "Yes-or-no items the framework lists for the domain.", false), Long.class);
    /** Of these, answered by any voice. */
    public static final Field<FactAssessmentSummaryTable, Long> ITEMS_ANSWERED = T.field(new Column("items_answered", Type.LONG, Role.MEASURE, "items", "Of these, answered by any voice.", false), Long.class);
    /** Of these, with a yes of every voice that answered. */
    public static final Field<FactAssessmentSummaryTable, Long> ITEMS_PRESENT = T.field(new Column("items_present", Type.LONG, Role.MEASURE, "items", "Of these, with a yes of every voice that answered.", false), Long.class);
    /** Whether this is the newest scored round of the body and domain (the newest of all where none is scored). */
    public static final Field<FactAssessmentSummaryTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the newest scored round of the body and domain (the newest of all where none is scored).", false), Boolean.class);
    /** Whether it is older on the date of the run than the framework's limit. */
    public static final Field<FactAssessmentSummaryTable, Boolean> STALE = T.field(new Column("stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is older on the date of the run than the framework's limit.", false), Boolean.class);
    /** When the next round is due by the framework's cycle. */
    public static final Field<FactAssessmentSummaryTable, LocalDate> NEXT_ROUND_DUE = T.field(new Column("next_round_due", Type.DATE, Role.ATTRIBUTE, "", "When the next round is due by the framework's cycle.", false), LocalDate.class);

    /** The declaration. */
    public static final TypedTable<FactAssessmentSummaryTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactAssessmentSummaryTable, AssessmentSummaryTable> PROJECTION = new Projection<>(TABLE, AssessmentSummaryTable.TABLE, null, false, List.of(
            List.of(AssessmentSummaryTable.FRAMEWORK_ID, AssessmentSummaryTable.DOMAIN_ID),
            List.of(AssessmentSummaryTable.BODY_CODE, AssessmentSummaryTable.ASSESSED_ON, AssessmentSummaryTable.ASSESSED_ON),
            List.of(AssessmentSummaryTable.ROUND),
            List.of(AssessmentSummaryTable.ASSESSED_ON, AssessmentSummaryTable.ASSESSED_ON),
            List.of(AssessmentSummaryTable.REASON),
            List.of(AssessmentSummaryTable.VOICES),
            List.of(AssessmentSummaryTable.VOICES_SCORED),
            List.of(AssessmentSummaryTable.RESPONDENTS),
            List.of(AssessmentSummaryTable.INDEPENDENT),
            List.of(AssessmentSummaryTable.MEDIAN),
            List.of(AssessmentSummaryTable.INTERPOLATED_MEDIAN),
            List.of(AssessmentSummaryTable.LOWEST_LEVEL),
            List.of(AssessmentSummaryTable.HIGHEST_LEVEL),
            List.of(AssessmentSummaryTable.CONSENSUS),
            List.of(AssessmentSummaryTable.AGREEMENT),
            List.of(AssessmentSummaryTable.SHARE_AT_OR_ABOVE),
            List.of(AssessmentSummaryTable.BASELINE_MEDIAN),
            List.of(AssessmentSummaryTable.STEPS_CHANGED),
            List.of(AssessmentSummaryTable.VOICES_UP),
            List.of(AssessmentSummaryTable.VOICES_SAME),
            List.of(AssessmentSummaryTable.VOICES_DOWN),
            List.of(AssessmentSummaryTable.DIRECTION),
            List.of(AssessmentSummaryTable.STEPS_SINCE_PREVIOUS),
            List.of(AssessmentSummaryTable.PEERS),
            List.of(AssessmentSummaryTable.PEER_MEDIAN),
            List.of(AssessmentSummaryTable.PEER_PERCENTILE),
            List.of(AssessmentSummaryTable.NEXT_LEVEL),
            List.of(AssessmentSummaryTable.EVIDENCE_ITEMS),
            List.of(AssessmentSummaryTable.ITEMS_ANSWERED),
            List.of(AssessmentSummaryTable.ITEMS_PRESENT),
            List.of(AssessmentSummaryTable.LATEST),
            List.of(AssessmentSummaryTable.STALE),
            List.of(AssessmentSummaryTable.NEXT_ROUND_DUE)));

    private FactAssessmentSummaryTable() {}
}
