// Written from src/main/schema/evidence.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** What one source says of one unit, subject and period. */
public final class EvidenceTable {
    private static final TypedTable.Builder<EvidenceTable> T =
            new TypedTable.Builder<>("evidence", Stage.COMPUTE, false, "What one source says of one unit, subject and period.");

    /** Code of the unit. */
    public static final Field<EvidenceTable, String> UNIT_CODE = T.field(new Column("unit_code", Type.STRING, Role.IDENTIFIER, "", "Code of the unit.", false), String.class);
    /** The table it comes from. */
    public static final Field<EvidenceTable, String> SOURCE_TABLE = T.field(new Column("source_table", Type.STRING, Role.IDENTIFIER, "", "The table it comes from.", false), String.class);
    /** What it is looked at for. */
    public static final Field<EvidenceTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.IDENTIFIER, "", "What it is looked at for.", false), String.class);
    /** Identifiers of the row there, divided by slashes. */
    public static final Field<EvidenceTable, String> SOURCE_KEY = T.field(new Column("source_key", Type.STRING, Role.IDENTIFIER, "", "Identifiers of the row there, divided by slashes.", false), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> UNIT_LEVEL = T.field(new Column("unit_level", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> UNIT_NAME = T.field(new Column("unit_name", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> PARENT_CODE = T.field(new Column("parent_code", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> PATHWAY = T.field(new Column("pathway", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> SUBJECT = T.field(new Column("subject", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> SUBJECT_NAME = T.field(new Column("subject_name", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> KIND = T.field(new Column("kind", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> SIDE = T.field(new Column("side", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, LocalDate> PERIOD_START = T.field(new Column("period_start", Type.DATE, Role.ATTRIBUTE, "", "As in class Evidence.", true), LocalDate.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, LocalDate> PERIOD_END = T.field(new Column("period_end", Type.DATE, Role.ATTRIBUTE, "", "As in class Evidence.", true), LocalDate.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, LocalDate> SINCE = T.field(new Column("since", Type.DATE, Role.ATTRIBUTE, "", "As in class Evidence.", true), LocalDate.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, Double> SIZE = T.field(new Column("size", Type.DOUBLE, Role.ATTRIBUTE, "", "As in class Evidence.", true), Double.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, Double> SURE = T.field(new Column("sure", Type.DOUBLE, Role.ATTRIBUTE, "", "As in class Evidence.", true), Double.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, Long> POINTS = T.field(new Column("points", Type.LONG, Role.ATTRIBUTE, "", "As in class Evidence.", true), Long.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, Integer> RUN = T.field(new Column("run", Type.INT, Role.ATTRIBUTE, "", "As in class Evidence.", true), Integer.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> DETAIL = T.field(new Column("detail", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> PHRASE = T.field(new Column("phrase", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);
    /** As in class Evidence. */
    public static final Field<EvidenceTable, String> REASON = T.field(new Column("reason", Type.STRING, Role.ATTRIBUTE, "", "As in class Evidence.", true), String.class);

    /** The declaration. */
    public static final TypedTable<EvidenceTable> TABLE = T.table();

    private EvidenceTable() {}
}
