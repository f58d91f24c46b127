// Written from src/main/schema/signal.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Something that a rule of the configuration picked out about one unit of the system and one subject, of concern or good. docs/six-questions.md has every rule. */
public final class SignalTable {
    private static final TypedTable.Builder<SignalTable> T =
            new TypedTable.Builder<>("signal", Stage.COMPUTE, true, "Something that a rule of the configuration picked out about one unit of the system and one subject, of concern or good. docs/six-questions.md has every rule.");

    /** Code of the area, provider, team or design group. */
    public static final Field<SignalTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the area, provider, team or design group.", false), String.class);
    /** The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned. */
    public static final Field<SignalTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.IDENTIFIER, "", "The part of quality, an id of quality_domains in fosse.yaml; all for what judges a body as a whole; or unassigned.", false), String.class);
    /** The rule, as in questions of fosse.yaml. */
    public static final Field<SignalTable, SignalRule> RULE = T.field(new Column("rule", Type.STRING, Role.IDENTIFIER, "", "The rule, as in questions of fosse.yaml.", false), SignalRule.class);
    /** What it is about: the indicator, requirement, framework and its domain, or theme. */
    public static final Field<SignalTable, String> SUBJECT = T.field(new Column("subject", Type.STRING, Role.IDENTIFIER, "", "What it is about: the indicator, requirement, framework and its domain, or theme.", false), String.class);
    /** Its level. */
    public static final Field<SignalTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "Its level.", false), Level.class);
    /** Its name. */
    public static final Field<SignalTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "Its name.", false), String.class);
    /** The subject in words. */
    public static final Field<SignalTable, String> SUBJECT_NAME = T.field(new Column("subject_name", Type.STRING, Role.ATTRIBUTE, "", "The subject in words.", false), String.class);
    /** The measure that the subject is an edition of, as in table indicator; null for a subject that is none. */
    public static final Field<SignalTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that the subject is an edition of, as in table indicator; null for a subject that is none.", true), String.class);
    /** concern or good. */
    public static final Field<SignalTable, EvidenceDirection> SIDE = T.field(new Column("side", Type.STRING, Role.ATTRIBUTE, "", "concern or good.", false), EvidenceDirection.class);
    /** quantitative, contract, assessment or qualitative. */
    public static final Field<SignalTable, EvidenceKind> EVIDENCE_KIND = T.field(new Column("evidence_kind", Type.STRING, Role.ATTRIBUTE, "", "quantitative, contract, assessment or qualitative.", false), EvidenceKind.class);
    /** The pathway of care, where the source names one. */
    public static final Field<SignalTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care, where the source names one.", true), String.class);
    /** The rule's weight in the configuration. */
    public static final Field<SignalTable, Double> WEIGHT = T.field(new Column("weight", Type.DOUBLE, Role.MEASURE, "weight", "The rule's weight in the configuration.", false), Double.class);
    /** How grave, or how good. Charts: half the distance from the centre line over that of the limit. Funnel: |z_adjusted| / 8. Breach: half for its months over schedules.intensive_months, half for its distance over a tenth of the threshold. Assurance: distance from the centre line to the target over that to the limit, / 8. Suspect, support: 0.5. Missed standard: distance over a tenth of the standard, at most 1, times what questions.reach gives people_beyond. Last of level, balancing: 0.7. Inequality: change over the larger of first and latest. Change of an assessment: steps / 2. Rating: levels from the worst (good) or best (poor) over the length of the scale. Segment: segments from the best (good: from the worst) / 4. Voices: steps apart over that length. Intelligence: 0.4 low, 0.7 moderate, 1 high. Best of type: 0.7. Action: 0.9 where more than its comparator, else 0.5. Never above 1. */
    public static final Field<SignalTable, Double> SEVERITY_SCORE = T.field(new Column("severity_score", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How grave, or how good. Charts: half the distance from the centre line over that of the limit. Funnel: |z_adjusted| / 8. Breach: half for its months over schedules.intensive_months, half for its distance over a tenth of the threshold. Assurance: distance from the centre line to the target over that to the limit, / 8. Suspect, support: 0.5. Missed standard: distance over a tenth of the standard, at most 1, times what questions.reach gives people_beyond. Last of level, balancing: 0.7. Inequality: change over the larger of first and latest. Change of an assessment: steps / 2. Rating: levels from the worst (good) or best (poor) over the length of the scale. Segment: segments from the best (good: from the worst) / 4. Voices: steps apart over that length. Intelligence: 0.4 low, 0.7 moderate, 1 high. Best of type: 0.7. Action: 0.9 where more than its comparator, else 0.5. Never above 1.", false), Double.class);
    /** How certain, times recency. Charts: 0.9, 0.6 with fewer than 13 points; a chart whose points are mostly special makes none. Funnel: 1 less false discovery rate. Breach: 1 - 0.5^periods in a row. Suspect: 0.3. Missed standard: 0.9, 0.5 where chance may explain it or the value has no limits. Inequality: 0.95. Assessment: 1 - 0.5^voices, half when stale. Rating, segment: 0.9. Voices: 0.7. Intelligence: 1 - 0.5^k, k its kinds and one more where other evidence agrees. Best of type: providers / 10, times the share of its last six comparisons in the best quarter. Last of level: 0.5. Action: as severity. Balancing, support: 0.9. Recency: 1 less half the age over look_back_months. */
    public static final Field<SignalTable, Double> CERTAINTY = T.field(new Column("certainty", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How certain, times recency. Charts: 0.9, 0.6 with fewer than 13 points; a chart whose points are mostly special makes none. Funnel: 1 less false discovery rate. Breach: 1 - 0.5^periods in a row. Suspect: 0.3. Missed standard: 0.9, 0.5 where chance may explain it or the value has no limits. Inequality: 0.95. Assessment: 1 - 0.5^voices, half when stale. Rating, segment: 0.9. Voices: 0.7. Intelligence: 1 - 0.5^k, k its kinds and one more where other evidence agrees. Best of type: providers / 10, times the share of its last six comparisons in the best quarter. Last of level: 0.5. Action: as severity. Balancing, support: 0.9. Recency: 1 less half the age over look_back_months.", false), Double.class);
    /** Of a missed standard, how many it leaves beyond it in its period (table standard_judgement); null where nobody is counted, and for all else. */
    public static final Field<SignalTable, Double> PEOPLE_BEYOND = T.field(new Column("people_beyond", Type.DOUBLE, Role.MEASURE, "people or events", "Of a missed standard, how many it leaves beyond it in its period (table standard_judgement); null where nobody is counted, and for all else.", true), Double.class);
    /** By how much the unit speaks for the system. 1 for its own units and for providers without a known home that a register or a team says serve it; of any other provider the largest share of the system's work that it does in the newest period of a flow (table provider_share), and questions.stated_share where it is only said to serve and nothing is counted. */
    public static final Field<SignalTable, Double> SYSTEM_SHARE = T.field(new Column("system_share", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "By how much the unit speaks for the system. 1 for its own units and for providers without a known home that a register or a team says serve it; of any other provider the largest share of the system's work that it does in the newest period of a flow (table provider_share), and questions.stated_share where it is only said to serve and nothing is counted.", false), Double.class);
    /** weight x severity_score x certainty x system_share. */
    public static final Field<SignalTable, Double> SCORE = T.field(new Column("score", Type.DOUBLE, Role.MEASURE, "weight", "weight x severity_score x certainty x system_share.", false), Double.class);
    /** Since when it is so, as far as the source tells. */
    public static final Field<SignalTable, LocalDate> FIRST_SEEN = T.field(new Column("first_seen", Type.DATE, Role.ATTRIBUTE, "", "Since when it is so, as far as the source tells.", false), LocalDate.class);
    /** Last day of the newest evidence. */
    public static final Field<SignalTable, LocalDate> LAST_SEEN = T.field(new Column("last_seen", Type.DATE, Role.ATTRIBUTE, "", "Last day of the newest evidence.", false), LocalDate.class);
    /** Observations, voices or items that it rests on. */
    public static final Field<SignalTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "observations", "Observations, voices or items that it rests on.", false), Long.class);
    /** Days from last_seen to the date of the run. */
    public static final Field<SignalTable, Long> AGE_DAYS = T.field(new Column("age_days", Type.LONG, Role.MEASURE, "days", "Days from last_seen to the date of the run.", false), Long.class);
    /** The signal in a plain sentence. */
    public static final Field<SignalTable, String> SENTENCE = T.field(new Column("sentence", Type.STRING, Role.ATTRIBUTE, "", "The signal in a plain sentence.", false), String.class);
    /** The table it was read from. */
    public static final Field<SignalTable, String> SOURCE_TABLE = T.field(new Column("source_table", Type.STRING, Role.ATTRIBUTE, "", "The table it was read from.", false), String.class);
    /** The identifiers of the row there, divided by slashes; of several the newest. */
    public static final Field<SignalTable, String> SOURCE_KEY = T.field(new Column("source_key", Type.STRING, Role.ATTRIBUTE, "", "The identifiers of the row there, divided by slashes; of several the newest.", false), String.class);

    /** The declaration. */
    public static final TypedTable<SignalTable> TABLE = T.table(
            new Check("within_bounds", "severity_score between 0 and 1 and certainty between 0 and 1 and system_share between 0 and 1", "Severity, certainty and the share of the system are shares."));

    private SignalTable() {}
}
