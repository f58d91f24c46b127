// Written from src/main/schema/link_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
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
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), Long.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), Long.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), Integer.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), Long.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), Boolean.class);
    /** As in the form provider_link; see docs/forms.md. */
    public static final Field<LinkCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "As in the form provider_link; see docs/forms.md.", true), String.class);

    /** The declaration. */
    public static final TypedTable<LinkCheckedTable> TABLE = T.table();

    private LinkCheckedTable() {}
}
