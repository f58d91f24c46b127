// Written from src/main/schema/link_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every link of a provider, with the rule it breaks if it breaks one. */
public final class LinkCheckedTable {
    private static final TypedTable.Builder<LinkCheckedTable> T =
            new TypedTable.Builder<>("link_checked", Stage.CLEAN, false, "Every link of a provider, with the rule it breaks if it breaks one.");

    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> LINK = T.field(new Column("link", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> LINKED_CODE = T.field(new Column("linked_code", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> LINKED_NAME = T.field(new Column("linked_name", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> LINKED_LEVEL = T.field(new Column("linked_level", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), LocalDate.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), LocalDate.class);
    /** The source the row comes from. */
    public static final Field<LinkCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<LinkCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<LinkCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<LinkCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<LinkCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<LinkCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<LinkCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<LinkCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<LinkCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<LinkCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<LinkCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<LinkCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<LinkCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<LinkCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<LinkCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LinkCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<LinkCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private LinkCheckedTable() {}
}
