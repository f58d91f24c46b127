// Written from src/main/schema/fact_evidence.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import java.util.List;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.Projection;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What one source says of one unit, subject and period, in terms that all sources share: what the ranking rests on. */
public final class FactEvidenceTable {
    private static final TypedTable.Builder<FactEvidenceTable> T =
            new TypedTable.Builder<>("fact_evidence", Folder.STAR, Stage.PUBLISH, true, "What one source says of one unit, subject and period, in terms that all sources share: what the ranking rests on.");

    /** The unit, in the period. */
    public static final Field<FactEvidenceTable, String> AREA_KEY = T.field(new Column("area_key", Type.STRING, Role.IDENTIFIER, "", "The unit, in the period.", false).leadingTo(new ForeignKey("dim_area", null)), String.class);
    /** The table it comes from. */
    public static final Field<FactEvidenceTable, String> SOURCE_TABLE = T.field(new Column("source_table", Type.STRING, Role.IDENTIFIER, "", "The table it comes from.", false), String.class);
    /** What it is looked at for. */
    public static final Field<FactEvidenceTable, EvidenceRule> RULE = T.field(new Column("rule", Type.STRING, Role.IDENTIFIER, "", "What it is looked at for.", false), EvidenceRule.class);
    /** Identifiers of the row there, divided by slashes (one within them is written %2F, a percent sign %25); only ever compared whole. */
    public static final Field<FactEvidenceTable, String> SOURCE_KEY = T.field(new Column("source_key", Type.STRING, Role.IDENTIFIER, "", "Identifiers of the row there, divided by slashes (one within them is written %2F, a percent sign %25); only ever compared whole.", false), String.class);
    /** Its period. */
    public static final Field<FactEvidenceTable, String> PERIOD_KEY = T.field(new Column("period_key", Type.STRING, Role.ATTRIBUTE, "", "Its period.", false).leadingTo(new ForeignKey("dim_period", null)), String.class);
    /** Its quality domain. */
    public static final Field<FactEvidenceTable, String> QUALITY_DOMAIN_KEY = T.field(new Column("quality_domain_key", Type.STRING, Role.ATTRIBUTE, "", "Its quality domain.", false).leadingTo(new ForeignKey("dim_quality_domain", null)), String.class);
    /** The provider, team or design group whose evidence speaks for the unit too; null for its own. */
    public static final Field<FactEvidenceTable, String> SPEAKER_KEY = T.field(new Column("speaker_key", Type.STRING, Role.ATTRIBUTE, "", "The provider, team or design group whose evidence speaks for the unit too; null for its own.", true).leadingTo(new ForeignKey("dim_area", "speaker")), String.class);
    /** Its reason. */
    public static final Field<FactEvidenceTable, String> REASON_KEY = T.field(new Column("reason_key", Type.STRING, Role.ATTRIBUTE, "", "Its reason.", false).leadingTo(new ForeignKey("dim_reason", null)), String.class);
    /** The indicator, requirement, framework and its domain, or theme. */
    public static final Field<FactEvidenceTable, String> SUBJECT = T.field(new Column("subject", Type.STRING, Role.ATTRIBUTE, "", "The indicator, requirement, framework and its domain, or theme.", false), String.class);
    /** The subject in words. */
    public static final Field<FactEvidenceTable, String> SUBJECT_NAME = T.field(new Column("subject_name", Type.STRING, Role.ATTRIBUTE, "", "The subject in words.", false), String.class);
    /** The kind of evidence. */
    public static final Field<FactEvidenceTable, EvidenceKind> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "The kind of evidence.", false), EvidenceKind.class);
    /** Which way it points: concern, good, neither, or unknown where nothing can be said. */
    public static final Field<FactEvidenceTable, EvidenceDirection> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "Which way it points: concern, good, neither, or unknown where nothing can be said.", false), EvidenceDirection.class);
    /** Since when it is so; null where only the period itself is known of. */
    public static final Field<FactEvidenceTable, LocalDate> SINCE = T.field(new Column("since", Type.DATE, Role.ATTRIBUTE, "", "Since when it is so; null where only the period itself is known of.", true), LocalDate.class);
    /** How grave or how good. */
    public static final Field<FactEvidenceTable, Double> SEVERITY_SCORE = T.field(new Column("severity_score", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How grave or how good.", false), Double.class);
    /** How certain, whatever its age. */
    public static final Field<FactEvidenceTable, Double> CERTAINTY = T.field(new Column("certainty", Type.DOUBLE, Role.MEASURE, "share 0 to 1", "How certain, whatever its age.", false), Double.class);
    /** Observations it rests on; of intelligence how many were counted at least, since small counts are withheld and larger ones rounded (reason). */
    public static final Field<FactEvidenceTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.MEASURE, "observations", "Observations it rests on; of intelligence how many were counted at least, since small counts are withheld and larger ones rounded (reason).", false), Long.class);
    /** Periods in a row in this direction, as far as the source counts them; otherwise 1. */
    public static final Field<FactEvidenceTable, Integer> CONSECUTIVE_PERIODS = T.field(new Column("consecutive_periods", Type.INT, Role.MEASURE, "periods", "Periods in a row in this direction, as far as the source counts them; otherwise 1.", false), Integer.class);
    /** What it says, as a part of a sentence. */
    public static final Field<FactEvidenceTable, String> PHRASE = T.field(new Column("phrase", Type.STRING, Role.ATTRIBUTE, "", "What it says, as a part of a sentence.", false), String.class);

    /** The declaration. */
    public static final TypedTable<FactEvidenceTable> TABLE = T.table();

    /** How its rows are made. */
    public static final Projection<FactEvidenceTable, EvidenceTable> PROJECTION = new Projection<>(TABLE, EvidenceTable.TABLE, null, false, List.of(
            List.of(EvidenceTable.UNIT_CODE, EvidenceTable.PERIOD_START, EvidenceTable.PERIOD_END),
            List.of(EvidenceTable.SOURCE_TABLE),
            List.of(EvidenceTable.RULE),
            List.of(EvidenceTable.SOURCE_KEY),
            List.of(EvidenceTable.PERIOD_START, EvidenceTable.PERIOD_END),
            List.of(EvidenceTable.QUALITY_DOMAIN),
            List.of(EvidenceTable.SPEAKER_CODE),
            List.of(EvidenceTable.REASON),
            List.of(EvidenceTable.SUBJECT),
            List.of(EvidenceTable.SUBJECT_NAME),
            List.of(EvidenceTable.KIND),
            List.of(EvidenceTable.DIRECTION),
            List.of(EvidenceTable.SINCE),
            List.of(EvidenceTable.SEVERITY_SCORE),
            List.of(EvidenceTable.CERTAINTY),
            List.of(EvidenceTable.POINTS),
            List.of(EvidenceTable.CONSECUTIVE_PERIODS),
            List.of(EvidenceTable.PHRASE)));

    private FactEvidenceTable() {}
}
