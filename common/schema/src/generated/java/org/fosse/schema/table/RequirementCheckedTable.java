// Written from src/main/schema/requirement_checked.yaml; change that file, then run scripts/schema.
package org.fosse.schema.table;

import java.time.LocalDate;
import org.fosse.schema.CheckedFields;
import org.fosse.schema.Field;
import org.fosse.schema.TypedTable;
import org.fosse.tables.*;

/** Every row of a contract's register, with the rule it breaks if it breaks one. */
public final class RequirementCheckedTable {
    private static final TypedTable.Builder<RequirementCheckedTable> T =
            new TypedTable.Builder<>("requirement_checked", Stage.CLEAN, false, "Every row of a contract's register, with the rule it breaks if it breaks one.");

    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> PROVIDER_CODE = T.field(new Column("provider_code", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONTRACT_REF = T.field(new Column("contract_ref", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONTRACT_YEAR = T.field(new Column("contract_year", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> COMMISSIONER_CODE = T.field(new Column("commissioner_code", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> REQUIREMENT_ID = T.field(new Column("requirement_id", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CATALOGUE_ID = T.field(new Column("catalogue_id", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> REQUIREMENT_NAME = T.field(new Column("requirement_name", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> REQUIREMENT_TYPE = T.field(new Column("requirement_type", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> OWNER = T.field(new Column("owner", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> QUALITY_DOMAIN = T.field(new Column("quality_domain", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> UNIT = T.field(new Column("unit", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> DIRECTION = T.field(new Column("direction", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Double> THRESHOLD_LOW = T.field(new Column("threshold_low", Type.DOUBLE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Double.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Double> THRESHOLD_HIGH = T.field(new Column("threshold_high", Type.DOUBLE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Double.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Boolean> TRAJECTORY = T.field(new Column("trajectory", Type.BOOLEAN, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Boolean.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, LocalDate> VALID_FROM = T.field(new Column("valid_from", Type.DATE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), LocalDate.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, LocalDate> VALID_TO = T.field(new Column("valid_to", Type.DATE, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), LocalDate.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> FREQUENCY = T.field(new Column("frequency", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, Integer> DUE_DAYS = T.field(new Column("due_days", Type.INT, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), Integer.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONSEQUENCE = T.field(new Column("consequence", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** As in the register; see docs/forms.md. */
    public static final Field<RequirementCheckedTable, String> CONSEQUENCE_CLASS = T.field(new Column("consequence_class", Type.STRING, Role.ATTRIBUTE, "", "As in the register; see docs/forms.md.", true), String.class);
    /** The source the row comes from. */
    public static final Field<RequirementCheckedTable, String> SOURCE_ID = T.field(new Column("source_id", Type.STRING, Role.ATTRIBUTE, "", "The source the row comes from.", true), String.class);
    /** The extract the row comes from, relative to the landing folder. */
    public static final Field<RequirementCheckedTable, String> SOURCE_FILE = T.field(new Column("source_file", Type.STRING, Role.ATTRIBUTE, "", "The extract the row comes from, relative to the landing folder.", true), String.class);
    /** The line of the extract the row comes from. */
    public static final Field<RequirementCheckedTable, Long> SOURCE_LINE = T.field(new Column("source_line", Type.LONG, Role.ATTRIBUTE, "", "The line of the extract the row comes from.", true), Long.class);
    /** Number of the record in its file. */
    public static final Field<RequirementCheckedTable, Long> SEQ = T.field(new Column("seq", Type.LONG, Role.ATTRIBUTE, "", "Number of the record in its file.", true), Long.class);
    /** Revision of the publication; a higher one replaces a lower. */
    public static final Field<RequirementCheckedTable, Integer> REVISION = T.field(new Column("revision", Type.INT, Role.ATTRIBUTE, "", "Revision of the publication; a higher one replaces a lower.", true), Integer.class);
    /** What orders the versions of one revision: when it was published, returned, assessed, or since when it holds. */
    public static final Field<RequirementCheckedTable, LocalDate> PUBLISHED_ON = T.field(new Column("published_on", Type.DATE, Role.ATTRIBUTE, "", "What orders the versions of one revision: when it was published, returned, assessed, or since when it holds.", true), LocalDate.class);
    /** 1 for the newest version of the row, 2 for the one before; null when it breaks a rule. */
    public static final Field<RequirementCheckedTable, Integer> VERSION = T.field(new Column("version", Type.INT, Role.ATTRIBUTE, "", "1 for the newest version of the row, 2 for the one before; null when it breaks a rule.", true), Integer.class);
    /** Where the same key was met first. */
    public static final Field<RequirementCheckedTable, String> FIRST_FILE = T.field(new Column("first_file", Type.STRING, Role.ATTRIBUTE, "", "Where the same key was met first.", true), String.class);
    /** Line it was met first on. */
    public static final Field<RequirementCheckedTable, Long> FIRST_LINE = T.field(new Column("first_line", Type.LONG, Role.ATTRIBUTE, "", "Line it was met first on.", true), Long.class);
    /** The same row stands in another file. */
    public static final Field<RequirementCheckedTable, Boolean> REPEATED = T.field(new Column("repeated", Type.BOOLEAN, Role.ATTRIBUTE, "", "The same row stands in another file.", true), Boolean.class);
    /** The broken rule; null when the row is good. */
    public static final Field<RequirementCheckedTable, String> RULE = T.field(new Column("rule", Type.STRING, Role.ATTRIBUTE, "", "The broken rule; null when the row is good.", true), String.class);
    /** The column that is wrong; null when the row is. */
    public static final Field<RequirementCheckedTable, String> BROKEN_COLUMN = T.field(new Column("broken_column", Type.STRING, Role.ATTRIBUTE, "", "The column that is wrong; null when the row is.", true), String.class);
    /** The value that breaks the rule. */
    public static final Field<RequirementCheckedTable, String> BROKEN_VALUE = T.field(new Column("broken_value", Type.STRING, Role.ATTRIBUTE, "", "The value that breaks the rule.", true), String.class);
    /** What is wrong. */
    public static final Field<RequirementCheckedTable, String> BROKEN_MESSAGE = T.field(new Column("broken_message", Type.STRING, Role.ATTRIBUTE, "", "What is wrong.", true), String.class);
    /** What to do about it. */
    public static final Field<RequirementCheckedTable, String> BROKEN_REMEDY = T.field(new Column("broken_remedy", Type.STRING, Role.ATTRIBUTE, "", "What to do about it.", true), String.class);

    /** The declaration. */
    public static final TypedTable<RequirementCheckedTable> TABLE = T.table();

    /** What every checked table has. */
    public static final CheckedFields<RequirementCheckedTable> CHECKED = new CheckedFields<>(SOURCE_ID, SOURCE_FILE, SOURCE_LINE, SEQ, REVISION, PUBLISHED_ON, VERSION, FIRST_FILE, FIRST_LINE, REPEATED, RULE, BROKEN_COLUMN, BROKEN_VALUE, BROKEN_MESSAGE, BROKEN_REMEDY);

    private RequirementCheckedTable() {}
}
