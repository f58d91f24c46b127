// Written from src/main/schema/assessment_summary.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** All voices on one body in one domain of an assessment framework in one round: centre, agreement, change since the baseline, peers, and what the next level asks. Levels have an order and no distance, so there is no mean of them. */
public final class AssessmentSummaryTable {
    private static final TypedTable.Builder<AssessmentSummaryTable> T =
            new TypedTable.Builder<>("assessment_summary", Stage.COMPUTE, true, "All voices on one body in one domain of an assessment framework in one round: centre, agreement, change since the baseline, peers, and what the next level asks. Levels have an order and no distance, so there is no mean of them.");

    /** Id of the assessment framework. */
    public static final Field<AssessmentSummaryTable, String> FRAMEWORK_ID = T.field(new Column("framework_id", Type.STRING, Role.IDENTIFIER, "", "Id of the assessment framework.", false), String.class);
    /** Id of the domain within the framework. */
    public static final Field<AssessmentSummaryTable, String> DOMAIN_ID = T.field(new Column("domain_id", Type.STRING, Role.IDENTIFIER, "", "Id of the domain within the framework.", false), String.class);
    /** Code of the body that is assessed. */
    public static final Field<AssessmentSummaryTable, String> BODY_CODE = T.field(new Column("body_code", Type.STRING, Role.IDENTIFIER, "", "Code of the body that is assessed.", false), String.class);
    /** The round of assessment, in the form's own words. */
    public static final Field<AssessmentSummaryTable, String> ROUND = T.field(new Column("round", Type.STRING, Role.IDENTIFIER, "", "The round of assessment, in the form's own words.", false), String.class);
    /** Level of the body. */
    public static final Field<AssessmentSummaryTable, String> BODY_LEVEL = T.field(new Column("body_level", Type.STRING, Role.ATTRIBUTE, "", "Level of the body.", false), String.class);
    /** Name of the body. */
    public static final Field<AssessmentSummaryTable, String> BODY_NAME = T.field(new Column("body_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the body.", false), String.class);
    /** Name of the framework. */
    public static final Field<AssessmentSummaryTable, String> FRAMEWORK_NAME = T.field(new Column("framework_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the framework.", false), String.class);
    /** Name of the domain. */
    public static final Field<AssessmentSummaryTable, String> DOMAIN_NAME = T.field(new Column("domain_name", Type.STRING, Role.ATTRIBUTE, "", "Name of the domain.", false), String.class);
    /** The domain it is a part of; null at the top. */
    public static final Field<AssessmentSummaryTable, String> PARENT_DOMAIN_ID = T.field(new Column("parent_domain_id", Type.STRING, Role.ATTRIBUTE, "", "The domain it is a part of; null at the top.", true), String.class);
    /** The part of quality the domain speaks to. */
    public static final Field<AssessmentSummaryTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality the domain speaks to.", false), String.class);
    /** Stage of the journey the domain speaks to: waiting, in_care or after. */
    public static final Field<AssessmentSummaryTable, String> PHASE = T.field(new Column("phase", Type.STRING, Role.ATTRIBUTE, "", "Stage of the journey the domain speaks to: waiting, in_care or after.", true), String.class);
    /** The framework's cohort the body began with. */
    public static final Field<AssessmentSummaryTable, String> COHORT = T.field(new Column("cohort", Type.STRING, Role.ATTRIBUTE, "", "The framework's cohort the body began with.", true), String.class);
    /** Who answers for the assessment at the level of the body. */
    public static final Field<AssessmentSummaryTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "Who answers for the assessment at the level of the body.", true), String.class);
    /** The wording most lately asked in the round. */
    public static final Field<AssessmentSummaryTable, String> WORDING_VERSION = T.field(new Column("wording_version", Type.STRING, Role.ATTRIBUTE, "", "The wording most lately asked in the round.", true), String.class);
    /** The day the last voice was heard. */
    public static final Field<AssessmentSummaryTable, LocalDate> ASSESSED_ON = T.field(new Column("assessed_on", Type.DATE, Role.ATTRIBUTE, "", "The day the last voice was heard.", false), LocalDate.class);
    /** Voices with a row, scored or not. */
    public static final Field<AssessmentSummaryTable, Long> VOICES = T.field(new Column("voices", Type.LONG, Role.MEASURE, "voices", "Voices with a row, scored or not.", false), Long.class);
    /** Of these, with a level. */
    public static final Field<AssessmentSummaryTable, Long> VOICES_SCORED = T.field(new Column("voices_scored", Type.LONG, Role.MEASURE, "voices", "Of these, with a level.", false), Long.class);
    /** People behind the scores, as far as the forms count them; null where none does or they are few. */
    public static final Field<AssessmentSummaryTable, Integer> RESPONDENTS = T.field(new Column("respondents", Type.INT, Role.MEASURE, "people", "People behind the scores, as far as the forms count them; null where none does or they are few.", true), Integer.class);
    /** Whether an independent assessor or regulator scored. */
    public static final Field<AssessmentSummaryTable, Boolean> INDEPENDENT = T.field(new Column("independent", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether an independent assessor or regulator scored.", false), Boolean.class);
    /** The best level of the scale. */
    public static final Field<AssessmentSummaryTable, Integer> SCALE_BEST = T.field(new Column("scale_best", Type.INT, Role.MEASURE, "level of the scale", "The best level of the scale.", true), Integer.class);
    /** Median of the voices: the middle level, or half way between the two middle ones. */
    public static final Field<AssessmentSummaryTable, Double> MEDIAN = T.field(new Column("median", Type.DOUBLE, Role.MEASURE, "level of the scale", "Median of the voices: the middle level, or half way between the two middle ones.", true), Double.class);
    /** M - 1/2 + (n/2 - L)/E with M the median, n voices, L below M and E at M (Zar 1999): moves when a voice moves, which the median may not. */
    public static final Field<AssessmentSummaryTable, Double> INTERPOLATED_MEDIAN = T.field(new Column("interpolated_median", Type.DOUBLE, Role.MEASURE, "level of the scale", "M - 1/2 + (n/2 - L)/E with M the median, n voices, L below M and E at M (Zar 1999): moves when a voice moves, which the median may not.", true), Double.class);
    /** The level furthest from the best. */
    public static final Field<AssessmentSummaryTable, Integer> LOWEST_LEVEL = T.field(new Column("lowest_level", Type.INT, Role.MEASURE, "level of the scale", "The level furthest from the best.", true), Integer.class);
    /** The level closest to the best. */
    public static final Field<AssessmentSummaryTable, Integer> HIGHEST_LEVEL = T.field(new Column("highest_level", Type.INT, Role.MEASURE, "level of the scale", "The level closest to the best.", true), Integer.class);
    /** Consensus of two voices or more (Tastle and Wierman 2007): 1 all alike, 0 half at either end of the scale. */
    public static final Field<AssessmentSummaryTable, Double> CONSENSUS = T.field(new Column("consensus", Type.DOUBLE, Role.MEASURE, "share", "Consensus of two voices or more (Tastle and Wierman 2007): 1 all alike, 0 half at either end of the scale.", true), Double.class);
    /** Krippendorff's alpha for ordered levels over all domains of the body in the round, voices as raters: 1 perfect, 0 as by chance. The same for each domain of the round. */
    public static final Field<AssessmentSummaryTable, Double> AGREEMENT = T.field(new Column("agreement", Type.DOUBLE, Role.MEASURE, "alpha", "Krippendorff's alpha for ordered levels over all domains of the body in the round, voices as raters: 1 perfect, 0 as by chance. The same for each domain of the round.", true), Double.class);
    /** Domains with two voices or more, which it rests on. */
    public static final Field<AssessmentSummaryTable, Long> AGREEMENT_DOMAINS = T.field(new Column("agreement_domains", Type.LONG, Role.MEASURE, "domains", "Domains with two voices or more, which it rests on.", false), Long.class);
    /** The level of the next column, from the framework. */
    public static final Field<AssessmentSummaryTable, Integer> SHARE_LEVEL = T.field(new Column("share_level", Type.INT, Role.MEASURE, "level of the scale", "The level of the next column, from the framework.", true), Integer.class);
    /** Voices that gave this level or a better one. */
    public static final Field<AssessmentSummaryTable, Double> SHARE_AT_OR_ABOVE = T.field(new Column("share_at_or_above", Type.DOUBLE, Role.MEASURE, "percent", "Voices that gave this level or a better one.", true), Double.class);
    /** The round that change is measured from: the one marked, otherwise the first scored, of the same wording. */
    public static final Field<AssessmentSummaryTable, String> BASELINE_ROUND = T.field(new Column("baseline_round", Type.STRING, Role.ATTRIBUTE, "", "The round that change is measured from: the one marked, otherwise the first scored, of the same wording.", true), String.class);
    /** Median of all voices in that round. */
    public static final Field<AssessmentSummaryTable, Double> BASELINE_MEDIAN = T.field(new Column("baseline_median", Type.DOUBLE, Role.MEASURE, "level of the scale", "Median of all voices in that round.", true), Double.class);
    /** Median now less median then over the voices that scored in both, towards the best level; negative is away from it. */
    public static final Field<AssessmentSummaryTable, Double> STEPS_CHANGED = T.field(new Column("steps_changed", Type.DOUBLE, Role.MEASURE, "levels", "Median now less median then over the voices that scored in both, towards the best level; negative is away from it.", true), Double.class);
    /** Voices that scored in both. */
    public static final Field<AssessmentSummaryTable, Long> VOICES_COMPARED = T.field(new Column("voices_compared", Type.LONG, Role.MEASURE, "voices", "Voices that scored in both.", false), Long.class);
    /** Of these, closer to the best level now. */
    public static final Field<AssessmentSummaryTable, Long> VOICES_UP = T.field(new Column("voices_up", Type.LONG, Role.MEASURE, "voices", "Of these, closer to the best level now.", true), Long.class);
    /** Of these, at the same level. */
    public static final Field<AssessmentSummaryTable, Long> VOICES_SAME = T.field(new Column("voices_same", Type.LONG, Role.MEASURE, "voices", "Of these, at the same level.", true), Long.class);
    /** Of these, further from the best level now. */
    public static final Field<AssessmentSummaryTable, Long> VOICES_DOWN = T.field(new Column("voices_down", Type.LONG, Role.MEASURE, "voices", "Of these, further from the best level now.", true), Long.class);
    /** improved, unchanged or worsened since the baseline; baseline for that round. */
    public static final Field<AssessmentSummaryTable, AssessmentChange> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "improved, unchanged or worsened since the baseline; baseline for that round.", true), AssessmentChange.class);
    /** The scored round before this one, of the same wording. */
    public static final Field<AssessmentSummaryTable, String> PREVIOUS_ROUND = T.field(new Column("previous_round", Type.STRING, Role.ATTRIBUTE, "", "The scored round before this one, of the same wording.", true), String.class);
    /** As steps_changed, since the previous round. */
    public static final Field<AssessmentSummaryTable, Double> STEPS_SINCE_PREVIOUS = T.field(new Column("steps_since_previous", Type.DOUBLE, Role.MEASURE, "levels", "As steps_changed, since the previous round.", true), Double.class);
    /** Other bodies of the same level with the same question in the same round; 0 where levels of two bodies may not mean the same. */
    public static final Field<AssessmentSummaryTable, Long> PEERS = T.field(new Column("peers", Type.LONG, Role.MEASURE, "bodies", "Other bodies of the same level with the same question in the same round; 0 where levels of two bodies may not mean the same.", false), Long.class);
    /** Median of their medians. */
    public static final Field<AssessmentSummaryTable, Double> PEER_MEDIAN = T.field(new Column("peer_median", Type.DOUBLE, Role.MEASURE, "level of the scale", "Median of their medians.", true), Double.class);
    /** Percent of the peers that the body is not behind; ties share the best place, so 100 is best. */
    public static final Field<AssessmentSummaryTable, Double> PEER_PERCENTILE = T.field(new Column("peer_percentile", Type.DOUBLE, Role.MEASURE, "percent", "Percent of the peers that the body is not behind; ties share the best place, so 100 is best.", true), Double.class);
    /** The level one step better than the median. */
    public static final Field<AssessmentSummaryTable, Integer> NEXT_LEVEL = T.field(new Column("next_level", Type.INT, Role.MEASURE, "level of the scale", "The level one step better than the median.", true), Integer.class);
    /** That level or the first better one that the framework describes. */
    public static final Field<AssessmentSummaryTable, Integer> NEXT_DESCRIBED_LEVEL = T.field(new Column("next_described_level", Type.INT, Role.MEASURE, "level of the scale", "That level or the first better one that the framework describes.", true), Integer.class);
    /** What the described level asks. */
    public static final Field<AssessmentSummaryTable, String> NEXT_LEVEL_TEXT = T.field(new Column("next_level_text", Type.STRING, Role.ATTRIBUTE, "", "What the described level asks.", true), String.class);
    /** Scored voices that name their evidence. */
    public static final Field<AssessmentSummaryTable, Long> EVIDENCE_REFERENCES = T.field(new Column("evidence_references", Type.LONG, Role.MEASURE, "voices", "Scored voices that name their evidence.", false), Long.class);
    /** Yes-or-no items the framework lists for the domain. */
    public static final Field<AssessmentSummaryTable, Long> EVIDENCE_ITEMS = T.field(new Column("evidence_items", Type.LONG, Role.MEASURE, "items", "Yes-or-no items the framework lists for the domain.", false), Long.class);
    /** Of these, answered by any voice. */
    public static final Field<AssessmentSummaryTable, Long> ITEMS_ANSWERED = T.field(new Column("items_answered", Type.LONG, Role.MEASURE, "items", "Of these, answered by any voice.", false), Long.class);
    /** Of these, with a yes of every voice that answered. */
    public static final Field<AssessmentSummaryTable, Long> ITEMS_PRESENT = T.field(new Column("items_present", Type.LONG, Role.MEASURE, "items", "Of these, with a yes of every voice that answered.", false), Long.class);
    /** Of these, with a yes and a no. */
    public static final Field<AssessmentSummaryTable, Long> ITEMS_DISPUTED = T.field(new Column("items_disputed", Type.LONG, Role.MEASURE, "items", "Of these, with a yes and a no.", false), Long.class);
    /** The newest day of evidence; null where none is given. */
    public static final Field<AssessmentSummaryTable, LocalDate> EVIDENCE_ON = T.field(new Column("evidence_on", Type.DATE, Role.ATTRIBUTE, "", "The newest day of evidence; null where none is given.", true), LocalDate.class);
    /** Whether even the newest evidence is older than the limit. */
    public static final Field<AssessmentSummaryTable, Boolean> EVIDENCE_STALE = T.field(new Column("evidence_stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether even the newest evidence is older than the limit.", true), Boolean.class);
    /** Whether this is the newest scored round of the body and domain (the newest of all where none is scored). */
    public static final Field<AssessmentSummaryTable, Boolean> LATEST = T.field(new Column("latest", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether this is the newest scored round of the body and domain (the newest of all where none is scored).", false), Boolean.class);
    /** Whether it is older on the date of the run than the framework's limit. */
    public static final Field<AssessmentSummaryTable, Boolean> STALE = T.field(new Column("stale", Type.BOOLEAN, Role.ATTRIBUTE, "", "Whether it is older on the date of the run than the framework's limit.", false), Boolean.class);
    /** Days from the assessment to the date of the run. */
    public static final Field<AssessmentSummaryTable, Long> AGE_DAYS = T.field(new Column("age_days", Type.LONG, Role.MEASURE, "days", "Days from the assessment to the date of the run.", false), Long.class);
    /** The first day on which it is stale. */
    public static final Field<AssessmentSummaryTable, LocalDate> STALE_FROM = T.field(new Column("stale_from", Type.DATE, Role.ATTRIBUTE, "", "The first day on which it is stale.", false), LocalDate.class);
    /** When the next round is due by the framework's cycle. */
    public static final Field<AssessmentSummaryTable, LocalDate> NEXT_ROUND_DUE = T.field(new Column("next_round_due", Type.DATE, Role.ATTRIBUTE, "", "When the next round is due by the framework's cycle.", false), LocalDate.class);
    /** Why something is missing or must be read with care, as codes of table reason; null when nothing is. */
    public static final Field<AssessmentSummaryTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why something is missing or must be read with care, as codes of table reason; null when nothing is.", true), String.class);

    /** The declaration. */
    public static final TypedTable<AssessmentSummaryTable> TABLE = T.table(
            new Check("nothing_of_small_groups", "reason is null or not reason rlike '(^|,)(no_breakdown_)?small_group(,|$)' or (consensus is null and interpolated_median is null and lowest_level is null and share_at_or_above is null and steps_changed is null)", "Where the group is small, nothing that single voices said can be read off."));

    private AssessmentSummaryTable() {}
}
