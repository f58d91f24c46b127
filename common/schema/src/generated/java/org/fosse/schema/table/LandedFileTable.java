// Written from src/main/schema/landed_file.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** The account of one file, made when it has been read to its end. */
public final class LandedFileTable {
    private static final TypedTable.Builder<LandedFileTable> T =
            new TypedTable.Builder<>("landed_file", Stage.LAND, false, "The account of one file, made when it has been read to its end.");

    /** Path relative to the landing folder. */
    public static final Field<LandedFileTable, String> FILE = T.field(new Column("file", Type.STRING, Role.IDENTIFIER, "", "Path relative to the landing folder.", false), String.class);
    /** Physical line the record began on. */
    public static final Field<LandedFileTable, Long> LINE = T.field(new Column("line", Type.LONG, Role.IDENTIFIER, "", "Physical line the record began on.", false), Long.class);
    /** Number of the record within the file. */
    public static final Field<LandedFileTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.IDENTIFIER, "", "Number of the record within the file.", false), Long.class);
    /** The source that read it. */
    public static final Field<LandedFileTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source that read it.", false), String.class);
    /** Digest of the file's bytes as delivered, in hex (of the archive for an entry). */
    public static final Field<LandedFileTable, String> SHA_256 = T.field(new Column("sha_256", Type.STRING, Role.ATTRIBUTE, "", "Digest of the file's bytes as delivered, in hex (of the archive for an entry).", true), String.class);
    /** Size as delivered. */
    public static final Field<LandedFileTable, Long> BYTES = T.field(new Column("bytes", Type.LONG, Role.ATTRIBUTE, "", "Size as delivered.", true), Long.class);
    /** What became of it. */
    public static final Field<LandedFileTable, String> STATUS = T.field(new Column("status", Type.STRING, Role.ATTRIBUTE, "", "What became of it.", true), String.class);
    /** Data rows found (headings, blank lines and total rows that the format defines are not data rows). */
    public static final Field<LandedFileTable, Long> ROWS_IN = T.field(new Column("rows_in", Type.LONG, Role.ATTRIBUTE, "", "Data rows found (headings, blank lines and total rows that the format defines are not data rows).", true), Long.class);
    /** Rows that passed. */
    public static final Field<LandedFileTable, Long> ROWS_ACCEPTED = T.field(new Column("rows_accepted", Type.LONG, Role.ATTRIBUTE, "", "Rows that passed.", true), Long.class);
    /** Rows that did not. */
    public static final Field<LandedFileTable, Long> ROWS_REJECTED = T.field(new Column("rows_rejected", Type.LONG, Role.ATTRIBUTE, "", "Rows that did not.", true), Long.class);
    /** Of those that passed, rows that say nothing that is used. */
    public static final Field<LandedFileTable, Long> ROWS_LEFT_OUT = T.field(new Column("rows_left_out", Type.LONG, Role.ATTRIBUTE, "", "Of those that passed, rows that say nothing that is used.", true), Long.class);
    /** Character set it was read with; null where there is none. */
    public static final Field<LandedFileTable, String> ENCODING = T.field(new Column("encoding", Type.STRING, Role.ATTRIBUTE, "", "Character set it was read with; null where there is none.", true), String.class);
    /** The period the whole file is of; null when rows carry their own. */
    public static final Field<LandedFileTable, String> PERIOD_LABEL = T.field(new Column("period_label", Type.STRING, Role.ATTRIBUTE, "", "The period the whole file is of; null when rows carry their own.", true), String.class);
    /** Publication date, from the file or a delivery note. */
    public static final Field<LandedFileTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "Publication date, from the file or a delivery note.", true), LocalDate.class);
    /** Revision number, 0 when nothing says otherwise. */
    public static final Field<LandedFileTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision number, 0 when nothing says otherwise.", true), Integer.class);
    /** What a data officer should know in one sentence; null when all is well. */
    public static final Field<LandedFileTable, String> MESSAGE = T.field(new Column("message", Type.STRING, Role.ATTRIBUTE, "", "What a data officer should know in one sentence; null when all is well.", true), String.class);
    /** What to do; null when all is well. */
    public static final Field<LandedFileTable, String> REMEDY = T.field(new Column("remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do; null when all is well.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LandedFileTable> TABLE = T.table();

    private LandedFileTable() {}
}
