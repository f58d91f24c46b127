// Written from src/main/schema/evidence.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What one source says of one unit, subject and period, in terms that all sources share. */
public final class EvidenceTable {
    private static final TypedTable.Builder<EvidenceTable> T =
            new TypedTable.Builder<>("evidence", Stage.COMPUTE, true, "What one source says of one unit, subject and period, in terms that all sources share.");

    /** Code of the unit of the system: an area, provider, team or design group. */
    public static final Field<EvidenceTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the unit of the system: an area, provider, team or design group.", false), String.class);
    /** The table it comes from. */
    public static final Field<EvidenceTable, String> SOURCE_TABLE = T.field(new Column("source_table", Type.STRING, Role.IDENTIFIER, "", "The table it comes from.", false), String.class);
    /** What it is looked at for. */
    public static final Field<EvidenceTable, EvidenceRule> RULE = T.field(new Column("rule", Type.STRING, Role.IDENTIFIER, "", "What it is looked at for.", false), EvidenceRule.class);
    /** Identifiers of the row there, divided by slashes (one within them is written %2F, a percent sign %25); only ever compared whole. */
    public static final Field<EvidenceTable, String> SOURCE_KEY = T.field(new Column("source_key", Type.STRING, Role.IDENTIFIER, "", "Identifiers of the row there, divided by slashes (one within them is written %2F, a percent sign %25); only ever compared whole.", false), String.class);
    /** The unit's level. */
    public static final Field<EvidenceTable, Level> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "The unit's level.", false), Level.class);
    /** The unit's name. */
    public static final Field<EvidenceTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "The unit's name.", false), String.class);
    /** The provider, team or design group whose evidence speaks for the unit too (table provider_share); null for the unit's own. */
    public static final Field<EvidenceTable, String> SPEAKER_CODE = T.field(new Column("speaker_code", Type.STRING, Role.ATTRIBUTE, "", "The provider, team or design group whose evidence speaks for the unit too (table provider_share); null for the unit's own.", true), String.class);
    /** The unit right above it; null for the system, and where none is known. */
    public static final Field<EvidenceTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.ATTRIBUTE, "", "The unit right above it; null for the system, and where none is known.", true), String.class);
    /** The part of quality; unassigned where nobody has put it anywhere. */
    public static final Field<EvidenceTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "The part of quality; unassigned where nobody has put it anywhere.", false), String.class);
    /** The pathway of care; null where the source names none. */
    public static final Field<EvidenceTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "The pathway of care; null where the source names none.", true), String.class);
    /** The contract that asks for it; null for what no contract asks for. */
    public static final Field<EvidenceTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "The contract that asks for it; null for what no contract asks for.", true), String.class);
    /** The indicator, requirement, framework and its domain, or theme. */
    public static final Field<EvidenceTable, String> SUBJECT = T.field(new Column("subject", Type.STRING, Role.ATTRIBUTE, "", "The indicator, requirement, framework and its domain, or theme.", false), String.class);
    /** The measure that the subject is an edition of; null for a subject that is none. */
    public static final Field<EvidenceTable, String> MEASURE_ID = T.field(new Column("measure_id", Type.STRING, Role.ATTRIBUTE, "", "The measure that the subject is an edition of; null for a subject that is none.", true), String.class);
    /** The subject in words. */
    public static final Field<EvidenceTable, String> SUBJECT_NAME = T.field(new Column("subject_name", Type.STRING, Role.ATTRIBUTE, "", "The subject in words.", false), String.class);
    /** The kind of evidence. */
    public static final Field<EvidenceTable, EvidenceKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "The kind of evidence.", false), EvidenceKind.class);
    /** Which way it points: concern, good, neither, or unknown where nothing can be said. */
    public static final Field<EvidenceTable, EvidenceDirection> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Which way it points: concern, good, neither, or unknown where nothing can be said.", false), EvidenceDirection.class);
    /** First day of its period. */
    public static final Field<EvidenceTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "First day of its period.", false), LocalDate.class);
    /** Last day of its period. */
    public static final Field<EvidenceTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "Last day of its period.", false), LocalDate.class);
    /** Since when it is so; null where only the period itself is known of. */
    public static final Field<EvidenceTable, LocalDate> SINCE = T.field(new Column("since", Type.DATE, Role.ATTRIBUTE, "", "Since when it is so; null where only the period itself is known of.", true), LocalDate.class);
    /** How grave or how good. */
    public static final Field<EvidenceTable, Double> SEVERITY_SCORE = T.field(new Column("severity_score", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How grave or how good.", false), Double.class);
    /** Of a missed standard, how many it leaves beyond it (table standard_judgement); null where nobody is counted, and for all else. */
    public static final Field<EvidenceTable, Double> PEOPLE_BEYOND = T.field(new Column("people_beyond", Type.DOUBLE, Role.MEASURE, "people or events", "Of a missed standard, how many it leaves beyond it (table standard_judgement); null where nobody is counted, and for all else.", true), Double.class);
    /** How certain, whatever its age. */
    public static final Field<EvidenceTable, Double> CERTAINTY = T.field(new Column("certainty", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How certain, whatever its age.", false), Double.class);
    /** Observations it rests on; of intelligence how many were counted at least, since small counts are withheld and larger ones rounded (reason). */
    public static final Field<EvidenceTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "observations", "Observations it rests on; of intelligence how many were counted at least, since small counts are withheld and larger ones rounded (reason).", false), Long.class);
    /** Periods in a row in this direction, as far as the source counts them; otherwise 1. */
    public static final Field<EvidenceTable, Integer> CONSECUTIVE_PERIODS = T.field(new Column("consecutive_periods", Type.INT, Role.MEASURE, "periods", "Periods in a row in this direction, as far as the source counts them; otherwise 1.", false), Integer.class);
    /** A word of the source's own that its rule needs: the parent of a funnel, the kind of an item of intelligence; null where none does. */
    public static final Field<EvidenceTable, String> DETAIL = T.field(new Column("detail", Type.STRING, Role.ATTRIBUTE, "", "A word of the source's own that its rule needs: the parent of a funnel, the kind of an item of intelligence; null where none does.", true), String.class);
    /** What it says, as a part of a sentence. */
    public static final Field<EvidenceTable, String> PHRASE = T.field(new Column("phrase", Type.STRING, Role.ATTRIBUTE, "", "What it says, as a part of a sentence.", false), String.class);
    /** Why nothing can be said, or why it is to be read with care, as codes of table reason. */
    public static final Field<EvidenceTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "Why nothing can be said, or why it is to be read with care, as codes of table reason.", true), String.class);

    /** The declaration. */
    public static final TypedTable<EvidenceTable> TABLE = T.table(
            new Check("period_in_order", "period_start <= period_end", "A period does not end before it starts."));

    private EvidenceTable() {}
}
